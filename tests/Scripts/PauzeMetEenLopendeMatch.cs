using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>An ED pauses while a match runs: everybody of it reads what happens with it, each in a message of their own.</summary>
public sealed class PauzeMetEenLopendeMatch(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Wie_pauze_neemt_leest_vooraf_en_achteraf_wat_er_met_de_match_gebeurt_en_de_vrager_hoort_elk_besluit()
    {
        var samen = new Samenwerking(Proeftuin);
        await samen.SpreekUrgentAfAsync(Linde, Marit);
        var nummer = await samen.VraagMetBewonerAsync(Tom, "luisterend-oor", "angst", "Iemand zoekt een rustig oor.");
        var ed = await samen.MatchAsync(demo, nummer);
        await samen.KlikAlleAsync(nummer, Tom, ed);

        // Before: the profile says which match would wait, and that it does not end.
        var profiel = await ProfielAsync(ed, "profiel");
        Assert.Contains("Met een pauze wacht je match met Tom Hendriks van De Linde", profiel.Tekst, StringComparison.Ordinal);

        // After: that it waits, who hears so, and the way to go on all the same.
        var bijTom = await TelAsync(Tom);
        var erna = (await Proeftuin.KlikAsync(ed, profiel, "pauze-aan")).Tekst;
        await Proeftuin.LeegAsync();
        await Proeftuin.LeegAsync();
        Assert.Contains("De Linde. Deze match wacht nu.", erna, StringComparison.Ordinal);
        Assert.Contains("horen dat het wacht, niet waarom", erna, StringComparison.Ordinal);
        var weer = await ProfielAsync(ed, "profiel");
        Assert.Contains("De Linde. Deze match wacht nu.", weer.Tekst, StringComparison.Ordinal);
        Assert.Contains("match-hervatten", (await Proeftuin.KlikAsync(ed, weer, "match-tonen")).Tekst, StringComparison.Ordinal);

        // The asker gets one message about it, and one about each choice of the coördinator.
        Assert.Contains("is even niet beschikbaar", await NieuwAsync(Tom, bijTom, 1), StringComparison.Ordinal);
        var keuze = await samen.KaartAsync(Els, "overdracht-wachten", nummer);
        await Proeftuin.KlikAsync(Els, keuze, "overdracht-wachten");
        await Proeftuin.LeegAsync();
        Assert.Contains("wacht tot", await NieuwAsync(Tom, bijTom, 2), StringComparison.Ordinal);
        await Proeftuin.KlikAsync(Els, keuze, "overdracht-wachten");
        await Proeftuin.LeegAsync();
        Assert.Equal(bijTom + 2, await TelAsync(Tom));

        // The ED is back: the card of the coördinator says so, and what became of it.
        await Proeftuin.ZegAsync(ed, await Proeftuin.ChatAsync(ed), "weer beschikbaar");
        await Proeftuin.LeegAsync();
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain("even niet beschikbaar", (await BijElsAsync(keuze)).Tekst, StringComparison.Ordinal);
        Assert.Contains("is weer beschikbaar", (await BijElsAsync(keuze)).Tekst, StringComparison.Ordinal);
        var bijEd = await TelAsync(ed);
        await Proeftuin.KlikAsync(ed, await samen.KaartAsync(ed, "match-hervatten", nummer), "match-hervatten");
        await Proeftuin.LeegAsync();
        Assert.Contains("wil weer verder", (await BijElsAsync(keuze)).Tekst, StringComparison.Ordinal);
        await Proeftuin.KlikAsync(Tom, await samen.KaartAsync(Tom, "match-hervatten", nummer), "match-hervatten");
        await Proeftuin.LeegAsync();
        Assert.Contains("gaat weer verder", (await BijElsAsync(keuze)).Tekst, StringComparison.Ordinal);
        Assert.Contains("gaat weer verder", await NieuwAsync(ed, bijEd, 1), StringComparison.Ordinal);
        Assert.Empty(Proeftuin.Fouten);
    }

    private async Task<Teamsbericht> ProfielAsync(string wie, string opdracht)
    {
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), opdracht);
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(wie))[^1];
    }

    private async Task<int> TelAsync(string wie) => (await Proeftuin.ChatberichtenAsync(wie)).Count;

    /// <summary>The last message; so many came since.</summary>
    private async Task<string> NieuwAsync(string wie, int eerst, int erbij)
    {
        var berichten = await Proeftuin.ChatberichtenAsync(wie);
        Assert.Equal(eerst + erbij, berichten.Count);
        return berichten[^1].Tekst;
    }

    private async Task<Teamsbericht> BijElsAsync(Teamsbericht kaart) =>
        (await Proeftuin.ChatberichtenAsync(Els)).Single(b => b.Id == kaart.Id);
}
