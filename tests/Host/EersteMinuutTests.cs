using System.Globalization;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>What somebody finds who starts the Proeftuin without any switch: every journey is open.</summary>
public sealed class EersteMinuutTests : IAsyncLifetime
{
    private Geheugenproeftuin Proeftuin { get; set; } = null!;

    public async ValueTask InitializeAsync() => Proeftuin = await Geheugenproeftuin.MetVerledenAsync();

    public ValueTask DisposeAsync() => Proeftuin.DisposeAsync();

    [Fact]
    public async Task Het_is_maandag_09_00_en_de_kaart_van_de_week_staat_er_zonder_antwoord()
    {
        Assert.Equal(Maandag, await Proeftuin.NuAsync());
        foreach (var (wie, kanaal) in ((string, string)[])[(Sanne, Linde), (Joost, Haven)])
        {
            var laatste = (await Proeftuin.BerichtenAsync(wie, kanaal))[^1];
            Assert.NotNull(laatste.Knop("agenda-ja"));
            Assert.NotNull(laatste.Knop("vraag-advies"));
        }
    }

    [Fact]
    public async Task Vier_weken_zijn_beantwoord_door_verschillende_mensen_en_het_cijfer_telt_ze()
    {
        var kanaal = await Proeftuin.BerichtenAsync(Sanne, Linde);
        var eerder = kanaal.Where(b => b.Tekst.Contains("gaf dit door", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, eerder.Count);
        Assert.All(
            (string[])["Tom", "Marit", "Sanne"],
            naam => Assert.Contains(eerder, b => b.Tekst.Contains(naam, StringComparison.Ordinal)));

        var marit = await Proeftuin.ChatberichtenAsync(Marit);
        Assert.Equal(4, marit.Count(b => b.Tekst.Contains("Een vraag voor deze week", StringComparison.Ordinal)));
        var open = Assert.Single(marit, b => b.Knop("borging-gedaan") is not null);
        Assert.Contains("van 4 overleggen. Ervaringsdeskundigheid stond 3 keer op de agenda.", open.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_teams_hebben_hun_afspraken_er_loopt_een_match_en_er_wacht_een_vraag()
    {
        foreach (var (wie, kanaal) in ((string, string)[])[(Sanne, Linde), (Joost, Haven)])
        {
            Assert.Contains(
                await Proeftuin.BerichtenAsync(wie, kanaal), b => b.Tekst.Contains("bel samen de achterwacht", StringComparison.Ordinal));
        }

        Assert.Contains(await Proeftuin.ChatberichtenAsync(Aicha), b => b.Knop("match-afronden") is not null);
        var wacht = Assert.Single(
            await Proeftuin.BerichtenAsync(Els, Pool), b => b.Tekst.Contains("Wacht op een voorstel", StringComparison.Ordinal));
        var keuze = await Proeftuin.KlikAsync(Els, wacht, "aanvraag-bekijken");
        Assert.Contains("schulden", keuze.Tekst, StringComparison.Ordinal);
        Assert.Empty(Proeftuin.Fouten);
    }

    [Fact]
    public async Task Wie_opnieuw_start_gaat_verder_waar_hij_was_en_niet_nog_eens_door_de_maand()
    {
        var eerder = (await Proeftuin.BerichtenAsync(Sanne, Linde)).Count;
        await Proeftuin.SlaDoodAsync();
        await Proeftuin.StartOpnieuwAsync();
        Assert.Equal(eerder, (await Proeftuin.BerichtenAsync(Sanne, Linde)).Count);
        Assert.Equal(Maandag, await Proeftuin.NuAsync());
    }

    /// <summary>Easter Monday, the Monday of the summer time, and the first days of a year.</summary>
    [Theory]
    [InlineData("2026-04-06T09:00:00+02:00")]
    [InlineData("2026-03-30T09:00:00+02:00")]
    [InlineData("2027-01-04T09:00:00+01:00")]
    public async Task Ook_rond_feestdagen_wordt_de_gemeente_klaargezet(string maandag)
    {
        await using var proeftuin = await Geheugenproeftuin.MetVerledenAsync(maandag);
        var nu = await proeftuin.NuAsync();
        Assert.InRange(nu, Moment(maandag), Moment(maandag).AddSeconds(1));
        Assert.Contains(await proeftuin.BerichtenAsync(Sanne, Linde), b => b.Knop("vraag-advies") is not null);
        Assert.Empty(proeftuin.Fouten);
    }

    private static DateTimeOffset Moment(string tekst) => DateTimeOffset.Parse(tekst, CultureInfo.InvariantCulture);
}
