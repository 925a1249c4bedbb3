using NodaTime;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Tests;

public sealed class WerktijdTests
{
    [Theory]
    [InlineData("2026-11-23T10:30", 2, "2026-11-25T10:30", "within working hours: the same time of the day")]
    [InlineData("2026-11-26T16:00", 2, "2026-11-30T16:00", "over a weekend")]
    [InlineData("2026-11-28T14:00", 2, "2026-12-02T09:00", "asked on a Saturday: it begins on Monday morning")]
    [InlineData("2026-11-23T20:00", 2, "2026-11-26T09:00", "asked in the evening: it begins the next morning")]
    [InlineData("2026-11-23T06:00", 2, "2026-11-25T09:00", "asked before work: it begins that morning")]
    [InlineData(
        "2026-12-23T11:00", 2, "2026-12-28T11:00", "over both days of Christmas, which fall on Friday and Saturday, and the Sunday")]
    [InlineData("2026-04-02T11:00", 2, "2026-04-07T11:00", "over Easter; Goede Vrijdag is a working day")]
    [InlineData("2027-03-25T11:00", 5, "2027-04-02T11:00", "over Easter, and over the night that the clock goes forward")]
    [InlineData("2026-10-22T11:00", 5, "2026-10-29T11:00", "over the night that the clock goes back")]
    [InlineData("2026-12-31T12:00", 1, "2027-01-04T12:00", "over New Year and a weekend")]
    public void Een_termijn_telt_alleen_werkdagen(string gesteld, int werkdagen, string verwacht, string waarom) =>
        Assert.True(
            Op(verwacht) == Werktijd.Na(Op(gesteld), werkdagen), $"{waarom}: {Weekmoment.Lokaal(Werktijd.Na(Op(gesteld), werkdagen))}");

    [Fact]
    public void Een_termijn_loopt_altijd_af_als_er_iemand_werkt_en_later_vragen_is_nooit_eerder_aan_de_beurt()
    {
        var vorige = Instant.MinValue;
        var geteld = 0;
        for (var moment = Op("2026-01-01T00:00"); moment < Op("2027-12-31T00:00"); moment += Duration.FromMinutes(97))
        {
            var na = Werktijd.Na(moment, 2);
            Assert.True(Werktijd.Is(na) && na > moment && na >= vorige, $"{moment} gives {na}");
            vorige = na;
            geteld++;
        }

        Assert.True(geteld > 10_000);
    }

    [Fact]
    public void De_werkdag_voor_een_dag_slaat_het_weekend_en_de_feestdagen_over()
    {
        Assert.Equal(new LocalDate(2026, 12, 4), Werkdagen.Voor(new(2026, 12, 7)));
        Assert.Equal(new LocalDate(2026, 12, 24), Werkdagen.Voor(new(2026, 12, 28)));
        Assert.Equal(new LocalDate(2026, 12, 28), Werkdagen.Vanaf(new(2026, 12, 25)));
    }

    private static Instant Op(string lokaal)
    {
        var moment = LocalDateTime.FromDateTime(DateTime.Parse(lokaal, System.Globalization.CultureInfo.InvariantCulture));
        return Weekmoment.Zone.AtLeniently(moment).ToInstant();
    }
}
