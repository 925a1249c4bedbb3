using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>What people read about a question is true, also where there was a match that stopped or somebody else was earlier.</summary>
public sealed class NaDeMatchTests : IAsyncLifetime
{
    private readonly Demo demo = new();

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task Wie_een_match_had_die_stopte_leest_niet_dat_er_nooit_een_was()
    {
        var (nummer, inPool) = await demo.VraagAsync(Linde, Sanne);
        var ed = await demo.EersteZegtJaAsync(Els, inPool);
        await Proeftuin.KlikAsync(Els, await LaatsteAsync(Els, "match-aanvaarden"), "match-aanvaarden");
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(ed, await LaatsteAsync(ed, "match-teruggeven"), "match-teruggeven");
        await Proeftuin.LeegAsync();

        await Proeftuin.SpringAsync(Maandag.AddDays(9));
        var eerlijk = (await Proeftuin.ChatberichtenAsync(Sanne)).Last(
            b => b.Tekst.Contains("Nog geen nieuwe match", StringComparison.Ordinal));
        Assert.Contains("De match stopte. Je vraag staat sindsdien 5 werkdagen bij de pool.", eerlijk.Tekst, StringComparison.Ordinal);
        await Proeftuin.SpringAsync(Maandag.AddDays(90));
        var gesloten = (await Proeftuin.ChatberichtenAsync(Sanne)).Last(
            b => b.Tekst.Contains("Je vraag is gesloten", StringComparison.Ordinal) && b.Tekst.Contains(nummer, StringComparison.Ordinal));
        Assert.Contains("De match stopte. In de 12 weken daarna kwam er geen nieuwe.", gesloten.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sparren_over_herstel_wordt_niet_aangeboden_bij_een_vraag_die_dat_al_is()
    {
        var (nummer, _) = await demo.VraagAsync(Linde, Sanne);
        await Proeftuin.SpringAsync(Maandag.AddDays(9));
        var knop = (await Proeftuin.ChatberichtenAsync(Sanne)).Last(
            b => b.Knop("sparren-herstel") is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal));
        var kopie = Demo.Nummer((await Proeftuin.KlikAsync(Sanne, knop, "sparren-herstel")).Tekst);
        Assert.NotEqual(nummer, kopie);
        await Proeftuin.LeegAsync();

        await Proeftuin.SpringAsync(Maandag.AddDays(18));
        var eerlijk = (await Proeftuin.ChatberichtenAsync(Sanne)).Last(
            b => b.Tekst.Contains("Nog geen match", StringComparison.Ordinal) && b.Tekst.Contains(kopie, StringComparison.Ordinal));
        Assert.NotNull(eerlijk.Knop("aanvraag-intrekken"));
        Assert.Null(eerlijk.Knop("sparren-herstel"));
        Assert.DoesNotContain("sparren over herstel", eerlijk.Tekst, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Wie_samen_met_anderen_gevraagd_is_leest_dat_vooraf_en_wie_net_later_ja_zegt_krijgt_een_dankjewel()
    {
        var (_, inPool) = await demo.VraagAsync(Linde, Sanne);
        var kaart = await demo.BekijkAsync(Els, inPool);
        var (een, twee) = (Demo.Kandidaten(kaart)[0], Demo.Kandidaten(kaart)[1]);
        await demo.StelVoorAsync(Els, kaart, een);
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain("ook anderen gevraagd", (await LaatsteAsync(een, "aanbod-ja")).Tekst, StringComparison.Ordinal);
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, inPool), twee);
        await Proeftuin.LeegAsync();
        foreach (var ed in (string[])[een, twee])
        {
            Assert.Contains(
                "Er zijn ook anderen gevraagd. Eén van jullie gaat mee.", (await LaatsteAsync(ed, "aanbod-ja")).Tekst,
                StringComparison.Ordinal);
        }

        var later = await LaatsteAsync(twee, "aanbod-ja");
        await Proeftuin.KlikAsync(een, await LaatsteAsync(een, "aanbod-ja"), "aanbod-ja");
        var antwoord = await Proeftuin.KlikAsync(twee, later, "aanbod-ja");
        Assert.Contains("Dankjewel voor je ja. Er was al een ja van iemand anders.", antwoord.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        var dicht = (await Proeftuin.ChatberichtenAsync(twee)).Single(b => b.Id == later.Id);
        Assert.Contains("Iemand anders gaat mee. Dankjewel dat je wilde kijken.", dicht.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("match-teruggeven", "Het gaat nu niet door met Sanne", "Jullie match stopt.")]
    [InlineData("match-afronden", "Je samenwerking met Sanne is klaar", "Jullie zijn klaar.")]
    public async Task Wie_hoort_dat_een_match_stopt_leest_met_wie_en_niet_of_het_aan_iemand_lag(string verb, string titel, string zin)
    {
        var (_, inPool) = await demo.VraagAsync(Linde, Sanne);
        var ed = await demo.EersteZegtJaAsync(Els, inPool);
        await Proeftuin.KlikAsync(Els, await LaatsteAsync(Els, "match-aanvaarden"), "match-aanvaarden");
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(Sanne, await LaatsteAsync(Sanne, verb), verb);
        await Proeftuin.LeegAsync();
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(11));
        await Proeftuin.LeegAsync();
        var bericht = (await Proeftuin.ChatberichtenAsync(ed)).Last(b => b.Tekst.Contains(titel, StringComparison.Ordinal));
        Assert.Contains(zin, bericht.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Dat is goed, uitleg is niet nodig", bericht.Tekst, StringComparison.Ordinal);
    }

    private async Task<Teamsbericht> LaatsteAsync(string wie, string knop) =>
        (await Proeftuin.ChatberichtenAsync(wie)).Last(b => b.Knop(knop) is not null);
}
