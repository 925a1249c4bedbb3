using System.Text.Json;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Conformiteit.Tests;

/// <summary>
/// Every body that the bot sent while people used everything it has: accepted by the types and validators of Microsoft's
/// <c>botframework-schema</c>, and every card in it by Microsoft's own parser.
/// </summary>
public sealed class SchemaTests(Demo demo) : IClassFixture<Demo>
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Alles_wat_de_bot_stuurde_past_in_het_schema_van_de_SDK_en_elke_kaart_is_te_lezen()
    {
        await new Gebruik(demo).AllesAsync();
        var verkeer = await Proeftuin.VerkeerAsync();
        var soorten = verkeer.Where(z => z.TryGetProperty("inhoud", out _)).Select(z => z.GetProperty("soort").GetString()!).ToHashSet();
        Assert.All(
            (string[])["send", "update", "create", "adaptiveCard/action", "task/fetch", "task/submit", "composeExtension/fetchTask",
                "composeExtension/submitAction", "composeExtension/query", "application/search"],
            soort => Assert.Contains(soort, soorten));

        var keuring = await KeurAsync(verkeer);
        Assert.True(keuring.Bodies > 60, $"Only {keuring.Bodies} bodies were sent.");
        Assert.True(keuring.Cards > 60, $"Only {keuring.Cards} cards were sent.");
        Assert.Empty(keuring.Complaints);
        TestContext.Current.TestOutputHelper!.WriteLine($"{keuring.Bodies} bodies and {keuring.Cards} cards, no complaint");
    }

    [Theory]
    [InlineData("send", """{"type":"message","attachments":[{"content":{}}]}""", "contentType")]
    [InlineData("send", """{"type":"message","sumary":"x"}""", "sumary")]
    [InlineData("send", """{"type":5}""", "type")]
    [InlineData("create", """{"bot":{"id":"28:b"},"members":[{"objectId":"x"}],"isGroup":false,"channelData":{}}""", "objectId")]
    [InlineData("create", """{"bot":{"id":"28:b"},"channelData":{}}""", "isGroup")]
    [InlineData("adaptiveCard/action", """{"status":200,"type":"x","value":{}}""", "status")]
    [InlineData("adaptiveCard/action", """{"statusCode":200,"type":"x","value":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TekstBlok"}]}}""", "TekstBlok")]
    [InlineData("send", """{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Badge","text":"x"}]}}]}""", "Badge")]
    [InlineData("task/fetch", """{"task":{"type":"continue","value":{"kaart":{}}}}""", "kaart")]
    [InlineData("iets/nieuws", "{}", "no type")]
    public async Task De_keuring_ziet_een_fout(string soort, string inhoud, string woord)
    {
        var keuring = await KeurAsync([JsonSerializer.SerializeToElement(new { soort, inhoud = JsonElement.Parse(inhoud) })]);
        Assert.Contains(keuring.Complaints, c => c.Contains(woord, StringComparison.Ordinal));
    }

    private static async Task<Keuring> KeurAsync(IReadOnlyList<JsonElement> verkeer)
    {
        var map = await Npm.ZorgVoorAsync("schema");
        var bestand = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(bestand, JsonSerializer.Serialize(verkeer));
            var afloop = await Programma.VoerUitAsync(await Npm.VereisNodeAsync(), [Path.Combine(map, "keur.mjs"), bestand], map);
            Assert.True(afloop.Gelukt, afloop.Fout);
            return JsonSerializer.Deserialize<Keuring>(afloop.Uit, Web)!;
        }
        finally
        {
            File.Delete(bestand);
        }
    }

    private sealed record Keuring(int Bodies, int Cards, IReadOnlyList<string> Complaints);
}
