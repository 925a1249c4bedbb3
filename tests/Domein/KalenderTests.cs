using NodaTime;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Tests;

public sealed class KalenderTests
{
    [Theory]
    [InlineData(2026, 11, 23, "2026-W48")]
    [InlineData(2026, 12, 31, "2026-W53")]
    [InlineData(2027, 1, 3, "2026-W53")]
    [InlineData(2027, 1, 4, "2027-W01")]
    [InlineData(2024, 12, 30, "2025-W01")]
    public void Een_dag_hoort_bij_zijn_iso_week(int jaar, int maand, int dag, string week)
    {
        var gevonden = Isoweek.Van(new LocalDate(jaar, maand, dag));
        Assert.Equal(week, gevonden.ToString());
        Assert.Equal(gevonden, Isoweek.Lees(week));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-W00")]
    [InlineData("2025-W53")]
    [InlineData("2026-w48")]
    [InlineData("2026-W4८")]
    [InlineData("../../..")]
    public void Wat_geen_week_is_wordt_niet_gelezen(string? tekst) => Assert.Null(Isoweek.Lees(tekst));

    [Fact]
    public void Maandag_negen_uur_blijft_negen_uur_in_zomer_en_winter()
    {
        var moment = new Weekmoment(IsoDayOfWeek.Monday, new LocalTime(9, 0));
        var zomer = moment.In(new Isoweek(2026, 43));
        var winter = moment.Na(zomer);
        Assert.Equal(Instant.FromUtc(2026, 10, 19, 7, 0), zomer);
        Assert.Equal(Instant.FromUtc(2026, 10, 26, 8, 0), winter);
    }

    [Fact]
    public void Een_tijd_die_wordt_overgeslagen_telt_als_het_eerste_moment_erna()
    {
        var moment = new Weekmoment(IsoDayOfWeek.Sunday, new LocalTime(2, 30));
        Assert.Equal(Instant.FromUtc(2026, 3, 29, 1, 0), moment.In(new Isoweek(2026, 13)));
    }

    [Fact]
    public void Een_tijd_die_twee_keer_voorkomt_telt_de_eerste_keer()
    {
        var moment = new Weekmoment(IsoDayOfWeek.Sunday, new LocalTime(2, 30));
        Assert.Equal(Instant.FromUtc(2026, 10, 25, 0, 30), moment.In(new Isoweek(2026, 43)));
    }

    [Fact]
    public void Van_2024_tot_en_met_2036_komt_elk_moment_precies_een_keer_per_iso_week()
    {
        LocalTime[] tijden = [new(0, 30), new(2, 30), new(9, 0), new(23, 45)];
        var geteld = 0;
        foreach (var dag in Enumerable.Range(1, 7).Select(d => (IsoDayOfWeek)d))
        {
            foreach (var tijd in tijden)
            {
                var moment = new Weekmoment(dag, tijd);
                var week = new Isoweek(2024, 1);
                for (var om = moment.In(week); week.Jaar <= 2036; om = moment.Na(om), week = week.Plus(1), geteld++)
                {
                    Assert.Equal(week, Isoweek.Van(Weekmoment.Lokaal(om).Date));
                }
            }
        }

        // Thirteen years hold 678 ISO weeks: 2026 and 2032 have a 53rd.
        Assert.Equal(28 * 678, geteld);
    }
}
