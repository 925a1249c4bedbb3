using System.Text.Json.Nodes;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A dialog is a card in another place: opened from a message, from the compose box or from a card, and sent from there.</summary>
public sealed class VensterTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Wie_bij_een_bericht_hulp_vraagt_verstuurt_een_vraag_en_ziet_hem_bij_de_eigen_aanvragen()
    {
        await Proeftuin.ZegAsync(Tom, Linde, "Hoe begin ik rustig over de post?");
        var bericht = (await Proeftuin.BerichtenAsync(Sanne, Linde)).Last(b => b.Kaart is null).Id;
        await Proeftuin.LeegAsync();
        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Count;

        var formulier = await BijBerichtAsync(Sanne, Linde, bericht);
        Assert.Equal("Vraag een ervaringsdeskundige", formulier.Venster.GetProperty("title").GetString());
        Assert.Equal("medium", formulier.Venster.GetProperty("width").GetString());
        Assert.Contains("Hoe begin ik rustig over de post?", formulier.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Action.Execute", formulier.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("<at>", formulier.Tekst, StringComparison.Ordinal);

        var klaar = await VerstuurAsync(
            Sanne, Linde, formulier.Knop("vraag-stellen", ("thema", "schulden"), ("toelichting", "Hoe begin ik rustig over de post?")));
        var nummer = Demo.Nummer(klaar.Tekst);
        Assert.Contains("Je kunt dit venster sluiten", klaar.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(inPool + 1, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);
        Assert.Contains(await Proeftuin.ChatberichtenAsync(Sanne), b => b.Tekst.Contains(nummer, StringComparison.Ordinal));

        var gevonden = await ZoekAsync(Sanne, nummer);
        var resultaat = Assert.Single(gevonden.Inhoud!.Value.GetProperty("composeExtension").GetProperty("attachments").EnumerateArray());
        Assert.StartsWith(
            nummer, resultaat.GetProperty("preview").GetProperty("content").GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("post", resultaat.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Action.", resultaat.ToString(), StringComparison.Ordinal);
        Assert.Contains("Ik vond niets", (await ZoekAsync(Tom, nummer)).Tekst, StringComparison.Ordinal);

        var weg = await VerstuurAsync(Sanne, Linde, klaar.Knop("aanvraag-intrekken"));
        Assert.Contains("Je vraag is ingetrokken", weg.Venster.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("agenda-tonen", weg.Tekst, StringComparison.Ordinal);
        Assert.Contains("Ik vond niets", (await ZoekAsync(Sanne, nummer)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_fout_laat_alles_staan_en_daarna_gaat_hetzelfde_formulier_door()
    {
        var leeg = await OpstelAsync(Joost, await Proeftuin.ChatAsync(Joost));
        var fout = await VerstuurAsync(
            Joost, Haven,
            leeg.Knop("vraag-stellen", ("thema", "rouw"), ("toelichting", "Kun je mevrouw Hoogendijk bellen op 06 87 65 43 21?")));
        Assert.Contains("een telefoonnummer", fout.Tekst, StringComparison.Ordinal);
        Assert.Contains("Hoogendijk", fout.Tekst, StringComparison.Ordinal);
        Assert.Contains("\"rouw\"", fout.Tekst, StringComparison.Ordinal);

        var goed = await VerstuurAsync(
            Joost, Haven, fout.Knop("vraag-stellen", ("thema", "rouw"), ("toelichting", "Hoe begin ik over bellen?")));
        Assert.Contains("Je vraag is gesteld", goed.Venster.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_het_kanaal_gaat_de_vraag_over_dat_team_en_elders_over_je_eigen_team()
    {
        Assert.Contains("Oude Haven", (await OpstelAsync(Joost, Haven)).Tekst, StringComparison.Ordinal);
        Assert.Contains("De Linde", (await OpstelAsync(Tom, await Proeftuin.ChatAsync(Tom))).Tekst, StringComparison.Ordinal);
        Assert.Contains(
            "Ik ken jouw wijkteam nog niet", (await OpstelAsync(Karin, await Proeftuin.ChatAsync(Karin))).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Voor_een_team_waar_je_niet_in_zit_kun_je_niets_vragen()
    {
        var formulier = await OpstelAsync(Tom, await Proeftuin.ChatAsync(Tom));
        var data = formulier.Knop("vraag-stellen");
        data["id"] = data["id"]!.GetValue<string>().Split('/')[0] + "/" + Haven;
        var chat = await Proeftuin.ChatAsync(Tom);
        var antwoord = await VerstuurAsync(Tom, chat, data);
        Assert.DoesNotContain("Je vraag is gesteld", antwoord.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("H-2026", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("Voor welk wijkteam vraag je dit?", antwoord.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("task/fetch", "agenda-ja", "Staat op de agenda.")]
    [InlineData("task/submit", "agenda-dit-keer-niet", "Dit keer niet op de agenda.")]
    public async Task Een_knop_van_een_kaart_doet_in_een_venster_wat_hij_op_de_kaart_doet(string naam, string verb, string zin)
    {
        var kaart = await demo.AgendakaartAsync(Haven, Joost);
        var data = JsonObject.Create(kaart.Knop(verb)!.Value.GetProperty("fallback").GetProperty("data"))!.DeepClone().AsObject();
        var antwoord = await Proeftuin.RoepAsync(
            Joost, Haven, naam, new JsonObject { ["data"] = data, ["context"] = new JsonObject { ["theme"] = "dark" } }, kaart.Id);
        Assert.Equal(200, antwoord.Status);
        Assert.StartsWith("Teamoverleg", antwoord.Venster.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Contains(zin, antwoord.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Contains(zin, (await demo.AgendakaartAsync(Haven, Joost)).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("task/fetch", """{"data":{"verb":"bestaat-niet"}}""", 200, "Deze knop werkt niet meer")]
    [InlineData("task/submit", """{"data":{}}""", 200, "Deze knop werkt niet meer")]
    [InlineData("composeExtension/submitAction", """{"commandId":"vraag","data":{"verb":"vraag-stellen","id":"geen-formulier"}}""", 200, "Deze knop werkt niet meer")]
    [InlineData("composeExtension/fetchTask", """{"commandId":"bestaat-niet"}""", 200, "Deze knop werkt niet meer")]
    [InlineData("composeExtension/query", """{"commandId":"bestaat-niet"}""", 200, "Werk de app")]
    [InlineData("application/search", """{"dataset":"bestaat-niet","queryText":"a"}""", 200, "\"results\":[]")]
    [InlineData("message/submitAction", """{"actionName":"feedback"}""", 501, "")]
    [InlineData("message/fetchTask", """{"data":{}}""", 501, "")]
    [InlineData("config/fetch", "{}", 501, "")]
    [InlineData("signin/verifyState", """{"state":"123456"}""", 501, "")]
    [InlineData("signin/tokenExchange", """{"id":"1"}""", 501, "")]
    [InlineData("signin/failure", """{"code":"x"}""", 501, "")]
    [InlineData("fileConsent/invoke", """{"action":"accept"}""", 501, "")]
    [InlineData("composeExtension/queryLink", """{"url":"https://x"}""", 501, "")]
    [InlineData("composeExtension/selectItem", "{}", 501, "")]
    [InlineData("actionableMessage/executeAction", "{}", 501, "")]
    [InlineData("tab/fetch", "{}", 501, "")]
    [InlineData("suggestedActions/submit", "{}", 501, "")]
    public async Task Wat_niemand_kent_krijgt_een_rustig_antwoord_of_niet_geimplementeerd(
        string naam, string waarde, int status, string zin)
    {
        var antwoord = await Proeftuin.RoepAsync(Sanne, Linde, naam, JsonNode.Parse(waarde)!.AsObject());
        Assert.Equal(status, antwoord.Status);
        Assert.Contains(zin, antwoord.Tekst, StringComparison.Ordinal);
    }

    private Task<Klikantwoord> BijBerichtAsync(string wie, string gesprek, string bericht) => Proeftuin.RoepAsync(
        wie, gesprek, "composeExtension/fetchTask", new JsonObject { ["commandId"] = "vraag", ["commandContext"] = "message" }, bericht);

    private Task<Klikantwoord> OpstelAsync(string wie, string gesprek) => Proeftuin.RoepAsync(
        wie, gesprek, "composeExtension/fetchTask", new JsonObject { ["commandId"] = "vraag", ["commandContext"] = "compose" });

    private Task<Klikantwoord> VerstuurAsync(string wie, string gesprek, JsonObject data) => Proeftuin.RoepAsync(
        wie, gesprek, "composeExtension/submitAction",
        new JsonObject { ["commandId"] = "vraag", ["commandContext"] = "message", ["data"] = data });

    private Task<Klikantwoord> ZoekAsync(string wie, string tekst) =>
        Proeftuin.RoepAsync(wie, Linde, "composeExtension/query", new JsonObject
        {
            ["commandId"] = "mijn-aanvragen",
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = "tekst", ["value"] = tekst }),
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
        });
}
