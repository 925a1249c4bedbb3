using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Wijkteams;

/// <summary>How far the habit is in a team. It chooses what fits, and is never a mark. In files by name: never rename.</summary>
public enum Fase
{
    Verkennen,
    Starten,
    Groeien,
    Verankeren,
}

/// <summary>What fits a team most weeks comes first; the other weeks keep the rest alive.</summary>
public static class Fasen
{
    /// <summary>Weeks that are looked back on, the current one included.</summary>
    public const int Weken = 8;

    private const int NogWeinig = 2;
    private const int BijnaAltijd = 6;

    /// <summary>Of every five weeks.</summary>
    private const int WekenVanEigenFase = 3;

    /// <summary>From what happened in the weeks that are looked back on.</summary>
    /// <param name="opAgenda">Weeks in which it was on the agenda.</param>
    /// <param name="vragers">People of the team who asked something, as far as is known.</param>
    /// <param name="zonderBeurt">Weeks of those in which the rhythm of the team has no card: they are left out.</param>
    public static Fase Van(int opAgenda, int vragers = 0, int zonderBeurt = 0) => (opAgenda * Weken, vragers) switch
    {
        (0, 0) => Fase.Verkennen,
        (var op, _) when op <= NogWeinig * (Weken - zonderBeurt) => Fase.Starten,
        (var op, _) when op < BijnaAltijd * (Weken - zonderBeurt) => Fase.Groeien,
        _ => Fase.Verankeren,
    };

    /// <summary>
    /// All ids, in the order to try them in this week: what was not had yet, then what was had longest ago. Among those that were never had
    /// what fits the phase most weeks comes first, and every week the start moves on by one.
    /// </summary>
    /// <param name="alle">Ids, at least one, each with the phase that it fits best; null fits all.</param>
    /// <param name="gehad">Which was had when.</param>
    public static IReadOnlyList<string> Volgorde(
        IReadOnlyList<(string Id, Fase? Past)> alle, Isoweek week, Fase fase, IEnumerable<(string Id, Isoweek Week)> gehad)
    {
        var laatst = gehad.GroupBy(g => g.Id, g => g.Week.Volgnummer, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Max(), StringComparer.Ordinal);
        var start = Rest(week.Volgnummer, alle.Count);
        var eigenWeek = Rest(week.Volgnummer, 5) < WekenVanEigenFase;
        return
        [
            .. alle.Skip(start).Concat(alle.Take(start))
                .OrderBy(i => laatst.GetValueOrDefault(i.Id, int.MinValue))
                .ThenBy(i => eigenWeek && i.Past is { } past && past != fase)
                .Select(i => i.Id),
        ];
    }

    private static int Rest(int getal, int deel) => ((getal % deel) + deel) % deel;
}
