using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>A SC-11: something against prejudice, for young people; who stands there chooses first what to show of themself.</summary>
public sealed class SC11_JongErvaringsdeskundigen(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Alleen_wie_met_jongeren_werkt_wordt_voorgesteld_en_die_kiest_eerst_wat_te_laten_zien()
    {
        // Karin and Bram chose to work with young people. Bram has his hands full of another form: he does not want this one.
        await KiesJongerenAsync(Karin);
        await KiesJongerenAsync(Bram);
        var vormen = await ProfielAsync(Bram);
        await vormen.DrukAsync("profiel-tonen", "vormen");
        await vormen.DrukAsync("profiel-tonen", "Wijk");
        await vormen.DrukAsync("profiel-opslaan", ("vorm-antistigma", "Niet"));

        var nummer = await demo.VraagMetFormulierAsync(
            Sanne, ("vorm", "antistigma"), ("themas", "stigma"), ("voorWie", "jongere"),
            ("toelichting", "Een les op school over vooroordelen."));
        var kaart = await demo.BekijkAsync(Els, nummer);
        Assert.Equal([Karin], Demo.Kandidaten(kaart));
        var zelf = await Proeftuin.KlikAsync(Els, kaart, "match-eigen-keuze", ("collega", Henk));
        Assert.Contains("Henk Postma past nu niet bij deze vraag", zelf.Tekst, StringComparison.Ordinal);

        // A ja without that choice does not go on, and nothing that was chosen is lost.
        await demo.StelVoorAsync(Els, kaart, Karin);
        await Proeftuin.LeegAsync();
        var aanbod = (await demo.InChatAsync(Karin, nummer, "aanbod-ja"))!;
        Assert.Contains("Wat laat je van jezelf zien?", aanbod.Tekst, StringComparison.Ordinal);
        foreach (var _ in new[] { 1, 2 })
        {
            var eerst = await Proeftuin.KlikAsync(Karin, aanbod, "aanbod-ja", ("kentTeam", "nee"));
            Assert.Contains("Kies eerst wat je van jezelf laat zien", eerst.Tekst, StringComparison.Ordinal);
        }

        await Proeftuin.KlikAsync(Karin, aanbod, "aanbod-ja", ("toont", "alles"));
        await Proeftuin.LeegAsync();
        Assert.Null(await demo.InChatAsync(Els, nummer, "match-aanvaarden"));

        // With it, twice at once and once more after a crash, it is one ja.
        Task<Klikantwoord> Ja() => Proeftuin.KlikAsync(Karin, aanbod, "aanbod-ja", ("kentTeam", "nee"), ("toont", "voornaam"));
        var ja = await Task.WhenAll(Ja(), Ja());
        Assert.All(ja, a => Assert.Contains("Dankjewel voor je ja", a.Tekst, StringComparison.Ordinal));
        await demo.HerstartAsync();
        Assert.DoesNotContain("niets veranderd", (await Ja()).Tekst, StringComparison.Ordinal);

        // Both who go on with it see the choice; the pool channel does not.
        await Proeftuin.LeegAsync();
        var bijEls = (await demo.InChatAsync(Els, nummer, "match-aanvaarden"))!;
        Assert.Contains("Karin laat zien: alleen de voornaam.", bijEls.Tekst, StringComparison.Ordinal);
        var bijRavi = await demo.BekijkAsync(Ravi, nummer);
        await Task.WhenAll(Proeftuin.KlikAsync(Els, bijEls, "match-aanvaarden"), Proeftuin.KlikAsync(Ravi, bijRavi, "match-aanvaarden"));
        await Proeftuin.LeegAsync();
        foreach (var wie in new[] { Sanne, Karin }) Assert.Equal(1, await demo.TelAsync(wie, "Karin laat zien: alleen de voornaam."));
        Assert.DoesNotContain("laat zien", (await demo.InPoolAsync(nummer)).Tekst, StringComparison.Ordinal);
        Assert.Empty(Proeftuin.Fouten);
    }

    private async Task KiesJongerenAsync(string ed)
    {
        var profiel = await ProfielAsync(ed);
        await profiel.DrukAsync("profiel-tonen", "basis");
        var bewaard = await profiel.DrukAsync("profiel-opslaan", ("doelgroepen", "jongere"));
        Assert.Contains("Bewaard", bewaard.Tekst, StringComparison.Ordinal);
    }

    private async Task<Formulierspel> ProfielAsync(string ed)
    {
        await Proeftuin.ZegAsync(ed, await Proeftuin.ChatAsync(ed), "profiel");
        await Proeftuin.LeegAsync();
        return new(Proeftuin, ed, (await Proeftuin.ChatberichtenAsync(ed)).Last(b => b.Knop("profiel-tonen") is not null));
    }
}
