using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>
/// B S-8, last line: a colleague without the role of coördinator who replays the payload of the coördinator's card is refused, and the
/// refusal says nothing about the aanvraag.
/// </summary>
public sealed class S08_EenNagespeeldeKnop(Demo demo) : IClassFixture<Demo>
{
    private const string Geheim = "Wat helpt als iemand de deur niet meer opendoet?";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Wie_geen_coordinator_is_en_de_knop_naspeelt_wordt_geweigerd_en_leest_niets()
    {
        var (nummer, inPool) = await demo.VraagAsync(Linde, Sanne, ("thema", "eenzaamheid"), ("toelichting", Geheim));
        var kaart = await demo.BekijkAsync(Els, inPool);
        var ed = Demo.Kandidaten(kaart)[0];

        // An ED in the pool channel, and the asker and her teamleider from a card of their own: Teams never shows them this one.
        var eigen = await demo.AgendakaartAsync(Linde, Sanne);
        foreach (var (iemand, vanaf) in new[] { (Karin, kaart), (Sanne, eigen), (Marit, eigen) })
        {
            var antwoord = await Proeftuin.KlikAsync(iemand, vanaf, "match-voorstellen", Demo.Voorstel(kaart, ed));
            await Proeftuin.LeegAsync();
            Assert.Equal(200, antwoord.Status);
            Assert.Contains("Er is niets veranderd", antwoord.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain(Geheim, antwoord.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("match-voorstellen", antwoord.Tekst, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(ed), b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        Assert.Contains(
            "Wacht op een voorstel", (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Id == inPool.Id).Tekst,
            StringComparison.Ordinal);
    }
}
