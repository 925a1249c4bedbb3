using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Domein.Borgingsweken;

/// <summary>How a week of a wijkteam went.</summary>
public enum Weekstip
{
    /// <summary>No card came: a holiday, a closure, or the team was not there yet.</summary>
    GeenKaart,

    /// <summary>Its overleg is still to come, and nobody answered yet.</summary>
    KomtNog,
    GeenAntwoord,
    GeenOverleg,
    NietErop,
    Erop,
}

/// <summary>
/// The picture of one wijkteam over a quarter. It names nobody and compares no teams; what fewer than five people asked is one number
/// and is not split.
/// </summary>
/// <param name="Weken">The last weeks with how each went, oldest first. Weeks before the first card are left out.</param>
/// <param name="Gevolgen">What came of it when it was on the agenda, with how often; only what occurred.</param>
/// <param name="Vragen">Questions of the team in those weeks.</param>
/// <param name="Cijfer">The figures of the last eight weeks.</param>
/// <param name="Fase">How far the habit is.</param>
/// <param name="FaseGekozen">The teamleider said so; otherwise it follows from what happened.</param>
public sealed record Teambeeld(
    IReadOnlyList<(Isoweek Week, Weekstip Stip)> Weken,
    IReadOnlyList<(Agendagevolg Gevolg, int Keer)> Gevolgen,
    Vraagverdeling Vragen,
    Teamcijfer Cijfer,
    Fase Fase,
    bool FaseGekozen)
{
    /// <summary>A quarter, the current week included.</summary>
    public const int AantalWeken = Vraagverdeling.AantalWeken;

    /// <summary>Weeks in which it was on the agenda, of those with an overleg and an answer.</summary>
    public (int OpAgenda, int MetOverleg) Keren =>
        (Weken.Count(w => w.Stip == Weekstip.Erop), Weken.Count(w => w.Stip is Weekstip.Erop or Weekstip.NietErop));

    /// <summary>Weeks of which nobody told how they went.</summary>
    public int Onbekend => Weken.Count(w => w.Stip == Weekstip.GeenAntwoord);

    /// <summary>The picture at the end of a day. What lies before it, or is of another team, does not count.</summary>
    /// <param name="aanvragen">Of the pool; also those of other teams.</param>
    public static Teambeeld Maak(
        Wijkteam team, LocalDate vandaag, IReadOnlyCollection<Agendaweek> weken, IEnumerable<Aanvraag> aanvragen, Teamcijfer cijfer)
    {
        var nu = Isoweek.Van(vandaag);
        var vanaf = nu.Plus(1 - AantalWeken);
        var bekend = weken.Where(w => w.Week >= vanaf && w.Week <= nu).ToDictionary(w => w.Week);
        var eerste = bekend.Count == 0 ? nu.Plus(1) : bekend.Keys.Min();
        return new(
            [
                .. Enumerable.Range(0, AantalWeken).Select(n => vanaf.Plus(n)).Where(w => w >= eerste)
                    .Select(w => (w, bekend.TryGetValue(w, out var week) ? Stip(week, vandaag) : Weekstip.GeenKaart)),
            ],
            [
                .. bekend.Values.Select(w => w.Gevolg).OfType<Agendagevolg>().CountBy(g => g).OrderBy(g => g.Key)
                    .Select(g => (g.Key, g.Value)),
            ],
            Vraagverdeling.Tel(aanvragen.Where(a => a.Herkomst.KanaalId == team.KanaalId), vandaag),
            cijfer,
            team.Fase ?? Fasen.Van(cijfer.OpAgenda, cijfer.Vragers, cijfer.ZonderBeurt),
            team.Fase is not null);
    }

    /// <summary>An overleg that is still to come is no week without an answer.</summary>
    private static Weekstip Stip(Agendaweek week, LocalDate vandaag) => week switch
    {
        { StaatOpAgenda: true } => Weekstip.Erop,
        { Antwoord: AgendaAntwoord.DitKeerNiet } => Weekstip.NietErop,
        { Antwoord: AgendaAntwoord.GeenOverleg } => Weekstip.GeenOverleg,
        { HadKaart: true } => Weekmoment.Lokaal(week.Overleg).Date < vandaag ? Weekstip.GeenAntwoord : Weekstip.KomtNog,
        _ => Weekstip.GeenKaart,
    };
}
