using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>An ED takes an answer back, and still reads what it was about.</summary>
public sealed class AntwoordterugTests : IAsyncLifetime
{
    private const string Tekst = "Hoe begin je over geld?";
    private readonly Demo demo = new();

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Theory]
    [InlineData("aanbod-ja", "zegt ja op")]
    [InlineData("aanbod-nee", "zegt nee op")]
    public async Task Wie_zich_vergiste_draait_het_antwoord_terug_en_de_coordinator_ziet_dat(string antwoord, string gehoord)
    {
        var (ed, nummer) = await GevraagdAsync();
        var gegeven = await Proeftuin.KlikAsync(ed, await KaartAsync(ed, nummer), antwoord);
        Assert.Contains(Tekst, gegeven.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Contains(await Proeftuin.ChatberichtenAsync(Els), b => b.Titel?.Contains(gehoord, StringComparison.Ordinal) == true);

        var weer = await Proeftuin.KlikAsync(ed, await KaartAsync(ed, nummer), "maak-ongedaan");
        Assert.Contains("Alles staat weer zoals het was", weer.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.NotNull((await KaartAsync(ed, nummer)).Knop("aanbod-nee"));
        var bijEls = (await Proeftuin.ChatberichtenAsync(Els)).Select(b => b.Titel ?? "").ToList();
        Assert.DoesNotContain(bijEls, titel => titel.Contains(gehoord, StringComparison.Ordinal));
        Assert.Contains(bijEls, titel => titel.EndsWith($"is gevraagd voor {nummer}", StringComparison.Ordinal));

        await Proeftuin.KlikAsync(ed, await KaartAsync(ed, nummer), "aanbod-ja");
        await Proeftuin.LeegAsync();
        Assert.Contains(
            await Proeftuin.ChatberichtenAsync(Els),
            b => b.Knop("match-aanvaarden") is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Na_tien_minuten_of_na_de_match_is_er_geen_weg_terug_meer()
    {
        var (ed, nummer) = await GevraagdAsync();
        await Proeftuin.KlikAsync(ed, await KaartAsync(ed, nummer), "aanbod-nee");
        await Proeftuin.LeegAsync();
        var oud = await KaartAsync(ed, nummer);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(11));
        await Proeftuin.LeegAsync();
        var daarna = await KaartAsync(ed, nummer);
        Assert.Null(daarna.Knop("maak-ongedaan"));
        Assert.DoesNotContain(Tekst, daarna.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit kan niet meer terug", (await Proeftuin.KlikAsync(ed, oud, "maak-ongedaan")).Tekst, StringComparison.Ordinal);

        var (tweede, ander) = await GevraagdAsync();
        await Proeftuin.KlikAsync(tweede, await KaartAsync(tweede, ander), "aanbod-ja");
        await Proeftuin.LeegAsync();
        var ja = await KaartAsync(tweede, ander);
        var reactie = (await Proeftuin.ChatberichtenAsync(Els)).Last(
            b => b.Knop("match-aanvaarden") is not null && b.Tekst.Contains(ander, StringComparison.Ordinal));
        await Proeftuin.KlikAsync(Els, reactie, "match-aanvaarden");
        await Proeftuin.LeegAsync();
        var telaat = await Proeftuin.KlikAsync(tweede, ja, "maak-ongedaan");
        Assert.Contains("Dit kan niet meer terug", telaat.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_ander_kan_het_antwoord_niet_terugdraaien()
    {
        var (ed, nummer) = await GevraagdAsync();
        await Proeftuin.KlikAsync(ed, await KaartAsync(ed, nummer), "aanbod-ja");
        await Proeftuin.LeegAsync();
        var kaart = await KaartAsync(ed, nummer);
        var knop = kaart.Knop("maak-ongedaan")!.Value.GetProperty("data");
        var inChat = (await Proeftuin.ChatberichtenAsync(Sanne))[^1];
        var ander = await Proeftuin.KlikAsync(Sanne, inChat, "maak-ongedaan", knop);
        Assert.Contains("Dit kan nu niet", ander.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Tekst, ander.Tekst, StringComparison.Ordinal);
        Assert.NotNull((await KaartAsync(ed, nummer)).Knop("maak-ongedaan"));
    }

    private async Task<(string Ed, string Nummer)> GevraagdAsync()
    {
        var (nummer, inPool) = await demo.VraagAsync(Haven, Yusuf, ("toelichting", Tekst));
        var kaart = await demo.BekijkAsync(Els, inPool);
        var ed = Demo.Kandidaten(kaart)[0];
        await demo.StelVoorAsync(Els, kaart, ed);
        await Proeftuin.LeegAsync();
        return (ed, nummer);
    }

    private async Task<Teamsbericht> KaartAsync(string ed, string nummer) => (await Proeftuin.ChatberichtenAsync(ed)).Last(
        b => b.Tekst.Contains($"{nummer} ·", StringComparison.Ordinal)
            && b.Titel is "Denk je mee?" or "Je zei ja" or "Je antwoord is binnen" or "Je gaat mee");
}
