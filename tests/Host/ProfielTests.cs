using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A profile is of one person, who saves it from two devices, pauses at any moment and takes it away again.</summary>
public sealed class ProfielTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Twee_apparaten_bewaren_tegelijk_een_ander_deel_en_beide_blijven()
    {
        var profiel = await ProfielAsync(Henk);
        var (telefoon, laptop) = (await OnderdeelAsync(Henk, profiel, "helpt"), await OnderdeelAsync(Henk, profiel, "sparren"));
        await Task.WhenAll(
            telefoon.DrukAsync("profiel-opslaan", ("watHelpt", "Liever in de middag.")),
            laptop.DrukAsync("profiel-opslaan", ("sparren", "meteen")));
        Assert.All(new[] { telefoon, laptop }, d => Assert.Contains("Bewaard.", d.Tekst, StringComparison.Ordinal));

        var daarna = await ProfielAsync(Henk);
        Assert.Equal("Liever in de middag.", (await OnderdeelAsync(Henk, daarna, "helpt")).Waarde("watHelpt"));
        Assert.Equal("meteen", (await OnderdeelAsync(Henk, daarna, "sparren")).Waarde("sparren"));

        // The same part from both at once: the last one counts, whole; and the other parts are as they were.
        telefoon = await OnderdeelAsync(Henk, daarna, "helpt");
        laptop = await OnderdeelAsync(Henk, daarna, "helpt");
        await Task.WhenAll(
            telefoon.DrukAsync("profiel-opslaan", ("watHelpt", "Eerst even bellen.")),
            laptop.DrukAsync("profiel-opslaan", ("watHelpt", "Een vaste plek.")));
        daarna = await ProfielAsync(Henk);
        Assert.Contains(
            (await OnderdeelAsync(Henk, daarna, "helpt")).Waarde("watHelpt"), new[] { "Eerst even bellen.", "Een vaste plek." });
        Assert.Equal("meteen", (await OnderdeelAsync(Henk, daarna, "sparren")).Waarde("sparren"));
        await (await OnderdeelAsync(Henk, daarna, "sparren")).DrukAsync("profiel-opslaan", ("sparren", "tussenstap"));
    }

    [Fact]
    public async Task Wie_pauzeert_terwijl_een_vraag_openstaat_is_er_meteen_vanaf_en_niemand_hoort_waarom()
    {
        var (nummer, inPool) = await demo.VraagAsync(Linde, Sanne, ("thema", "angst"));
        var kaart = await demo.BekijkAsync(Els, inPool);
        var ed = Demo.Kandidaten(kaart)[0];
        await demo.StelVoorAsync(Els, kaart, ed);
        await Proeftuin.LeegAsync();
        var aanbod = (await Proeftuin.ChatberichtenAsync(ed)).Last(b => b.Knop("aanbod-ja") is not null);
        var ja = aanbod.Knop("aanbod-ja")!.Value.GetProperty("data");
        var bijEls = (await Proeftuin.ChatberichtenAsync(Els)).Count;

        await Proeftuin.ZegAsync(ed, await Proeftuin.ChatAsync(ed), "pauze");
        await Proeftuin.LeegAsync();
        await Proeftuin.LeegAsync();
        Assert.Contains(
            "Deze vraag is niet meer voor jou", (await Proeftuin.ChatberichtenAsync(ed)).Single(b => b.Id == aanbod.Id).Tekst,
            StringComparison.Ordinal);
        Assert.DoesNotContain(ed, Demo.Kandidaten(await demo.BekijkAsync(Els, inPool)));
        Assert.NotEmpty(Demo.Kandidaten(await demo.BekijkAsync(Els, inPool)));

        // A ja that was under way when the pause began comes to nothing, and is told so kindly.
        await Proeftuin.KlikAsync(ed, aanbod, "aanbod-ja", ja);
        await Proeftuin.LeegAsync();
        Assert.NotEmpty(Demo.Kandidaten(await demo.BekijkAsync(Els, inPool)));
        foreach (
            var bericht in (await Proeftuin.ChatberichtenAsync(Els))
                .Skip(bijEls)
                .Concat(await Proeftuin.BerichtenAsync(Els, Pool))
                .Where(b => b.Tekst.Contains(nummer, StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("pauze", bericht.Tekst, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Wie_het_profiel_weghaalt_is_weg_en_begint_later_met_een_lege_startlijst()
    {
        var profiel = await ProfielAsync(Bram);
        await VulStartlijstAsync(Bram, "ja", ("start-taak", "Gedaan"));
        Assert.Contains("Bram Willems", await NogTeRegelenAsync(), StringComparison.Ordinal);

        // The first click asks; nothing is gone before the second, and a third finds it done.
        var spel = new Formulierspel(Proeftuin, Bram, profiel);
        await spel.DrukAsync("profiel-verwijderen");
        Assert.Contains("Wil je je profiel verwijderen?", spel.Tekst, StringComparison.Ordinal);
        Assert.NotNull((await ProfielAsync(Bram)).Knop("pauze-aan"));
        var zeker = spel.Bericht;
        await spel.DrukAsync("profiel-verwijderen", "zeker");
        Assert.Contains("Je profiel is weg", spel.Tekst, StringComparison.Ordinal);
        var nogEens = new Formulierspel(Proeftuin, Bram, zeker);
        await nogEens.DrukAsync("profiel-verwijderen", "zeker");
        Assert.Contains("Je profiel is weg", nogEens.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Bram Willems", await NogTeRegelenAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(await Proeftuin.RijenAsync("Pool"), r => r.Rij.StartsWith("ed|", StringComparison.Ordinal) && r.Bevat(Bram));
        var (_, inPool) = await demo.VraagAsync(Haven, Aicha, ("thema", "rouw"));
        Assert.DoesNotContain(Bram, Demo.Kandidaten(await demo.BekijkAsync(Els, inPool)));

        // Beginning again is a new start: nothing of the old list is there, and it is shared with nobody.
        var nieuw = new Formulierspel(Proeftuin, Bram, await ProfielAsync(Bram));
        Assert.Contains("Waar wil je over meedenken?", nieuw.Tekst, StringComparison.Ordinal);
        await nieuw.DrukAsync("profiel-opslaan", ("organisatie", "De Brug"), ("themas", "rouw"), ("akkoord", "ja"));
        await nieuw.DrukAsync("startlijst-tonen");
        Assert.Equal(("NogNiet", "nee"), (nieuw.Waarde("start-taak"), nieuw.Waarde("delen") == "ja" ? "ja" : "nee"));
        Assert.DoesNotContain("Bram Willems", await NogTeRegelenAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Van_een_startlijst_ziet_een_coordinator_alleen_wat_gedeeld_is_en_nog_open_staat()
    {
        await VulStartlijstAsync(Karin, "", ("start-taak", "NogNiet"), ("start-vergoeding", "Gedaan"));
        Assert.DoesNotContain("Karin Smit", await NogTeRegelenAsync(), StringComparison.Ordinal);

        await VulStartlijstAsync(Karin, "ja", ("start-taak", "NogNiet"), ("start-vergoeding", "Gedaan"), ("start-maatje", "Nvt"));
        var lijst = await NogTeRegelenAsync();
        Assert.Contains("Karin Smit", lijst, StringComparison.Ordinal);
        Assert.DoesNotContain(await ToonPuntAsync(Karin, "start-vergoeding"), lijst, StringComparison.Ordinal);
        Assert.Contains(await ToonPuntAsync(Karin, "start-taak"), lijst, StringComparison.Ordinal);

        // Who takes the sharing back is off the list at once.
        await VulStartlijstAsync(Karin, "");
        Assert.DoesNotContain("Karin Smit", await NogTeRegelenAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Iemand_zonder_Teams_staat_er_pas_met_een_eigen_ja_en_een_keer_en_gaat_er_weer_helemaal_uit()
    {
        var lijst = await TypAsync(Els, "zonder teams");
        var formulier = new Formulierspel(Proeftuin, Els, lijst);
        await formulier.DrukAsync("ed-zonder-teams-tonen");
        var leeg = formulier.Bericht;
        (string, string)[] joke =
        [
            ("naam", "Joke Aalberts"), ("organisatie", "De Brug"), ("themas", "rouw"), ("maxGelijktijdig", "2"),
            ("akkoordOp", "2026-11-20")
        ];
        await formulier.DrukAsync("ed-zonder-teams", joke);
        Assert.Contains("Vraag het eerst aan deze collega", formulier.Tekst, StringComparison.Ordinal);
        Assert.Equal("Joke Aalberts", formulier.Waarde("naam"));
        Assert.False(await Proeftuin.StaatErgensAsync("Joke Aalberts"));

        // Sent twice at once it is one person, who can be proposed; nobody but a coördinator can do this.
        var data = leeg.Knop("ed-zonder-teams")!.Value.GetProperty("data");
        (string, string)[] akkoord = [.. joke, ("akkoord", "ja")];
        await Task.WhenAll(
            Proeftuin.KlikAsync(Els, leeg, "ed-zonder-teams", data, akkoord),
            Proeftuin.KlikAsync(Els, leeg, "ed-zonder-teams", data, akkoord));
        Assert.Contains(
            "Alleen een coördinator van de pool kan dit doen",
            (await Proeftuin.KlikAsync(Karin, (await Proeftuin.ChatberichtenAsync(Karin))[^1], "ed-zonder-teams", data, akkoord)).Tekst,
            StringComparison.Ordinal);
        Assert.Single(await Proeftuin.RijenAsync("Pool"), r => r.Bevat("Joke Aalberts"));
        var (_, inPool) = await demo.VraagAsync(Haven, Joost, ("thema", "rouw"));
        var ed = Assert.Single(
            Demo.Kandidaten(await demo.BekijkAsync(Els, inPool)), k => k.StartsWith("zonder-teams-", StringComparison.Ordinal));

        // Asked, and out of the pool before there is an answer: the question is open again and nothing of the person is left.
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, inPool), ed);
        await Proeftuin.LeegAsync();
        var beheer = new Formulierspel(Proeftuin, Els, await TypAsync(Els, "zonder teams"));
        await beheer.DrukAsync("ed-zonder-teams-tonen", ed);
        await beheer.DrukAsync("ed-zonder-teams-verwijderen");
        Assert.Contains("Deze collega staat niet meer in de pool", beheer.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(
            await Proeftuin.RijenAsync("Pool"), r => r.Rij.StartsWith("ed|", StringComparison.Ordinal) && r.Bevat("Joke Aalberts"));
        Assert.NotEmpty(Demo.Kandidaten(await demo.BekijkAsync(Els, inPool)));
        Assert.DoesNotContain(ed, Demo.Kandidaten(await demo.BekijkAsync(Els, inPool)));
    }

    private Task<Teamsbericht> ProfielAsync(string wie) => TypAsync(wie, "profiel");

    private async Task<Teamsbericht> TypAsync(string wie, string tekst)
    {
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), tekst);
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(wie))[^1];
    }

    /// <summary>One part of the profile, opened on a device of its own.</summary>
    private async Task<Formulierspel> OnderdeelAsync(string wie, Teamsbericht profiel, string onderdeel)
    {
        var spel = new Formulierspel(Proeftuin, wie, profiel);
        await spel.DrukAsync("profiel-tonen", onderdeel);
        return spel;
    }

    private async Task VulStartlijstAsync(string wie, string delen, params (string, string)[] punten)
    {
        var spel = new Formulierspel(Proeftuin, wie, await TypAsync(wie, "startlijst"));
        await spel.DrukAsync("startlijst-opslaan", [.. punten, ("delen", delen)]);
        Assert.Contains("Bewaard.", spel.Tekst, StringComparison.Ordinal);
    }

    private async Task<string> NogTeRegelenAsync() => (await TypAsync(Els, "nog te regelen")).Tekst;

    /// <summary>How a point is worded on the own list.</summary>
    private async Task<string> ToonPuntAsync(string wie, string punt)
    {
        var kaart = (await TypAsync(wie, "startlijst")).Kaart!.Value;
        return kaart.GetProperty("body")
            .EnumerateArray()
            .Single(e => e.TryGetProperty("id", out var id) && id.ValueEquals(punt))
            .GetProperty("label")
            .GetString()!;
    }
}
