using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

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
        await GebruikKaartenAsync();
        await GebruikVenstersAsync();
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
    [InlineData("task/fetch", """{"task":{"type":"continue","value":{"kaart":{}}}}""", "kaart")]
    [InlineData("iets/nieuws", "{}", "no type")]
    public async Task De_keuring_ziet_een_fout(string soort, string inhoud, string woord)
    {
        var keuring = await KeurAsync([JsonSerializer.SerializeToElement(new { soort, inhoud = JsonElement.Parse(inhoud) })]);
        Assert.Contains(keuring.Complaints, c => c.Contains(woord, StringComparison.Ordinal));
    }

    private async Task GebruikKaartenAsync()
    {
        await Proeftuin.KlikAsync(Tom, await demo.AgendakaartAsync(Linde, Tom), "agenda-zet-erop");
        await Proeftuin.SubmitAsync(Tom, await demo.AgendakaartAsync(Linde, Tom), "agenda-dit-keer-niet");
        var (_, inPool) = await demo.VraagAsync(Linde, Sanne, ("thema", "angst"), ("toelichting", "Hoe begin ik dit gesprek?"));
        var bekeken = await demo.BekijkAsync(Els, inPool);
        var ed = Demo.Kandidaten(bekeken)[0];
        await demo.StelVoorAsync(Els, bekeken, ed);
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(ed, (await Proeftuin.ChatberichtenAsync(ed)).Last(b => b.Knop("aanbod-ja") is not null), "aanbod-ja");
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(Els, (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("match-aanvaarden") is not null), "match-aanvaarden");
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(Sanne, (await Proeftuin.ChatberichtenAsync(Sanne)).Last(b => b.Knop("match-afronden") is not null), "match-afronden");
        await Proeftuin.KlikAsync(Joost, await demo.AgendakaartAsync(Haven, Joost), "vraag-advies", ("toelichting", "Jan de Vries, 06-12345678"));

        foreach (var opdracht in (string[])["hulp", "mijn aanvragen", "wachtrij", "profiel", "pauze", "weer beschikbaar", "instellingen"])
        {
            foreach (var (wie, waar) in ((string, string)[])[(Marit, Linde), (Els, Pool), (ed, await Proeftuin.ChatAsync(ed))]) await Proeftuin.ZegAsync(wie, waar, opdracht);
        }

        var inrichting = (await Proeftuin.BerichtenAsync(Marit, Linde)).First(b => b.Knop("inrichten-wijkteam") is not null);
        await Proeftuin.KlikAsync(Marit, inrichting, "inrichten-wijkteam", ("naam", ""));
        await Proeftuin.LeverAsync(Activiteit.Klik(Proeftuin.Adres, Marit, inrichting, "onbekend", JsonElement.Parse("{}")));

        // Somebody without the app asks in a channel: the bot tries to open a chat.
        const string Nieuw = "c3f00000-0000-4000-8000-000000009999";
        await Proeftuin.LeverAsync(Activiteit.Installatie(Proeftuin.Adres, Nieuw, "19:nieuwteam@thread.tacv2", "channel", "standard"));
        await Proeftuin.ZegAsync(Nieuw, "19:nieuwteam@thread.tacv2", "mijn aanvragen");
        await Proeftuin.LeverAsync(Activiteit.Installatie(Proeftuin.Adres, Nieuw, "19:groep@thread.v2", "groupChat"));
        await Proeftuin.SpringAsync(Maandag.AddDays(9));
        await Proeftuin.KlikAsync(Marit, (await Proeftuin.ChatberichtenAsync(Marit)).Last(b => b.Knop("borging-later") is not null), "borging-later");
        await Proeftuin.LeegAsync();
    }

    private async Task GebruikVenstersAsync()
    {
        await Proeftuin.ZegAsync(Tom, Linde, "Hoe begin ik rustig over de post?");
        var bericht = (await Proeftuin.BerichtenAsync(Sanne, Linde))[^1].Id;
        var opdracht = new JsonObject { ["commandId"] = "vraag", ["commandContext"] = "message" };
        var formulier = await RoepAsync("composeExtension/fetchTask", opdracht, bericht);
        foreach (var vraag in (string[])["Jan de Vries, 06-12345678", "Hoe begin ik rustig over de post?"])
        {
            opdracht["data"] = formulier.Knop("vraag-stellen", ("thema", "schulden"), ("toelichting", vraag));
            await RoepAsync("composeExtension/submitAction", opdracht);
        }

        foreach (var tekst in (string[])["H-2026", "bestaat niet"])
        {
            await RoepAsync("composeExtension/query", new JsonObject
            {
                ["commandId"] = "mijn-aanvragen",
                ["parameters"] = new JsonArray(new JsonObject { ["name"] = "tekst", ["value"] = tekst }),
                ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
            });
        }

        var kaart = await demo.AgendakaartAsync(Linde, Sanne);
        foreach (var naam in (string[])["task/fetch", "task/submit"])
        {
            var data = JsonObject.Create(kaart.Knop("agenda-ja")!.Value.GetProperty("fallback").GetProperty("data"));
            await RoepAsync(naam, new JsonObject { ["data"] = data }, kaart.Id);
            await RoepAsync(naam, new JsonObject { ["data"] = new JsonObject { ["verb"] = "bestaat-niet" } });
        }

        await RoepAsync("application/search", new JsonObject { ["dataset"] = "leden", ["queryText"] = "to" }, kaart.Id);
        await RoepAsync("application/search", new JsonObject { ["dataset"] = "bestaat-niet", ["queryText"] = "a" });
    }

    private Task<Klikantwoord> RoepAsync(string naam, JsonObject waarde, string? bericht = null) => Proeftuin.RoepAsync(Sanne, Linde, naam, waarde, bericht);

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
