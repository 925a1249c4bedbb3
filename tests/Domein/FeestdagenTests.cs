using NodaTime;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Tests;

public sealed class FeestdagenTests
{
    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2028, 4, 16)]
    [InlineData(2029, 4, 1)]
    [InlineData(2030, 4, 21)]
    [InlineData(2031, 4, 13)]
    [InlineData(2032, 3, 28)]
    [InlineData(2033, 4, 17)]
    [InlineData(2034, 4, 9)]
    [InlineData(2035, 3, 25)]
    [InlineData(2036, 4, 13)]
    [InlineData(2038, 4, 25)]
    [InlineData(2008, 3, 23)]
    public void Pasen_valt_waar_de_kalender_het_zegt(int jaar, int maand, int dag) =>
        Assert.Equal(new LocalDate(jaar, maand, dag), Feestdagen.Pasen(jaar));

    [Fact]
    public void De_feestdagen_van_2026_zijn_bekend() => Assert.Equal(
        [
            new LocalDate(2026, 1, 1), new LocalDate(2026, 4, 5), new LocalDate(2026, 4, 6), new LocalDate(2026, 4, 27),
            new LocalDate(2026, 5, 14),
            new LocalDate(2026, 5, 24), new LocalDate(2026, 5, 25), new LocalDate(2026, 12, 25), new LocalDate(2026, 12, 26),
        ],
        Feestdagen.Van(2026));

    [Theory]
    [InlineData(2025, 4, 26, true)] // 27 April 2025 is a Sunday.
    [InlineData(2025, 4, 27, false)]
    [InlineData(2026, 4, 27, true)]
    [InlineData(2031, 4, 26, true)]
    [InlineData(2031, 4, 27, false)]
    [InlineData(2025, 5, 5, true)] // Lustrum.
    [InlineData(2026, 5, 5, false)]
    [InlineData(2030, 5, 5, true)]
    [InlineData(2025, 5, 29, true)] // Hemelvaart.
    [InlineData(2025, 6, 9, true)] // Tweede pinksterdag.
    [InlineData(2026, 4, 3, false)] // Goede Vrijdag.
    [InlineData(2026, 12, 24, false)]
    public void Koningsdag_wijkt_voor_de_zondag_en_Bevrijdingsdag_is_vrij_in_een_lustrumjaar(int jaar, int maand, int dag, bool vrij) =>
        Assert.Equal(vrij, Feestdagen.Is(new LocalDate(jaar, maand, dag)));

    [Fact]
    public void Een_schoolvakantie_loopt_van_zaterdag_tot_en_met_zondag_en_elke_regio_heeft_er_elk_jaar_vijf()
    {
        Assert.Equal(45, Schoolvakanties.Alle.Count);
        Assert.All(Schoolvakanties.Alle, v =>
            Assert.Equal((IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday), (v.Dagen.Van.DayOfWeek, v.Dagen.TotEnMet.DayOfWeek)));
        Assert.All(Schoolvakanties.Alle.GroupBy(v => v.Regio), regio =>
        {
            Assert.Equal(
                [.. Enum.GetValues<Vakantie>(), .. Enum.GetValues<Vakantie>(), .. Enum.GetValues<Vakantie>()], regio.Select(v => v.Soort));
            Assert.Equal(regio.OrderBy(v => v.Dagen.Van), regio);
        });
        Assert.Contains(new(Schoolregio.Zuid, Vakantie.Zomer, new(new(2026, 7, 11), new(2026, 8, 23))), Schoolvakanties.Alle);
    }
}
