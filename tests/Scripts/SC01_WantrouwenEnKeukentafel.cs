using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>
/// A SC-01: a bewoner with bad experiences is asked first, talks with an ervaringsdeskundige, and comes to the kitchen table.
/// </summary>
public sealed class SC01_WantrouwenEnKeukentafel(Demo demo) : IClassFixture<Demo>
{
    private const string Tekst = "Iemand vertrouwt hulp niet meer. Wie kan naast deze bewoner staan?";
    private readonly Samenwerking _samen = new(demo.Proeftuin);

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Van_wantrouwen_tot_de_keukentafel_en_de_vier_tegels()
    {
        await _samen.SpreekUrgentAfAsync(Linde, Marit);
        var nummer = await EerstVragenAsync();
        var ed = await KennismakingAsync(nummer);
        await VerwachtingenAsync(nummer, ed);
        await OpWegAsync(nummer, ed);
        await AanTafelAsync(nummer, ed);
        await TegelsAsync(nummer, ed);
        Assert.Empty(Proeftuin.Fouten);
    }

    private async Task<string> EerstVragenAsync()
    {
        // 1. From the weekly card; two themes; the keuzehulp proposes a bruggenbouwer, with what speaks for it and against it.
        var spel = new Formulierspel(Proeftuin, Sanne, await demo.AgendakaartAsync(Linde, Sanne));
        await spel.DrukAsync("vraag-formulier");
        await spel.DrukAsync("vraag-kiezen", ("toelichting", Tekst));
        await spel.DrukAsync("vraag-keuzehulp", ("themas", "wantrouwen,huisoporde"));
        await spel.DrukAsync("vraag-keuzehulp", ("waarover", "Bewoner"), ("wilContact", "ja"), ("tijdsduur", "Langer"));
        Assert.Contains("een deur openen als het vertrouwen weg is", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het vraagt veel tijd", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-vorm", "bruggenbouwer");

        // 2. Wish and consent are asked; "ga ik vragen" keeps it with Sanne. Twice at once and once more after a crash is one concept.
        await spel.DrukAsync("vraag-nakijken");
        Assert.Contains("Wil de bewoner dit?", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains(Samenwerking.Urgent, spel.Tekst, StringComparison.Ordinal);
        var wens = spel.Bericht;
        Task<Klikantwoord> Verstuur() => new Formulierspel(Proeftuin, Sanne, wens).VerstuurAsync(("wens", "NogNietGevraagd"));
        var tegelijk = await Task.WhenAll(Verstuur(), Verstuur());
        var nummer = Demo.Nummer(tegelijk[0].Tekst);
        Assert.Equal(nummer, Demo.Nummer(tegelijk[1].Tekst));
        await demo.HerstartAsync();
        Assert.Equal(nummer, Demo.Nummer((await Verstuur()).Tekst));
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain(await Proeftuin.BerichtenAsync(Els, Pool), b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        Assert.DoesNotContain(nummer, await WachtrijAsync(), StringComparison.Ordinal);
        Assert.Contains("Je vraag staat klaar", (await demo.EigenKaartAsync(Sanne, nummer)).Tekst, StringComparison.Ordinal);

        // One reminder after three working days, and never another.
        await Proeftuin.SpringAsync(Maandag.AddDays(3));
        Assert.Empty(await HerinneringenAsync());
        await Proeftuin.SpringAsync(Maandag.AddDays(3).AddMinutes(31));
        var herinnering = Assert.Single(await HerinneringenAsync());
        await Proeftuin.SpringAsync(Maandag.AddDays(16));
        Assert.Single(await HerinneringenAsync());

        // 3. The bewoner says ja: without a day it is not sent and nothing is lost; with day and scope it goes to the queue.
        spel = new Formulierspel(Proeftuin, Sanne, herinnering);
        await spel.DrukAsync("toestemming-geven");
        await spel.DrukAsync("vraag-stellen", ("wens", "Ja"));
        Assert.Contains("Op welke dag zei de bewoner ja?", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-stellen", ("toestemmingOp", "2027-01-04"), ("reikwijdte", "contact-en-vraag"));
        Assert.Contains("Deze dag komt nog", spel.Tekst, StringComparison.Ordinal);
        wens = spel.Bericht;
        Task<Klikantwoord> Bevestig() =>
            new Formulierspel(Proeftuin, Sanne, wens).DrukAsync("vraag-stellen", ("toestemmingOp", "2026-12-08"));
        var bevestigd = await Task.WhenAll(Bevestig(), Bevestig());
        Assert.All(bevestigd, b => Assert.Contains("Je vraag is gesteld", b.Tekst, StringComparison.Ordinal));
        await demo.HerstartAsync();
        Assert.Contains("Je vraag is gesteld", (await Bevestig()).Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();

        var inPool = Assert.Single(await Proeftuin.BerichtenAsync(Els, Pool), b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        Assert.DoesNotContain(Tekst, inPool.Tekst, StringComparison.Ordinal);
        Assert.Contains(Tekst, (await demo.BekijkAsync(Els, inPool)).Tekst, StringComparison.Ordinal);
        var wachtrij = await WachtrijAsync();
        Assert.Contains(nummer, wachtrij, StringComparison.Ordinal);
        Assert.Contains("sinds vandaag", wachtrij, StringComparison.Ordinal);
        Assert.Contains(
            "Dit is geregeld", (await Proeftuin.ChatberichtenAsync(Sanne)).Single(b => b.Id == herinnering.Id).Tekst,
            StringComparison.Ordinal);
        Assert.DoesNotContain(await Proeftuin.BerichtenAsync(Sanne, Linde), b => b.Tekst.Contains(Tekst, StringComparison.Ordinal));
        return nummer;
    }

    private async Task<string> KennismakingAsync(string nummer)
    {
        // 4. Proposed, ja, and two coördinatoren accept at the same moment: one match, in kennismaking, with a chat and the agreement.
        var ed = await _samen.StelVoorAsync(demo, nummer);
        await Proeftuin.KlikAsync(ed, await _samen.KaartAsync(ed, "aanbod-ja", nummer), "aanbod-ja");
        await Proeftuin.LeegAsync();
        var reactie = await _samen.KaartAsync(Els, "match-aanvaarden", nummer);
        var knop = reactie.Knop("match-aanvaarden")!.Value.GetProperty("data");
        var bijRavi = (await Proeftuin.ChatberichtenAsync(Ravi))[^1];
        var klikken = await Task.WhenAll(
            Proeftuin.KlikAsync(Els, reactie, "match-aanvaarden", knop), Proeftuin.KlikAsync(Ravi, bijRavi, "match-aanvaarden", knop));
        Assert.All(klikken, k => Assert.Equal(200, k.Status));
        await Proeftuin.LeegAsync();
        foreach (var wie in new[] { Sanne, ed })
        {
            var match = await _samen.KaartAsync(wie, "match-klik-ja", nummer);
            Assert.Contains("Jullie maken kennis", match.Tekst, StringComparison.Ordinal);
            Assert.Contains("https://teams.microsoft.com/l/chat/0/0?users=sanne.bakker", match.Tekst, StringComparison.Ordinal);
            Assert.Contains("Dreigt er gevaar?", match.Tekst, StringComparison.Ordinal);
            Assert.Equal(1, await _samen.AantalAsync(wie, "Jullie maken kennis"));
        }

        return ed;
    }

    private async Task VerwachtingenAsync(string nummer, string ed)
    {
        // The ED can show the agreement of the team at any moment; the asker gets a message without content, once however often it arrives.
        var urgent = await _samen.KaartAsync(ed, "match-urgent", nummer);
        Assert.Contains(Samenwerking.Urgent, (await Proeftuin.KlikAsync(ed, urgent, "match-urgent")).Tekst, StringComparison.Ordinal);
        Assert.Contains(Samenwerking.Urgent, (await Proeftuin.KlikAsync(ed, urgent, "match-urgent")).Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(1, await _samen.AantalAsync(Sanne, "ziet dat er gevaar dreigt"));

        // It asked once before, and who pressed by mistake takes it back: the same message says so.
        Assert.Contains("Ja, waarschuw Sanne", urgent.Tekst, StringComparison.Ordinal);
        var vergist = await Proeftuin.KlikAsync(ed, urgent, "match-urgent");
        var knop = (urgent with { Kaart = vergist.Kaart }).Knop("match-geen-gevaar")!.Value.GetProperty("data");
        var ander = await Proeftuin.KlikAsync(Sanne, await _samen.KaartAsync(Sanne, "match-klik-ja", nummer), "match-geen-gevaar", knop);
        Assert.Contains("Dit kan niet meer terug", ander.Tekst, StringComparison.Ordinal);
        var terug = await Proeftuin.KlikAsync(ed, urgent, "match-geen-gevaar", knop);
        Assert.Contains("dat er geen gevaar is", terug.Tekst, StringComparison.Ordinal);
        Assert.Contains("match-urgent", terug.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(0, await _samen.AantalAsync(Sanne, "ziet dat er gevaar dreigt"));
        Assert.Equal(1, await _samen.AantalAsync(Sanne, "laat weten dat er geen gevaar is"));

        // Expectations: nobody sees those of the other before both gave or skipped.
        var verwacht = await _samen.KaartAsync(Sanne, "verwachting-geven", nummer);
        var gegeven = await Proeftuin.KlikAsync(Sanne, verwacht, "verwachting-geven", ("verwacht", "Dat je zegt wat ik niet zie."));
        Assert.DoesNotContain("Dat je zegt wat ik niet zie.", gegeven.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain(
            await Proeftuin.ChatberichtenAsync(ed), b => b.Tekst.Contains("Dat je zegt wat ik niet zie.", StringComparison.Ordinal));
        await Proeftuin.KlikAsync(ed, await _samen.KaartAsync(ed, "verwachting-geven", nummer), "verwachting-overslaan");
        await Proeftuin.LeegAsync();
        Assert.Contains(
            await Proeftuin.ChatberichtenAsync(ed), b => b.Tekst.Contains("Dat je zegt wat ik niet zie.", StringComparison.Ordinal));
        Assert.Contains(await Proeftuin.ChatberichtenAsync(Sanne), b => b.Tekst.Contains("Sloeg het over", StringComparison.Ordinal));
    }

    private async Task OpWegAsync(string nummer, string ed)
    {
        // 5. It clicks for both, also when Teams delivers it twice and the process dies in between: the match runs.
        var klik = await _samen.KaartAsync(ed, "match-klik-ja", nummer);
        await Proeftuin.OmvallenBijAsync(() => Proeftuin.KlikAsync(ed, klik, "match-klik-ja"));
        await Proeftuin.KlikAsync(ed, klik, "match-klik-ja");
        var lopend = await Proeftuin.KlikAsync(Sanne, await _samen.KaartAsync(Sanne, "match-klik-ja", nummer), "match-klik-ja");
        Assert.Contains("Jullie zijn op weg", lopend.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
    }

    private async Task AanTafelAsync(string nummer, string ed)
    {
        // Weeks later a driegesprek and then a keukentafelgesprek under the same match: a card for the ED, and a reminder the day before.
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(21));
        var kaart = await _samen.KaartAsync(Sanne, "ontmoeting-plannen", nummer);
        await Proeftuin.KlikAsync(Sanne, kaart, "ontmoeting-plannen", ("ontmoetingSoort", "driegesprek"), ("ontmoetingDag", "2026-12-16"));
        (string, string)[] tafel =
        [
            ("ontmoetingSoort", "keukentafel"), ("ontmoetingDag", "2026-12-18"), ("ontmoetingTijd", "10:00"),
            ("ontmoetingRol", "vertrouwenspersoon")
        ];
        await Proeftuin.KlikAsync(Sanne, kaart, "ontmoeting-plannen", tafel);
        await Proeftuin.KlikAsync(Sanne, kaart, "ontmoeting-plannen", tafel);
        await Proeftuin.LeegAsync();
        Assert.Contains(
            "Vertrouwenspersoon van de bewoner",
            Assert.Single(
                await Proeftuin.ChatberichtenAsync(ed),
                b => b.Tekst.Contains("Er staat een afspraak: keukentafelgesprek", StringComparison.Ordinal)).Tekst,
            StringComparison.Ordinal);
        await Proeftuin.KlikAsync(Sanne, kaart, "ontmoeting-plannen", ("ontmoetingSoort", "driegesprek"), ("ontmoetingDag", "2026-12-23"));
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(24).AddHours(2));
        foreach (var wie in new[] { Sanne, ed }) Assert.Equal(1, await _samen.AantalAsync(wie, "Morgen: keukentafelgesprek"));
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(28));
    }

    private async Task TegelsAsync(string nummer, string ed)
    {
        // 6. Done together; the four tiles come two days later and are counted without a person.
        var klaar = await Proeftuin.KlikAsync(
            Sanne, await _samen.KaartAsync(Sanne, "match-afronden", nummer), "match-afronden", ("eindeHoe", "samen"),
            ("eindeGeleerd", "beter-luisteren"));
        Assert.Contains("Jullie zijn klaar", klaar.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        var vervallen = Assert.Single(
            await Proeftuin.ChatberichtenAsync(ed), b => b.Tekst.Contains("Deze afspraak is vervallen", StringComparison.Ordinal));
        Assert.Contains("woensdag 23 december", vervallen.Tekst, StringComparison.Ordinal);
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(30).AddHours(2));
        var terugblik = await _samen.KaartAsync(Sanne, "terugblik-geven", nummer);
        Assert.Contains("Door de ogen van de bewoner", terugblik.Tekst, StringComparison.Ordinal);
        await Proeftuin.KlikAsync(
            Sanne, terugblik, "terugblik-geven", ("geholpen", "ja"), ("winst", "nieuwe-kijk"), ("tegels", "begrepen,meer-vertrouwen"));
        await Proeftuin.KlikAsync(
            Sanne, terugblik, "terugblik-geven", ("geholpen", "ja"), ("winst", "nieuwe-kijk"), ("tegels", "begrepen,meer-vertrouwen"));
        await Proeftuin.LeegAsync();
        var rijen = await _samen.RijenAsync("Pool");
        var telling = Assert.Single(rijen, r => r.Rij == "telling|2026-Q4").Inhoud;
        foreach (
            var teller in new[]
            {
                "vorm:bruggenbouwer",
                "ontmoeting:keukentafel",
                "ontmoeting:driegesprek",
                "tegel:begrepen",
                "tegel:meer-vertrouwen",
                "geholpen:ja",
                "geleerd:beter-luisteren",
            })
        {
            Assert.Contains($"\"{teller}\":1", telling, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Sanne, telling, StringComparison.Ordinal);
        Assert.DoesNotContain(ed, telling, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<Teamsbericht>> HerinneringenAsync() =>
        [
            .. (await Proeftuin.ChatberichtenAsync(Sanne)).Where(
                b => b.Tekst.Contains("Heb je de bewoner al gevraagd?", StringComparison.Ordinal)),
        ];

    private async Task<string> WachtrijAsync()
    {
        await Proeftuin.ZegAsync(Els, await Proeftuin.ChatAsync(Els), "wachtrij");
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(Els))[^1].Tekst;
    }
}
