namespace TeamsHerstelBot.Proeftuin.Kern;

/// <summary>The time zone of the municipality.</summary>
internal static class Amsterdam
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static DateTimeOffset Van(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    /// <summary>The latest Monday 08:30 that has been.</summary>
    public static DateTimeOffset Maandagochtend(DateTimeOffset nu)
    {
        var hier = Van(nu).DateTime;
        var moment = Maandag(hier).AddHours(8.5);
        return Op(moment > hier ? moment.AddDays(-7) : moment);
    }

    /// <summary>The first Monday 09:00 that is still to come.</summary>
    public static DateTimeOffset VolgendeMaandag(DateTimeOffset nu)
    {
        var hier = Van(nu).DateTime;
        var moment = Maandag(hier).AddHours(9);
        return Op(moment > hier ? moment : moment.AddDays(7));
    }

    /// <summary>The latest Monday 09:00 that has been.</summary>
    public static DateTimeOffset VorigeMaandag(DateTimeOffset nu) => Dag(VolgendeMaandag(nu), -7, TimeSpan.FromHours(9));

    /// <summary>So many days away from a moment, at this time of the day.</summary>
    public static DateTimeOffset Dag(DateTimeOffset vanaf, int dagen, TimeSpan tijd) => Op(Van(vanaf).Date.AddDays(dagen).Add(tijd));

    private static DateTime Maandag(DateTime dag) => dag.Date.AddDays(-(((int)dag.DayOfWeek + 6) % 7));

    private static DateTimeOffset Op(DateTime hier) => new(hier, Zone.GetUtcOffset(hier));
}
