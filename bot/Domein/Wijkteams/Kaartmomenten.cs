using NodaTime;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Wijkteams;

/// <summary>Other moments for the weekly card, when nobody answers it at the one it has.</summary>
public static class Kaartmomenten
{
    private const int Voorstellen = 2;

    private static readonly LocalTime Ochtend = new(9, 0);

    private static readonly LocalTime Middag = new(15, 0);

    private static readonly LocalTime Avond = new(17, 0);

    /// <summary>
    /// Two that differ from the present one: an hour before the overleg when people are at work then, the afternoon of the working day
    /// before it, and what is nearest to that.
    /// </summary>
    public static IReadOnlyList<Weekmoment> Anders(Wijkteam team)
    {
        var (dag, tijd) = (team.Overleg.Dag, team.Overleg.Tijd);
        var ervoor = Ervoor(dag);
        Weekmoment[] alle =
        [
            .. tijd >= Ochtend.PlusHours(1) && tijd <= Avond ? new Weekmoment[] { new(dag, tijd.PlusHours(-1)) } : [],
            new(ervoor, Middag), new(ervoor, Ochtend), new(Ervoor(ervoor), Middag),
        ];
        return [.. alle.Where(m => IsAnder(m, team.Kaartmoment)).Take(Voorstellen)];
    }

    /// <summary>Half an hour earlier is the same moment to people.</summary>
    private static bool IsAnder(Weekmoment moment, Weekmoment nu) => moment.Dag != nu.Dag
        || Math.Abs(moment.Tijd.NanosecondOfDay - nu.Tijd.NanosecondOfDay) >= NodaConstants.NanosecondsPerHour;

    private static IsoDayOfWeek Ervoor(IsoDayOfWeek dag) =>
        dag is IsoDayOfWeek.Monday or IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? IsoDayOfWeek.Friday : dag - 1;
}
