using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Domein.Aanwezigheden;

/// <summary>When a channel hears who is there: at 08:30 on each day that somebody chose, holidays and closures left out.</summary>
public static class Aanwezigheidsplan
{
    private const int Vooruit = 8 * 7;
    private static readonly LocalTime Tijd = new(8, 30);
    private static readonly LocalTime Tot = new(12, 30);

    /// <summary>After the morning it is no news any more that somebody is there.</summary>
    public static bool IsNieuws(LocalDate dag, Instant nu) => new Weekmoment(dag.DayOfWeek, Tot).Op(dag) > nu;

    /// <summary>
    /// The next morning of one ED at each wijkteam of the pool where they come. Every channel goes on from there with everybody, so what is
    /// set more than once falls together.
    /// </summary>
    public static IEnumerable<Bericht> Wekkers(IEnumerable<Wijkteam> teams, string poolId, Ervaringsdeskundige ed, Instant na) =>
        teams.Where(t => t.PoolId == poolId).Select(t => Volgende(t, [ed], na)).OfType<Wekker>().Select(w => new Bericht.ZetWekker(w));

    /// <summary>The next moment after <paramref name="na"/>, or null when nobody is ever at this wijkteam.</summary>
    public static Wekker? Volgende(Wijkteam team, IEnumerable<Ervaringsdeskundige> eds, Instant na)
    {
        var dagen = eds.SelectMany(e => e.Kiest.Aanwezig).Where(a => a.KanaalId == team.KanaalId).Select(a => a.Dag).ToHashSet();
        if (dagen.Count == 0) return null;
        var vandaag = Weekmoment.Lokaal(na).Date;
        foreach (var dag in Enumerable.Range(0, Vooruit).Select(vandaag.PlusDays))
        {
            if (!dagen.Contains(dag.DayOfWeek) || !team.Werkt(dag)) continue;
            var om = new Weekmoment(dag.DayOfWeek, Tijd).Op(dag);
            if (om > na) return new(WekkerSoort.Aanwezigheid, team.KanaalId, om);
        }

        return null;
    }
}
