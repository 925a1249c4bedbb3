using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Inkomst;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Who speaks to the bot as to a person hears something back as from a person.</summary>
public sealed class OmgangTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    /// <summary>Somebody of each role, and the one next step.</summary>
    public static TheoryData<string, string, string> Groeten => new()
    {
        { Sanne, "hoi", "Vraag advies" }, { Marit, "Goedemorgen!", "Instellingen" }, { Els, "Hallo bot", "Wachtrij" },
        { Karin, "hallo allemaal", "Mijn profiel" },
    };

    [Theory]
    [MemberData(nameof(Groeten))]
    public async Task Wie_groet_wordt_bij_naam_gegroet_met_de_ene_volgende_stap(string wie, string groet, string knop)
    {
        var kaart = await ZegAsync(wie, groet);
        Assert.StartsWith("Hallo ", kaart.Titel, StringComparison.Ordinal);
        Assert.Equal([knop, "Wat kan ik hier?"], kaart.Knoppen.Select(k => k.GetProperty("title").GetString()));
    }

    [Theory]
    [InlineData("Dank je wel.")]
    [InlineData("bedankt allemaal")]
    public async Task Wie_bedankt_hoort_graag_gedaan(string dank) => Assert.Equal("Graag gedaan", (await ZegAsync(Tom, dank)).Titel);

    [Theory]
    [InlineData("ik zit er doorheen")]
    [InlineData("Het gaat even niet goed met mij")]
    [InlineData("ik voel me rot en wil pauze")]
    public async Task Een_ervaringsdeskundige_die_zegt_dat_het_zwaar_is_krijgt_pauze_een_mens_en_nummers(string zin)
    {
        var kaart = await ZegAsync(Karin, zin);
        Assert.Equal("Wat naar dat het zwaar is", kaart.Titel);
        Assert.NotNull(kaart.Knop("pauze-aan"));
        Assert.Contains("Els Kuipers", kaart.Tekst, StringComparison.Ordinal);
        Assert.Contains("tel:0880767000", kaart.Tekst, StringComparison.Ordinal);
        Assert.Contains("tel:08000113", kaart.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_collega_die_het_in_het_kanaal_zegt_krijgt_het_antwoord_alleen_zelf_en_zonder_pauze()
    {
        var eerder = (await Proeftuin.BerichtenAsync(Sanne, Linde)).Count;
        await Proeftuin.ZegAsync(Sanne, Linde, "ik trek dit niet meer");
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain(
            (await Proeftuin.BerichtenAsync(Sanne, Linde)).Skip(eerder), b => b.Titel == "Wat naar dat het zwaar is");
        var kaart = (await Proeftuin.ChatberichtenAsync(Sanne))[^1];
        Assert.Equal("Wat naar dat het zwaar is", kaart.Titel);
        Assert.Null(kaart.Knop("pauze-aan"));
        Assert.Contains("Marit", kaart.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gevaar_gaat_voor_en_een_verhaal_over_een_ander_is_geen_klacht()
    {
        Assert.Equal("Is er nu gevaar?", (await ZegAsync(Karin, "ik zit er doorheen, ik wil niet meer leven")).Titel);
        Assert.Null(Omgangstaal.Versta(
            "Een bewoner zegt steeds ik zit er doorheen en ik weet niet goed hoe ik daar samen met haar over kan praten"));
    }

    [Fact]
    public async Task Wie_typt_dat_die_iemand_kent_krijgt_de_knop_voor_nee_en_overleg_van_die_vraag()
    {
        var (nummer, inPool) = await demo.VraagAsync(Haven, Yusuf);
        var kaart = await demo.BekijkAsync(Els, inPool);
        var ed = Demo.Kandidaten(kaart)[0];
        Assert.Equal("Dit begreep ik niet", (await ZegAsync(ed, "ja hoor")).Titel);
        await demo.StelVoorAsync(Els, kaart, ed);
        await Proeftuin.LeegAsync();

        var ken = await ZegAsync(ed, "ik ken haar van vroeger");
        Assert.Contains(nummer, ken.Tekst, StringComparison.Ordinal);
        Assert.Contains("zonder uitleg", ken.Tekst, StringComparison.Ordinal);
        Assert.NotNull(ken.Knop("aanbod-overleg"));
        Assert.NotNull((await ZegAsync(ed, "Ja graag!")).Knop("aanbod-ja"));

        var nee = await Proeftuin.KlikAsync(ed, ken, "aanbod-nee");
        Assert.Contains("Uitleg is niet nodig", nee.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal("Dit begreep ik niet", (await ZegAsync(ed, "ja hoor")).Titel);
    }

    [Theory]
    [InlineData("ok", true)]
    [InlineData("Prima!", true)]
    [InlineData("👍", true)]
    [InlineData("❤️", true)]
    [InlineData("is goed", true)]
    [InlineData("ja is goed", true)]
    [InlineData("ok ja", true)]
    [InlineData("Ja, doe ik", true)]
    [InlineData("neen", false)]
    [InlineData("dat lukt niet", false)]
    [InlineData("👎", false)]
    public void Een_antwoord_zoals_mensen_het_typen_wordt_verstaan(string tekst, bool ja) =>
        Assert.Equal(ja ? Omgangsvorm.Ja : Omgangsvorm.Nee, Omgangstaal.Versta(tekst));

    [Fact]
    public async Task Wie_prima_zegt_op_een_vraag_krijgt_de_knop_en_zonder_vraag_blijft_het_stil()
    {
        var (_, inPool) = await demo.VraagAsync(Linde, Sanne);
        var kaart = await demo.BekijkAsync(Els, inPool);
        var ed = Demo.Kandidaten(kaart)[0];
        var stil = await KaartenAsync(ed);
        await ZegAsync(ed, "prima");
        await ZegAsync(ed, "👍");
        Assert.Equal(stil, await KaartenAsync(ed));

        await demo.StelVoorAsync(Els, kaart, ed);
        await Proeftuin.LeegAsync();
        foreach (var ja in (string[])["prima", "👍", "ja is goed"])
        {
            var knoppen = await ZegAsync(ed, ja);
            Assert.NotNull(knoppen.Knop("aanbod-ja"));
            Assert.Null(knoppen.Knop("aanbod-nee"));
        }

        Assert.Null((await ZegAsync(ed, "👎")).Knop("aanbod-ja"));
        await Proeftuin.KlikAsync(ed, await ZegAsync(ed, "dat lukt niet"), "aanbod-nee");
        await Proeftuin.LeegAsync();
    }

    [Theory]
    [InlineData("🆘")]
    [InlineData("؟")]
    [InlineData("😭")]
    public async Task Een_teken_dat_om_hulp_vraagt_blijft_niet_zonder_antwoord(string teken)
    {
        var voor = await KaartenAsync(Tom);
        await ZegAsync(Tom, teken);
        Assert.Equal(voor + 1, await KaartenAsync(Tom));
    }

    private async Task<int> KaartenAsync(string wie) => (await Proeftuin.ChatberichtenAsync(wie)).Count(b => b.Kaart is not null);

    private async Task<Teamsbericht> ZegAsync(string wie, string tekst)
    {
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), tekst);
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(wie))[^1];
    }
}
