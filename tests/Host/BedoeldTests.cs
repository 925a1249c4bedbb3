using System.Text.Json.Nodes;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A sentence that holds a command is answered with a question, never by doing it.</summary>
public sealed class BedoeldTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Theory]
    [InlineData("ik wil geen pauze")]
    [InlineData("wat is een pauze")]
    [InlineData("kun je uitleggen hoe pauze werkt?")]
    [InlineData("pauze hoeft niet")]
    [InlineData("pauze?")]
    [InlineData("Pauze??")]
    public async Task Een_zin_met_pauze_pauzeert_niemand_maar_vraagt_het(string zin)
    {
        var vraag = await ZegAsync(Karin, zin);
        Assert.Contains("Wil je pauze?", vraag.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Je hebt nu pauze", (await ZegAsync(Karin, "profiel")).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wat is dit?", "Zo werkt het")]
    [InlineData("ik snap het niet", "Zo werkt het")]
    [InlineData("Stop!", "Waarmee wil je stoppen?")]
    [InlineData("Waar is mijn vraag?", "Mijn vragen")]
    [InlineData("trek mijn vraag in", "Mijn vragen")]
    [InlineData("vraag intrekken", "Mijn vragen")]
    [InlineData("Verwijder mijn gegevens", "Wil je dat ik je vergeet?")]
    [InlineData("Wat weet je van mij?", "Dit weet de bot van je")]
    [InlineData("hoe doen we het?", "Cijfers van je team")]
    [InlineData("ik wil stoppen", "Waarmee wil je stoppen?")]
    public async Task Wie_het_anders_zegt_is_er_ook(string zin, string titel) => Assert.Equal(titel, (await ZegAsync(Sanne, zin)).Titel);

    [Fact]
    public async Task Wie_ja_zegt_tegen_de_vraag_heeft_pauze_en_met_een_klik_weer_niet()
    {
        var pauze = await Proeftuin.KlikAsync(Bram, await ZegAsync(Bram, "Ik ben even toe aan pauze."), "pauze-aan");
        Assert.Contains("Je hebt nu pauze", pauze.Tekst, StringComparison.Ordinal);
        var weer = await ZegAsync(Bram, "Vanaf vandaag ben ik weer beschikbaar");
        Assert.Contains("Ben je weer beschikbaar?", weer.Tekst, StringComparison.Ordinal);
        Assert.Contains("Ben je weer beschikbaar?", (await ZegAsync(Bram, "weer beschikbaar?")).Tekst, StringComparison.Ordinal);
        var terug = await Proeftuin.KlikAsync(Bram, weer, "pauze-uit");
        Assert.DoesNotContain("Je hebt nu pauze", terug.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_bedoeld_was_komt_op_dezelfde_plek_en_doet_niets_anders()
    {
        var kaart = await ZegAsync(Karin, "mag ik mijn Profiel zien, of een signaal geven?");
        Assert.Contains("Wat bedoelde je?", kaart.Tekst, StringComparison.Ordinal);
        Assert.Contains("Mijn profiel", kaart.Tekst, StringComparison.Ordinal);
        var profiel = await Proeftuin.KlikAsync(Karin, kaart, "opdracht-tonen");
        Assert.Contains("profiel", profiel.Tekst, StringComparison.OrdinalIgnoreCase);
        foreach (var verzonnen in (string[])["pauze", "weer beschikbaar", "bedoeld", "iets", ""])
        {
            var data = new JsonObject { ["v"] = 1, ["soort"] = "opdracht", ["id"] = verzonnen, ["rev"] = 0 };
            var antwoord = await Proeftuin.KlikAsync(
                Karin, kaart, "opdracht-tonen", System.Text.Json.JsonElement.Parse(data.ToJsonString()));
            Assert.Contains("Deze knop werkt niet meer", antwoord.Tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Na_de_kaart_over_gevaar_in_je_eigen_chat_is_er_een_weg_verder_en_wat_je_typte_gaat_niet_mee()
    {
        const string Zin = "Iemand zegt dat hij vannacht een eind aan zijn leven maakt.";
        var gevaar = await ZegAsync(Sanne, Zin);
        Assert.Contains("Is er nu gevaar?", gevaar.Tekst, StringComparison.Ordinal);
        var formulier = await Proeftuin.KlikAsync(Sanne, gevaar, "opdracht-tonen");
        Assert.Contains("vraag-stellen", formulier.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Zin, formulier.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fietsen allemaal", "vraag-formulier")]
    [InlineData("afspraaken", "opdracht-tonen")]
    public async Task Een_zin_die_niet_begrepen_is_krijgt_een_regel_en_hoogstens_drie_knoppen(string zin, string verb)
    {
        var kaart = await ZegAsync(Sanne, zin);
        Assert.Equal("Dit begreep ik niet", kaart.Titel);
        Assert.NotNull(kaart.Knop(verb));
        Assert.NotNull(kaart.Knop("hulp-tonen"));
        Assert.InRange(kaart.Knoppen.Count, 2, 4);
        Assert.DoesNotContain("Dit begreep ik niet", (await ZegAsync(Sanne, "hulp")).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wachtrj", "Wachtrij")]
    [InlineData("Wachtrei graag", "Wachtrij")]
    [InlineData("mijn profeil", "Mijn profiel")]
    public async Task Wie_een_opdracht_verkeerd_typt_krijgt_de_knop_die_bedoeld_was(string getypt, string knop)
    {
        var kaart = await ZegAsync(Els, getypt);
        Assert.Equal([knop, "Hulp"], kaart.Knoppen.Select(k => k.GetProperty("title").GetString()));
    }

    [Theory]
    [InlineData("ok")]
    [InlineData("Oké!")]
    [InlineData("👍")]
    public async Task Wie_oke_zegt_of_een_duim_geeft_krijgt_geen_kaart_terug(string getypt)
    {
        var eerder = (await ZegAsync(Tom, "hulp")).Id;
        await ZegAsync(Tom, getypt);
        Assert.Equal(eerder, (await Proeftuin.ChatberichtenAsync(Tom)).Last(b => b.Kaart is not null).Id);
    }

    [Fact]
    public async Task Wie_alleen_een_vraagteken_stuurt_krijgt_de_hulp() =>
        Assert.Equal("Zo werkt het", (await ZegAsync(Joost, "??")).Titel);

    [Fact]
    public async Task Een_zin_met_advies_opent_het_formulier_met_de_zin_erin()
    {
        const string zin = "Ik zoek advies over schulden in een gezin.";
        var spel = await demo.FormulierAsync(Tom, zin);
        Assert.Equal(zin, spel.Waarde("toelichting"));
    }

    [Fact]
    public async Task Een_zin_met_een_naam_wordt_tegengehouden_met_uitleg_en_staat_nergens_anders()
    {
        var kaart = await ZegAsync(Yusuf, "Ik zoek advies over mevrouw Hoogenhuis en haar post.");
        Assert.Contains("Hier lijkt een naam te staan.", kaart.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoogenhuis", kaart.Tekst, StringComparison.Ordinal);
        Assert.Contains("Ik zoek advies over een bewoner en haar post.", kaart.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Terug naar mijn vraag", kaart.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Wat je koos", kaart.Tekst, StringComparison.Ordinal);
        Assert.NotNull(kaart.Knop("vraag-terug"));
        var verder = await Proeftuin.KlikAsync(Yusuf, kaart, "vraag-terug", ("toelichting", "Ik zoek advies over iemand en de post."));
        Assert.Contains("iemand en de post", verder.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bij_gevaar_in_een_bericht_zegt_de_kaart_waar_dat_bericht_staat()
    {
        const string gevaar = "Iemand zegt dat hij vannacht een eind aan zijn leven maakt.";
        var inChat = await ZegAsync(Tom, gevaar);
        Assert.Contains("Je bericht staat alleen in deze chat.", inChat.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("niet bewaard", inChat.Tekst, StringComparison.Ordinal);
        await Proeftuin.ZegAsync(Tom, Linde, gevaar);
        await Proeftuin.LeegAsync();
        var inKanaal = (await Proeftuin.BerichtenAsync(Tom, Linde))[^1];
        Assert.Contains("Wie hier meeleest, ziet je bericht.", inKanaal.Tekst, StringComparison.Ordinal);
    }

    private async Task<Teamsbericht> ZegAsync(string wie, string tekst)
    {
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), tekst);
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(wie))[^1];
    }
}
