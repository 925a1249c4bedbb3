using NodaTime;
using NodaTime.TimeZones;

namespace TeamsHerstelBot.Domein.Kalender;

/// <summary>
/// A weekday and wall-clock time in the Netherlands. The instant is computed when it is needed, so that summer and winter time
/// never shift it: a time that is skipped counts as the first moment after the gap, a time that occurs twice as the first one.
/// </summary>
public sealed record Weekmoment(IsoDayOfWeek Dag, LocalTime Tijd)
{
    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    private static readonly ZoneLocalMappingResolver Regel =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    public static LocalDateTime Lokaal(Instant moment) => moment.InZone(Zone).LocalDateTime;

    public Instant In(Isoweek week) => Op(week.Maandag.PlusDays((int)Dag - 1));

    /// <summary>The first occurrence after <paramref name="moment"/>.</summary>
    public Instant Na(Instant moment)
    {
        var datum = Lokaal(moment).Date;
        var kandidaat = datum.PlusDays(((int)Dag - (int)datum.DayOfWeek + 7) % 7);
        var om = Op(kandidaat);
        return om > moment ? om : Op(kandidaat.PlusWeeks(1));
    }

    /// <summary>The same time on another day.</summary>
    public Instant Op(LocalDate datum) => Zone.ResolveLocal(datum + Tijd, Regel).ToInstant();
}
