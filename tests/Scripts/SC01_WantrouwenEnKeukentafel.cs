using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>A SC-01: a bewoner with bad experiences talks with an ervaringsdeskundige, and comes to the kitchen table.</summary>
public sealed class SC01_WantrouwenEnKeukentafel(Demo demo) : IClassFixture<Demo>
{
    private const string Vraag = "Iemand doet de deur niet meer open voor hulp. Wie kan daar naast staan?";

    private Proeftuinproces Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Van_wantrouwen_tot_de_keukentafel_en_de_vier_tegels()
    {
        var samen = new Samenwerking(Proeftuin);
        await samen.SpreekUrgentAfAsync(Linde, Marit);

        // 1. From the weekly card to the form; the keuzehulp proposes a bruggenbouwer.
        var agenda = await demo.AgendakaartAsync(Linde, Sanne);
        var formulier = agenda with { Kaart = (await Proeftuin.KlikAsync(Sanne, agenda, "vraag-formulier")).Kaart };
        (string, string)[] ingevuld = [("themas", "wantrouwen,huisoporde"), ("toelichting", Vraag)];
        var hulp = await Proeftuin.KlikAsync(Sanne, formulier, "vraag-keuzehulp", [.. ingevuld, ("waarover", "Bewoner"), ("wilContact", "ja"), ("tijdsduur", "Langer")]);
        Assert.Contains("bruggenbouwer", hulp.Tekst, StringComparison.OrdinalIgnoreCase);

        // 2. The bewoner was not asked yet: only Sanne has the question, and one nudge comes after three working days.
        (string, string)[] met = [.. ingevuld, ("vorm", "bruggenbouwer")];
        var concept = await Proeftuin.KlikAsync(Sanne, formulier, "vraag-stellen", [.. met, ("wens", "NogNietGevraagd")]);
        await Proeftuin.LeegAsync();
        var nummer = Demo.Nummer(concept.Tekst);
        Assert.DoesNotContain(await Proeftuin.BerichtenAsync(Els, Pool), b => b.Tekst.Contains(nummer, StringComparison.Ordinal));

        // 3. The bewoner says ja: the question goes to the pool, as a theme and a number only.
        var eigen = await samen.KaartAsync(Sanne, "toestemming-geven", nummer);
        var wens = eigen with { Kaart = (await Proeftuin.KlikAsync(Sanne, eigen, "toestemming-geven")).Kaart };
        await Proeftuin.KlikAsync(Sanne, wens, "vraag-stellen", [.. met, ("wens", "Ja"), ("toestemmingOp", "2026-11-23"), ("reikwijdte", "contact")]);
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain(Vraag, Assert.Single(await Proeftuin.BerichtenAsync(Els, Pool), b => b.Tekst.Contains(nummer, StringComparison.Ordinal)).Tekst, StringComparison.Ordinal);

        // 4. Proposed, ja, and two coördinatoren accept at the same moment: one match, in kennismaking, with a chat and the agreement.
        var ed = await samen.StelVoorAsync(demo, nummer);
        await Proeftuin.KlikAsync(ed, await samen.KaartAsync(ed, "aanbod-ja", nummer), "aanbod-ja");
        await Proeftuin.LeegAsync();
        var reactie = await samen.KaartAsync(Els, "match-aanvaarden", nummer);
        var knop = reactie.Knop("match-aanvaarden")!.Value.GetProperty("data");
        var bijRavi = (await Proeftuin.ChatberichtenAsync(Ravi))[^1];
        var klikken = await Task.WhenAll(Proeftuin.KlikAsync(Els, reactie, "match-aanvaarden", knop), Proeftuin.KlikAsync(Ravi, bijRavi, "match-aanvaarden", knop));
        Assert.All(klikken, k => Assert.Equal(200, k.Status));
        await Proeftuin.LeegAsync();
        foreach (var wie in new[] { Sanne, ed })
        {
            var match = await samen.KaartAsync(wie, "match-klik-ja", nummer);
            Assert.Contains("Jullie maken kennis", match.Tekst, StringComparison.Ordinal);
            Assert.Contains("https://teams.microsoft.com/l/chat/0/0?users=sanne.bakker", match.Tekst, StringComparison.Ordinal);
            Assert.Contains("Wordt het spannend?", match.Tekst, StringComparison.Ordinal);
            Assert.Equal(1, await samen.AantalAsync(wie, "Jullie maken kennis"));
        }

        // The ED can show the agreement of the team at any moment; the asker gets a message without content, once however often it arrives.
        var urgent = await samen.KaartAsync(ed, "match-urgent", nummer);
        Assert.Contains(Samenwerking.Urgent, (await Proeftuin.KlikAsync(ed, urgent, "match-urgent")).Tekst, StringComparison.Ordinal);
        Assert.Contains(Samenwerking.Urgent, (await Proeftuin.KlikAsync(ed, urgent, "match-urgent")).Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(1, await samen.AantalAsync(Sanne, "Neem contact op met"));

        // Expectations: nobody sees those of the other before both gave or skipped.
        var verwacht = await samen.KaartAsync(Sanne, "verwachting-geven", nummer);
        var gegeven = await Proeftuin.KlikAsync(Sanne, verwacht, "verwachting-geven", ("verwacht", "Dat je zegt wat ik niet zie."));
        Assert.DoesNotContain("Dat je zegt wat ik niet zie.", gegeven.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(ed), b => b.Tekst.Contains("Dat je zegt wat ik niet zie.", StringComparison.Ordinal));
        await Proeftuin.KlikAsync(ed, await samen.KaartAsync(ed, "verwachting-geven", nummer), "verwachting-overslaan");
        await Proeftuin.LeegAsync();
        Assert.Contains(await Proeftuin.ChatberichtenAsync(ed), b => b.Tekst.Contains("Dat je zegt wat ik niet zie.", StringComparison.Ordinal));
        Assert.Contains(await Proeftuin.ChatberichtenAsync(Sanne), b => b.Tekst.Contains("Sloeg het over", StringComparison.Ordinal));

        // 5. It clicks for both, also when Teams delivers it twice and the process dies in between: the match runs.
        var klik = await samen.KaartAsync(ed, "match-klik-ja", nummer);
        await Proeftuin.OmvallenBijAsync(() => Proeftuin.KlikAsync(ed, klik, "match-klik-ja"));
        await Proeftuin.KlikAsync(ed, klik, "match-klik-ja");
        var lopend = await Proeftuin.KlikAsync(Sanne, await samen.KaartAsync(Sanne, "match-klik-ja", nummer), "match-klik-ja");
        Assert.Contains("Jullie zijn op weg", lopend.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();

        // Weeks later a driegesprek and then a keukentafelgesprek under the same match: a card for the ED, and a reminder the day before.
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(21));
        var kaart = await samen.KaartAsync(Sanne, "ontmoeting-plannen", nummer);
        await Proeftuin.KlikAsync(Sanne, kaart, "ontmoeting-plannen", ("ontmoetingSoort", "driegesprek"), ("ontmoetingDag", "2026-12-16"));
        (string, string)[] tafel = [("ontmoetingSoort", "keukentafel"), ("ontmoetingDag", "2026-12-18"), ("ontmoetingTijd", "10:00"), ("ontmoetingRol", "vertrouwenspersoon")];
        await Proeftuin.KlikAsync(Sanne, kaart, "ontmoeting-plannen", tafel);
        await Proeftuin.KlikAsync(Sanne, kaart, "ontmoeting-plannen", tafel);
        await Proeftuin.LeegAsync();
        Assert.Contains("Vertrouwenspersoon van de bewoner", Assert.Single(await Proeftuin.ChatberichtenAsync(ed), b => b.Tekst.Contains("Er staat een afspraak: keukentafelgesprek", StringComparison.Ordinal)).Tekst, StringComparison.Ordinal);
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(24).AddHours(2));
        foreach (var wie in new[] { Sanne, ed }) Assert.Equal(1, await samen.AantalAsync(wie, "Morgen: keukentafelgesprek"));
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(28));

        // 6. Done together; the four tiles come two days later and are counted without a person.
        var klaar = await Proeftuin.KlikAsync(Sanne, await samen.KaartAsync(Sanne, "match-afronden", nummer), "match-afronden", ("eindeHoe", "samen"), ("eindeGeleerd", "beter-luisteren"));
        Assert.Contains("Jullie zijn klaar", klaar.Tekst, StringComparison.Ordinal);
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(30).AddHours(2));
        var terugblik = await samen.KaartAsync(Sanne, "terugblik-geven", nummer);
        Assert.Contains("Door de ogen van de bewoner", terugblik.Tekst, StringComparison.Ordinal);
        await Proeftuin.KlikAsync(Sanne, terugblik, "terugblik-geven", ("geholpen", "ja"), ("winst", "nieuwe-kijk"), ("tegels", "begrepen,meer-vertrouwen"));
        await Proeftuin.KlikAsync(Sanne, terugblik, "terugblik-geven", ("geholpen", "ja"), ("winst", "nieuwe-kijk"), ("tegels", "begrepen,meer-vertrouwen"));
        await Proeftuin.LeegAsync();
        var rijen = await samen.RijenAsync("Pool");
        var telling = Assert.Single(rijen, r => r.Rij == "telling|2026-Q4").Inhoud;
        foreach (var teller in new[] { "vorm:bruggenbouwer", "ontmoeting:keukentafel", "ontmoeting:driegesprek", "tegel:begrepen", "tegel:meer-vertrouwen", "geholpen:ja", "geleerd:beter-luisteren" })
        {
            Assert.Contains($"\"{teller}\":1", telling, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Sanne, telling, StringComparison.Ordinal);
        Assert.DoesNotContain(ed, telling, StringComparison.Ordinal);
        Assert.Empty(Proeftuin.Fouten);
    }
}
