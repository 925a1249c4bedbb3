using NodaTime;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Tests;

public sealed class WerkdagenTests
{
    [Theory]
    [InlineData("2026-11-23T14:00", 3, "2026-11-26T09:30")]
    [InlineData("2026-11-26T08:00", 3, "2026-12-01T09:30")]
    [InlineData("2026-11-28T08:00", 1, "2026-11-30T09:30")]
    [InlineData("2026-12-23T23:30", 3, "2026-12-29T09:30")]
    public void Een_weekend_en_een_feestdag_tellen_niet_mee(string van, int dagen, string om) =>
        Assert.Equal(Moment(om), Werkdagen.Na(Moment(van), dagen));

    private static Instant Moment(string lokaal) =>
        NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm")
            .Parse(lokaal).Value.InZoneStrictly(Weekmoment.Zone)
            .ToInstant();
}
