using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A way back from what ends or gives away something, as people see it.</summary>
public sealed class OngedaanTests : IAsyncLifetime
{
    private readonly Demo demo = new();

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task Wie_per_ongeluk_teruggaf_draait_het_terug_en_de_ander_hoorde_niets()
    {
        var (ed, nummer) = await MatchAsync();
        var berichten = (await Proeftuin.ChatberichtenAsync(Sanne)).Count;
        await GeefTerugAsync(ed, nummer);
        Assert.Contains("kun je dit terugdraaien", (await MatchkaartAsync(ed, nummer)).Tekst, StringComparison.Ordinal);

        var weer = await Proeftuin.KlikAsync(ed, await MatchkaartAsync(ed, nummer), "maak-ongedaan");
        Assert.Contains("Alles staat weer zoals het was", weer.Tekst, StringComparison.Ordinal);
        Assert.Contains("match-teruggeven", weer.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        var nogEens = await Proeftuin.KlikAsync(ed, await MatchkaartAsync(ed, nummer), "match-teruggeven");
        Assert.Contains("maak-ongedaan", nogEens.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(ed, await MatchkaartAsync(ed, nummer), "maak-ongedaan");

        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(11));
        await Proeftuin.LeegAsync();
        Assert.Equal(berichten, (await Proeftuin.ChatberichtenAsync(Sanne)).Count);
        Assert.NotNull((await MatchkaartAsync(Sanne, nummer)).Knop("match-teruggeven"));
        Assert.NotNull((await MatchkaartAsync(ed, nummer)).Knop("match-teruggeven"));
    }

    [Fact]
    public async Task Na_tien_minuten_hoort_de_ander_het_en_is_de_knop_weg()
    {
        var (ed, nummer) = await MatchAsync();
        var berichten = (await Proeftuin.ChatberichtenAsync(Sanne)).Count;
        await GeefTerugAsync(ed, nummer);
        var oud = await MatchkaartAsync(ed, nummer);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(9));
        await Proeftuin.LeegAsync();
        Assert.Equal(berichten, (await Proeftuin.ChatberichtenAsync(Sanne)).Count);
        Assert.NotNull((await MatchkaartAsync(ed, nummer)).Knop("maak-ongedaan"));

        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(2));
        await Proeftuin.LeegAsync();
        var gehoord = (await Proeftuin.ChatberichtenAsync(Sanne)).Skip(berichten).ToList();
        Assert.Contains("Het gaat nu niet door met", Assert.Single(gehoord).Tekst, StringComparison.Ordinal);
        Assert.Null((await MatchkaartAsync(ed, nummer)).Knop("maak-ongedaan"));
        var telaat = await Proeftuin.KlikAsync(ed, oud, "maak-ongedaan");
        Assert.Contains("Dit kan niet meer terug", telaat.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("match-teruggeven", telaat.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_de_vraag_al_verder_bracht_gaat_voor()
    {
        var (ed, nummer) = await MatchAsync();
        await GeefTerugAsync(ed, nummer);
        var oud = await MatchkaartAsync(ed, nummer);
        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        var kaart = await demo.BekijkAsync(Els, inPool);
        var ander = Demo.Kandidaten(kaart).First(k => k != ed);
        await demo.StelVoorAsync(Els, kaart, ander);
        await Proeftuin.LeegAsync();

        Assert.Contains("Dit kan niet meer terug", (await Proeftuin.KlikAsync(ed, oud, "maak-ongedaan")).Tekst, StringComparison.Ordinal);
        Assert.Contains(await Proeftuin.ChatberichtenAsync(ander), b => b.Knop("aanbod-ja") is not null);
        Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(ed), b => b.Knop("maak-ongedaan") is not null);

        // The card says why, as long as it promised a way back.
        Assert.Contains(
            "Er is intussen iemand anders gevraagd. Terugdraaien kan niet meer.", (await MatchkaartAsync(ed, nummer)).Tekst,
            StringComparison.Ordinal);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(11));
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain("Terugdraaien kan niet meer", (await MatchkaartAsync(ed, nummer)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_intussen_pauze_nam_krijgt_de_match_niet_terug_en_de_knop_is_weg()
    {
        var (ed, nummer) = await MatchAsync();
        await GeefTerugAsync(ed, nummer);
        var oud = await MatchkaartAsync(ed, nummer);
        await Proeftuin.ZegAsync(ed, oud.Gesprek, "pauze");
        await Proeftuin.LeegAsync();

        var geweigerd = await Proeftuin.KlikAsync(ed, oud, "maak-ongedaan");
        Assert.Contains("Dit kan niet meer terug", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("maak-ongedaan", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Null((await MatchkaartAsync(Sanne, nummer)).Knop("match-teruggeven"));
    }

    [Fact]
    public async Task Een_vraag_die_per_ongeluk_werd_ingetrokken_staat_weer_open_in_de_pool()
    {
        var (nummer, _) = await demo.VraagAsync(Haven, Yusuf);
        await Proeftuin.KlikAsync(Yusuf, await demo.EigenKaartAsync(Yusuf, nummer), "aanvraag-intrekken");
        await Proeftuin.LeegAsync();
        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        Assert.Contains("ingetrokken", inPool.Tekst, StringComparison.OrdinalIgnoreCase);

        var eigen = (await Proeftuin.ChatberichtenAsync(Yusuf)).Last(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        await Proeftuin.KlikAsync(Yusuf, eigen, "maak-ongedaan");
        await Proeftuin.LeegAsync();
        inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        Assert.NotEmpty(Demo.Kandidaten(await demo.BekijkAsync(Els, inPool)));
        Assert.Null((await demo.EigenKaartAsync(Yusuf, nummer)).Knop("maak-ongedaan"));
    }

    private async Task<(string Ed, string Nummer)> MatchAsync()
    {
        var (nummer, inPool) = await demo.VraagAsync(Linde, Sanne);
        var ed = await demo.EersteZegtJaAsync(Els, inPool);
        var reactie = (await Proeftuin.ChatberichtenAsync(Els))
            .Last(b => b.Knop("match-aanvaarden") is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal));
        await Proeftuin.KlikAsync(Els, reactie, "match-aanvaarden");
        await Proeftuin.LeegAsync();
        return (ed, nummer);
    }

    private async Task GeefTerugAsync(string ed, string nummer)
    {
        await Proeftuin.KlikAsync(ed, await MatchkaartAsync(ed, nummer), "match-teruggeven");
        await Proeftuin.LeegAsync();
    }

    /// <summary>The card of the match itself, not what tells that it ended.</summary>
    private async Task<Teamsbericht> MatchkaartAsync(string wie, string nummer) => (await Proeftuin.ChatberichtenAsync(wie)).Last(
        b => b.Tekst.Contains(nummer, StringComparison.Ordinal)
            && (b.Tekst.Contains("Er is een match", StringComparison.Ordinal)
                || b.Tekst.Contains("Deze match is voorbij", StringComparison.Ordinal)));
}
