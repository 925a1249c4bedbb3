using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Domein.Agendaweken;

/// <summary>A talking point for the overleg. Stored by id: never rename, never reuse.</summary>
/// <param name="Titel">A few words.</param>
/// <param name="Tekst">One or two sentences.</param>
/// <param name="Bron">Where the idea is from.</param>
/// <param name="Fase">For which teams it fits best; null is for all.</param>
public sealed record Gesprekspunt(string Id, string Titel, string Tekst, string Bron, Fase? Fase = null);

/// <summary>Which talking point a team gets in a week.</summary>
public static class Gesprekspunten
{
    /// <summary>From talk to doing: which situation of this week lends itself. The point that is always there.</summary>
    public const string WelkeSituatie = "welke-situatie-leent-zich";

    private const int KeerZonderGevolg = 3;
    private const int NietTweemaalBinnen = 8;

    /// <summary>
    /// A point that the team did not have yet, what fits its phase first; when all were had, the one of longest ago. Three times on the
    /// agenda and nothing came of it: the point that leads to doing.
    /// </summary>
    /// <param name="alle">All points, <see cref="WelkeSituatie"/> among them.</param>
    /// <param name="eerder">The earlier weeks of the team, as many as are known.</param>
    /// <param name="team">What its teamleider said of it comes first: the point of the next card, and the phase.</param>
    public static string Kies(
        IReadOnlyList<Gesprekspunt> alle, Isoweek week, IReadOnlyCollection<Agendaweek> eerder, Wijkteam? team = null)
    {
        var gehad = eerder.Where(e => e.Week < week).ToList();
        if (team?.Voorstel is { } voorstel && week > voorstel.Na && !gehad.Exists(e => e.Week > voorstel.Na && e.HadKaart)
            && alle.Any(p => p.Id == voorstel.Punt))
        {
            return voorstel.Punt;
        }

        if (Stokt(gehad) && !gehad.Exists(e => e.Gesprekspunt == WelkeSituatie && e.Week >= week.Plus(-NietTweemaalBinnen)))
        {
            return WelkeSituatie;
        }

        var fase = team?.Fase ?? Fasen.Van(OpAgenda(week, gehad), zonderBeurt: Agendaweek.ZonderBeurt(week, gehad));
        return Fasen.Volgorde(
            [.. alle.Select(p => (p.Id, p.Fase))], week, fase, gehad.Select(e => (e.Gesprekspunt, e.Week)))[0];
    }

    /// <summary>The last three overleggen with an answer had it on the agenda, and nothing came of any.</summary>
    private static bool Stokt(IEnumerable<Agendaweek> gehad)
    {
        var laatste = gehad.Where(e => e.Antwoord is not (null or AgendaAntwoord.GeenOverleg))
            .OrderByDescending(e => e.Week.Volgnummer).Take(KeerZonderGevolg).ToList();
        return laatste.Count == KeerZonderGevolg && laatste.TrueForAll(e => e.StaatOpAgenda && e.KwamErNietsUit);
    }

    private static int OpAgenda(Isoweek week, List<Agendaweek> gehad) =>
        gehad.Count(e => e.Week > week.Plus(-Fasen.Weken) && e.StaatOpAgenda);
}
