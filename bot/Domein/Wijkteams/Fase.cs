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
    public static Fase Van(int opAgenda, int vragers = 0) => (opAgenda, vragers) switch
    {
        (0, 0) => Fase.Verkennen,
        ( <= NogWeinig, _) => Fase.Starten,
        ( < BijnaAltijd, _) => Fase.Groeien,
        _ => Fase.Verankeren,
    };

    /// <summary>All items, in the order to try them in this week: every week the start moves on by one.</summary>
    /// <param name="alle">At least one.</param>
    /// <param name="past">The phase that an item fits best; null fits all.</param>
    public static IReadOnlyList<T> Volgorde<T>(IReadOnlyList<T> alle, Isoweek week, Fase fase, Func<T, Fase?> past)
    {
        var start = Rest(week.Volgnummer, alle.Count);
        var ronde = alle.Skip(start).Concat(alle.Take(start));
        return Rest(week.Volgnummer, 5) < WekenVanEigenFase
            ? [.. ronde.OrderBy(i => past(i) is { } eigen && eigen != fase)]
            : [.. ronde];
    }

    private static int Rest(int getal, int deel) => ((getal % deel) + deel) % deel;
}
