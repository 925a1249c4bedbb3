using Microsoft.Playwright;
using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;

[assembly: AssemblyFixture(typeof(Browser))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace TeamsHerstelBot.Conformiteit.Tests;

/// <summary>Real clicks in the page of Microsoft's Agents Playground.</summary>
public sealed class BrowserTests(Browser browser, Wijkteam wijkteam) : IClassFixture<Wijkteam>
{
    private static readonly LocatorAssertionsToBeVisibleOptions Rustig = new() { Timeout = 20_000 };

    [Fact]
    public async Task In_de_client_van_Microsoft_vul_je_een_kaart_in_en_ververst_hij_op_zijn_plaats()
    {
        var page = await browser.NieuwePaginaAsync();
        await page.GotoAsync(wijkteam.Teams.Adres.AbsoluteUri);
        await page.GetByRole(AriaRole.Treeitem, new() { Name = "Personal Chat" }).ClickAsync();
        await page.Locator("[data-lexical-editor='true']").ClickAsync();
        await page.Keyboard.TypeAsync("profiel");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).ClickAsync();
        var kaart = page.Locator(".ac-adaptiveCard").Filter(new() { HasText = "Jouw profiel" });
        await Expect(kaart).ToBeVisibleAsync(Rustig);

        await kaart.GetByRole(AriaRole.Button, new() { Name = "Bewaar" }).ClickAsync();
        await Expect(kaart.GetByText("Vul dit nog in.")).ToBeVisibleAsync(Rustig);
        await kaart.GetByLabel("Jouw organisatie").FillAsync("Stichting De Brug");
        await kaart.GetByText("Verlies van een dierbare").ClickAsync();
        await kaart.GetByText("De coördinatoren mogen mijn thema’s zien").ClickAsync();
        await kaart.GetByRole(AriaRole.Button, new() { Name = "Bewaar" }).ClickAsync();
        await Expect(page.GetByText("Bewaard. Fijn dat je meedoet.")).ToBeVisibleAsync(Rustig);

        await kaart.GetByRole(AriaRole.Button, new() { Name = "Even pauze" }).ClickAsync();
        await Expect(page.GetByText("Je hebt nu pauze.")).ToBeVisibleAsync(Rustig);
        await Expect(kaart).ToHaveCountAsync(1);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Uitvoer.Map("playground"), "profiel.png") });
        await page.Context.DisposeAsync();
    }
}
