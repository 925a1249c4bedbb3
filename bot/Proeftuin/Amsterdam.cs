namespace TeamsHerstelBot.Proeftuin;

/// <summary>The time zone of the municipality.</summary>
internal static class Amsterdam
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static DateTimeOffset Van(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    /// <summary>The latest Monday 08:30 that has been.</summary>
    public static DateTimeOffset Maandagochtend(DateTimeOffset nu)
    {
        var hier = Van(nu).DateTime;
        var maandag = hier.Date.AddDays(-(((int)hier.DayOfWeek + 6) % 7)).AddHours(8.5);
        if (maandag > hier) maandag = maandag.AddDays(-7);
        return new DateTimeOffset(maandag, Zone.GetUtcOffset(maandag));
    }
}
