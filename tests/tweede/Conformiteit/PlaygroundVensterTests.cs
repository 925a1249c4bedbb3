using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;
using static TeamsHerstelBot.Gereedschap.Playground;

namespace TeamsHerstelBot.Conformiteit.Tests;

/// <summary>
/// The message action, its dialog and the search, through Microsoft's own client. It opens no dialog from a card and searches no choices:
/// there the client of the Proeftuin stands in.
/// </summary>
public sealed class PlaygroundVensterTests(Browser browser, Wijkteam wijkteam) : IClassFixture<Wijkteam>
{
    private static readonly LocatorAssertionsToBeVisibleOptions Rustig = new() { Timeout = 60_000 };

    [Fact]
    public async Task Een_berichtactie_geeft_een_venster_dat_een_vraag_wordt_en_die_is_te_vinden()
    {
        var formulier = await RoepAsync("composeExtension/fetchTask", JsonNode.Parse("""
            {"commandId":"vraag","commandContext":"message","messagePayload":{"id":"1","body":{"contentType":"html","content":"<p>Hoe begin ik hierover?</p>"}}}
            """)!);
        var kaart = formulier.GetProperty("task").GetProperty("value").GetProperty("card").GetProperty("content");
        Assert.Contains("Hoe begin ik hierover?", kaart.ToString(), StringComparison.Ordinal);

        var data = JsonNode.Parse(Kaartzoeker.Submit(kaart, "vraag-stellen")!.Value.GetRawText())!;
        data["toelichting"] = "Hoe begin ik hierover?";
        var klaar = await RoepAsync(
            "composeExtension/submitAction", new JsonObject { ["commandId"] = "vraag", ["commandContext"] = "message", ["data"] = data });
        Assert.Equal("Je vraag is gesteld", klaar.GetProperty("task").GetProperty("value").GetProperty("title").GetString());
        Assert.DoesNotContain(
            "Hoe begin ik hierover", (await wijkteam.Teams.NieuwAsync(Algemeen, "aanvraag-bekijken")).Tekst, StringComparison.Ordinal);
        await wijkteam.Bot.LeegAsync();

        var gevonden = await RoepAsync("composeExtension/query", JsonNode.Parse($$"""
            {"commandId":"mijn-aanvragen","parameters":[{"name":"tekst","value":"{{Demo.Nummer(klaar.ToString())}}"}],"queryOptions":{"skip":0,"count":25} }
            """)!);
        var resultaat = Assert.Single(gevonden.GetProperty("composeExtension").GetProperty("attachments").EnumerateArray());
        Assert.Contains("wacht op een voorstel", resultaat.GetProperty("preview").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Hoe begin ik", resultaat.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_de_client_van_Microsoft_open_je_een_venster_uit_het_opstelvak()
    {
        var page = await browser.NieuwePaginaAsync();
        await page.GotoAsync(wijkteam.Teams.Adres.AbsoluteUri);

        // A message that appears below the dialog of this client empties it 0.3 s later. So this is a conversation in which the bot posts
        // one thing only, before the dialog opens; the timer of ours fires after the one of that message.
        await page.GetByRole(AriaRole.Treeitem, new() { Name = "Groep" }).ClickAsync();
        await Expect(page.GetByText("Ik werk in een kanaal en in een eigen chat")).ToBeVisibleAsync(Rustig);
        await page.EvaluateAsync("() => new Promise(klaar => setTimeout(klaar, 400))");
        await page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Action Command" }).ClickAsync();
        await page.GetByPlaceholder("Input command id or leave blanks").FillAsync("vraag");
        await page.ScreenshotAsync(new() { Path = Path.Combine(Uitvoer.Map("playground"), "venster-1-opdracht.png") });
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();

        var kaart = page.Locator(".ac-adaptiveCard").Filter(new() { HasText = "Waar wil je een andere blik op?" });
        await Expect(kaart).ToBeVisibleAsync(Rustig);
        await kaart.GetByLabel("Waar wil je een andere blik op?").FillAsync("Bel 06 87 65 43 21 over de post.");
        await kaart.GetByRole(AriaRole.Button, new() { Name = "Verstuur meteen" }).ClickAsync();
        await Expect(page.GetByText("een telefoonnummer")).ToBeVisibleAsync(Rustig);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Uitvoer.Map("playground"), "venster-2-fout.png") });
        var keur = page.Locator(".ac-adaptiveCard").Filter(new() { HasText = "Wat je schreef" });
        await keur.GetByLabel("Wat je schreef").FillAsync("Hoe begin ik over de post?");
        await keur.GetByRole(AriaRole.Button, new() { Name = "Probeer het opnieuw", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog).GetByText("Je vraag staat bij de pool.")).ToBeVisibleAsync(Rustig);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Uitvoer.Map("playground"), "venster-3-klaar.png") });
        await page.Context.DisposeAsync();
    }

    private async Task<JsonElement> RoepAsync(string naam, JsonNode waarde)
    {
        using var antwoord = await wijkteam.Teams.RoepAanAsync(Anna, wijkteam.Agendakaart, naam, waarde);
        return antwoord.IsSuccessStatusCode
            ? await antwoord.Content.ReadFromJsonAsync<JsonElement>()
            : throw new InvalidOperationException($"{(int)antwoord.StatusCode} {await antwoord.Content.ReadAsStringAsync()}");
    }
}
