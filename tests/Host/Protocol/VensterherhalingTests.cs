using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Protocol;

/// <summary>
/// Teams sends a dialog up to three times when it saw no answer in time. Twice at once, and once more after the process was killed, it is
/// one aanvraag with the same answer.
/// </summary>
public sealed class VensterherhalingTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Theory]
    [InlineData("composeExtension/submitAction")]
    [InlineData("task/submit")]
    public async Task Een_vraag_uit_een_venster_die_vaker_aankomt_is_een_aanvraag(string naam)
    {
        var formulier = await Proeftuin.RoepAsync(
            Sanne, Linde, "composeExtension/fetchTask", new JsonObject { ["commandId"] = "vraag", ["commandContext"] = "compose" });
        var verstuur = Activiteit.Soort(
            Proeftuin.Adres, "invoke", Sanne, Linde, "channel", ("name", $"\"{naam}\""),
            (
                "value",
                new JsonObject
                {
                    ["commandId"] = "vraag",
                    ["data"] = formulier.Knop("vraag-stellen", ("thema", "rouw"), ("toelichting", "Hoe begin ik?")),
                }.ToJsonString()));
        var voor = (await Proeftuin.BerichtenAsync(Els, Pool)).Count;

        var tegelijk = await Task.WhenAll(LeverAsync(verstuur), LeverAsync(verstuur));
        Assert.Equal(tegelijk[0], tegelijk[1]);
        Assert.Contains("Je vraag is gesteld", tegelijk[0], StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(voor + 1, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);

        await Proeftuin.SlaDoodAsync();
        await Proeftuin.StartOpnieuwAsync();
        Assert.Equal(tegelijk[0], await LeverAsync(verstuur));
        await Proeftuin.LeegAsync();
        Assert.Equal(voor + 1, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);

        // Also when it was taken back in between: a late delivery does not ask again.
        using var antwoord = JsonDocument.Parse(tegelijk[0]);
        var kaart = antwoord.RootElement.GetProperty("task").GetProperty("value").GetProperty("card").GetProperty("content");
        var intrekken = Activiteit.Soort(
            Proeftuin.Adres, "invoke", Sanne, Linde, "channel", ("name", $"\"{naam}\""),
            (
                "value",
                new JsonObject
                {
                    ["data"] = JsonNode.Parse(Kaartzoeker.Submit(kaart, "aanvraag-intrekken")!.Value.GetRawText()),
                }.ToJsonString()));
        Assert.Contains("Je vraag is ingetrokken", await Proeftuin.LeverAsync(intrekken), StringComparison.Ordinal);
        Assert.Contains("Je vraag is ingetrokken", await LeverAsync(verstuur), StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(voor + 1, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);
    }

    /// <summary>A machine that is too busy says that the click is not saved yet; whoever reads that clicks again.</summary>
    private async Task<string> LeverAsync(JsonObject activiteit)
    {
        while (true)
        {
            var antwoord = await Proeftuin.LeverAsync(activiteit);
            if (!antwoord.Contains("Je klik is nog niet bewaard", StringComparison.Ordinal)) return antwoord;
        }
    }
}
