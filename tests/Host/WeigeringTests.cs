using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>
/// The bot does not know yet where to write to who asked, and Teams does not open that chat: "Failed to decrypt pairwise id" comes as a bad
/// argument, and is over the next time.
/// </summary>
public sealed class WeigeringTests : IAsyncLifetime
{
    private readonly Demo _demo = new();

    private Geheugenproeftuin Proeftuin => _demo.Proeftuin;

    public async ValueTask InitializeAsync()
    {
        await _demo.InitializeAsync();
        await foreach (var rij in Proeftuin.Tabellen.ScanAsync(Tabel.Personen, default))
        {
            if (rij.RowKey != Sleutel.GesprekRij || !rij.PartitionKey.Contains(Sanne, StringComparison.Ordinal)) continue;
            var weg = new TableWrite.Delete(rij.PartitionKey, rij.RowKey, rij.ETag);
            Assert.True((await Proeftuin.Tabellen.WriteAsync(Tabel.Personen, [weg], default)).Succeeded);
        }
    }

    public ValueTask DisposeAsync() => _demo.DisposeAsync();

    [Fact]
    public async Task Een_chat_die_een_keer_niet_openging_kost_wie_vroeg_geen_minuut()
    {
        await StoorAsync(aantal: 1);
        var (nummer, _) = await _demo.VraagAsync(Linde, Sanne);
        Assert.Empty(await KaartenAsync(nummer));
        Assert.Equal(0, await Proeftuin.StoringenAsync());
        for (var keer = 0; keer < 6; keer++) await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddSeconds(9));
        Assert.Single(await KaartenAsync(nummer));
        Assert.Equal(0, await OpzijAsync());
    }

    [Fact]
    public async Task Een_chat_die_nooit_opengaat_ligt_opzij_en_wordt_geteld_en_de_coordinator_leest_het_en_kan_iets_doen()
    {
        await StoorAsync(aantal: null);
        var (nummer, inPool) = await _demo.VraagAsync(Linde, Sanne);
        for (var keer = 0; keer < 12; keer++) await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(5));
        Assert.Empty(await KaartenAsync(nummer));
        Assert.Equal(1, await OpzijAsync());

        // The pool has the question all the same.
        Assert.NotNull(inPool.Knop("aanvraag-bekijken"));
        var levering = await LeveringAsync();
        Assert.Contains("Opzij gezet", levering.Tekst, StringComparison.Ordinal);
        Assert.Contains("Sanne Bakker", levering.Tekst, StringComparison.Ordinal);
        Assert.Contains("Teams nam de kaart niet aan. Vraag je beheerder om te kijken.", levering.Tekst, StringComparison.Ordinal);

        await Proeftuin.StoorNietMeerAsync();
        var data = JsonNode.Parse(levering.Knop("levering-opnieuw")!.Value.GetProperty("data").GetRawText())!;
        var keuze = levering.Tekst.IndexOf("pool/", StringComparison.Ordinal);
        data["levering"] = levering.Tekst[keuze..levering.Tekst.IndexOf('"', keuze)];
        await Proeftuin.KlikAsync(Els, levering, "levering-opnieuw", JsonSerializer.SerializeToElement(data));
        await Proeftuin.LeegAsync();
        Assert.Single(await KaartenAsync(nummer));
        Assert.Equal(0, await OpzijAsync());
    }

    private Task StoorAsync(int? aantal) => Proeftuin.StoorAsync(new
    {
        soort = "weiger",
        operatie = "create",
        status = 400,
        aantal,
        lijf = """{"error":{"code":"BadArgument","message":"Failed to decrypt pairwise id"}}""",
    });

    private async Task<IReadOnlyList<Teamsbericht>> KaartenAsync(string nummer) =>
        [.. (await Proeftuin.ChatberichtenAsync(Sanne)).Where(b => b.Tekst.Contains(nummer, StringComparison.Ordinal))];

    private async Task<Teamsbericht> LeveringAsync()
    {
        await Proeftuin.ZegAsync(Els, await Proeftuin.ChatAsync(Els), "levering");
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(Els))[^1];
    }

    private async Task<int> OpzijAsync()
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri("health/ready", UriKind.Relative));
        using var antwoord = await Proeftuin.VraagAsync(vraag);
        using var blad = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync());
        return blad.RootElement.GetProperty("opzij").GetInt32();
    }
}
