using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Who gave their ja to "even sparren" beforehand stands on the pool, so that no question reads all profiles.</summary>
public sealed class DirectTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task De_pool_weet_van_wie_meteen_wil_sparren_ook_na_pauze_terugnemen_en_weghalen()
    {
        await demo.VraagAsync(Linde, Sanne, ("thema", "angst"));
        Assert.Empty(await WieMeteenAsync());
        await KiesAsync(Henk, "meteen");
        await KiesAsync(Bram, "meteen");
        Assert.Equal([Bram, Henk], await WieMeteenAsync());
        foreach (var woord in new[] { "pauze", "weer beschikbaar" })
        {
            await TypAsync(Henk, woord);
            Assert.Equal([Bram, Henk], await WieMeteenAsync());
        }

        await KiesAsync(Henk, "tussenstap");
        Assert.Equal([Bram], await WieMeteenAsync());
        var spel = new Formulierspel(Proeftuin, Bram, await TypAsync(Bram, "profiel"));
        await spel.DrukAsync("profiel-verwijderen");
        await spel.DrukAsync("profiel-verwijderen", "zeker");
        Assert.Empty(await WieMeteenAsync());

        // A pool of before does not know it: the next question looks, and from then on it is known.
        await KiesAsync(Henk, "meteen");
        await Proeftuin.WijzigRijAsync("Pool", "pool", rij =>
        {
            var pool = JsonNode.Parse((string)rij["Inhoud"]!)!.AsObject();
            Assert.True(pool.Remove("Direct"));
            rij["Inhoud"] = pool.ToJsonString();
            return rij;
        });
        Assert.Null(await OpPoolAsync());
        await KiesAsync(Karin, "meteen");
        Assert.Null(await OpPoolAsync());
        await demo.VraagAsync(Haven, Aicha, ("thema", "rouw"));
        Assert.Equal([Karin, Henk], await WieMeteenAsync());
        await KiesAsync(Henk, "tussenstap");
        await KiesAsync(Karin, "tussenstap");
        Assert.Empty(await WieMeteenAsync());
    }

    /// <summary>What the pool says, which is what the profiles say.</summary>
    private async Task<IReadOnlyList<string>> WieMeteenAsync()
    {
        var profielen = (await Proeftuin.RijenAsync("Pool")).Where(r => r.Rij.StartsWith("ed|", StringComparison.Ordinal))
            .Select(r => JsonDocument.Parse(r.Inhoud).RootElement)
            .Where(e => e.TryGetProperty("Keuzes", out var kiest) && kiest.GetProperty("DirectSparren").GetBoolean())
            .Select(e => e.GetProperty("Wie").GetProperty("Id").GetString()!)
            .Order(StringComparer.Ordinal).ToList();
        Assert.Equal(profielen, (await OpPoolAsync())?.Order(StringComparer.Ordinal));
        return profielen;
    }

    private async Task<IReadOnlyList<string>?> OpPoolAsync()
    {
        var pool = Assert.Single(await Proeftuin.RijenAsync("Pool"), r => r.Rij == "pool");
        using var rij = JsonDocument.Parse(pool.Inhoud);
        return rij.RootElement.TryGetProperty("Direct", out var direct)
            ? [.. direct.EnumerateArray().Select(d => d.GetString()!)]
            : null;
    }

    private async Task KiesAsync(string wie, string hoe)
    {
        var spel = new Formulierspel(Proeftuin, wie, await TypAsync(wie, "profiel"));
        await spel.DrukAsync("profiel-tonen", "sparren");
        await spel.DrukAsync("profiel-opslaan", ("sparren", hoe));
        Assert.Contains("Bewaard.", spel.Tekst, StringComparison.Ordinal);
    }

    private async Task<Teamsbericht> TypAsync(string wie, string woord)
    {
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), woord);
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(wie))[^1];
    }
}
