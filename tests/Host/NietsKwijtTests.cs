using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>The process is killed (SIGKILL) right after each click; after a start everything is there and gets delivered.</summary>
public sealed class NietsKwijtTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Na_elke_klik_mag_het_proces_omvallen()
    {
        await Proeftuin.KlikAsync(Tom, await demo.AgendakaartAsync(Linde, Tom), "agenda-zet-erop");
        await ValOmAsync();
        Assert.Contains("Tom Hendriks", (await demo.AgendakaartAsync(Linde, Sanne)).Tekst, StringComparison.Ordinal);

        var antwoord = await Proeftuin.KlikAsync(Sanne, await demo.AgendakaartAsync(Linde, Sanne), "vraag-advies", ("thema", "angst"));
        var nummer = Demo.Nummer(antwoord.Tekst);
        await ValOmAsync();
        var inPool = ErIsEenKaart(await Proeftuin.BerichtenAsync(Els, Pool), b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        ErIsEenKaart(await Proeftuin.ChatberichtenAsync(Sanne), b => b.Tekst.Contains(nummer, StringComparison.Ordinal));

        var kaart = await demo.BekijkAsync(Els, inPool);
        var ed = Demo.Kandidaten(kaart)[0];
        await demo.StelVoorAsync(Els, kaart, ed);
        await ValOmAsync();
        var aanbod = ErIsEenKaart(await Proeftuin.ChatberichtenAsync(ed), b => b.Knop("aanbod-ja") is not null);

        await Proeftuin.KlikAsync(ed, aanbod, "aanbod-ja");
        await ValOmAsync();
        var reactie = ErIsEenKaart(await Proeftuin.ChatberichtenAsync(Els), b => b.Knop("match-aanvaarden") is not null);

        await Proeftuin.KlikAsync(Els, reactie, "match-aanvaarden");
        await ValOmAsync();
        ErIsEenKaart(await Proeftuin.ChatberichtenAsync(Sanne), b => b.Knop("match-afronden") is not null);
        ErIsEenKaart(await Proeftuin.ChatberichtenAsync(ed), b => b.Knop("match-afronden") is not null);
        Assert.Single(await Proeftuin.BerichtenAsync(Joost, Haven), b => b.Knop("vraag-advies") is not null);
    }

    /// <summary>
    /// Teams has no way to ask whether a message arrived, so what was being posted at the very moment of the kill is posted once more:
    /// the card is there, at most twice.
    /// </summary>
    private static Teamsbericht ErIsEenKaart(IEnumerable<Teamsbericht> berichten, Func<Teamsbericht, bool> welke)
    {
        var kaarten = berichten.Where(welke).ToList();
        Assert.InRange(kaarten.Count, 1, 2);
        return kaarten[^1];
    }

    private async Task ValOmAsync()
    {
        await Proeftuin.SlaDoodAsync();
        await Proeftuin.StartOpnieuwAsync();
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(1));
    }
}

/// <summary>Teams does not always take what the bot sends; nothing of it is lost and nothing comes double.</summary>
public sealed class BezorgingTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Wat_niet_bezorgd_kon_worden_komt_na_een_herstart_alsnog()
    {
        await Proeftuin.StoorAsync(new { soort = "weiger", operatie = "send", status = 429, code = "Throttled", retryAfter = "5" });
        var antwoord = await Proeftuin.KlikAsync(Joost, await demo.AgendakaartAsync(Haven, Joost), "vraag-advies");
        var nummer = Demo.Nummer(antwoord.Tekst);
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain(await Proeftuin.BerichtenAsync(Els, Pool), b => b.Tekst.Contains(nummer, StringComparison.Ordinal));

        await Proeftuin.SlaDoodAsync();
        await Proeftuin.StartOpnieuwAsync();
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(1));
        Assert.Single(await Proeftuin.BerichtenAsync(Els, Pool), b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_bericht_dat_Teams_aannam_zonder_te_antwoorden_komt_hoogstens_een_keer_dubbel_en_gaat_niet_verloren()
    {
        await Proeftuin.StoorAsync(new { soort = "zwijg", operatie = "send", aantal = 1, gesprek = "waterrijk1vragen" });
        var antwoord = await Proeftuin.KlikAsync(Aicha, await demo.AgendakaartAsync(Haven, Aicha), "vraag-advies");
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(10));
        var kaarten = (await Proeftuin.BerichtenAsync(Els, Pool))
            .Count(b => b.Tekst.Contains(Demo.Nummer(antwoord.Tekst), StringComparison.Ordinal));
        Assert.InRange(kaarten, 1, 2);
    }

    [Fact]
    public async Task Een_verwijderde_kaart_wordt_bij_de_volgende_wijziging_opnieuw_geplaatst()
    {
        var kaart = await demo.AgendakaartAsync(Linde, Tom);
        await Proeftuin.StoorAsync(
            new
            {
                soort = "weiger",
                operatie = "update",
                aantal = 1,
                status = 404,
                code = "ActivityNotFoundInConversation",
                gesprek = "waterrijk2teamoverleg",
            });
        await Proeftuin.KlikAsync(Tom, kaart, "agenda-dit-keer-niet");
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(1));
        var nu = await demo.AgendakaartAsync(Linde, Tom);
        Assert.NotEqual(kaart.Id, nu.Id);
        Assert.Contains("Tom Hendriks", nu.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_de_logs_staat_geen_naam_en_geen_tekst_ook_niet_als_het_bezorgen_mislukt()
    {
        await Proeftuin.StoorAsync(
            new { soort = "weiger", operatie = "send", aantal = 1, status = 400, code = "BadArgument", gesprek = "waterrijk1vragen" });
        await Proeftuin.KlikAsync(Sanne, await demo.AgendakaartAsync(Linde, Sanne), "vraag-advies", ("toelichting", "xyzzy"));
        await Proeftuin.LeegAsync();
        Assert.Contains(Proeftuin.Fouten, r => r.Contains("BadArgument", StringComparison.Ordinal));
        Assert.DoesNotContain(
            Proeftuin.Fouten, r => r.Contains("xyzzy", StringComparison.Ordinal) || r.Contains("Sanne", StringComparison.Ordinal));
    }
}
