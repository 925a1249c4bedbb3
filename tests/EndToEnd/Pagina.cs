using Microsoft.Playwright;
using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>The page of the Proeftuin as one person looks at it.</summary>
internal sealed class Pagina(IPage page, Uri adres) : IAsyncDisposable
{
    // A busy machine with two cores draws a page slowly; an expectation that holds does not wait for this.
    static Pagina() => SetDefaultExpectTimeout(30_000);

    /// <summary>Opens the page as a person in a conversation; the 1:1 chat with the bot when none is given.</summary>
    public async Task OpenAsync(string persoon, string gesprek)
    {
        await page.GotoAsync($"{adres}#persoon={persoon}&gesprek={Uri.EscapeDataString(gesprek)}");
        await page.ReloadAsync();
        await Expect(page.GetByTestId($"persoon-{persoon}")).ToBeVisibleAsync();
    }

    /// <summary>The last card on the page that shows this text.</summary>
    public ILocator Kaart(string tekst) => page.GetByTestId("kaart").Filter(new() { HasText = tekst }).Last;

    /// <summary>Clicks a button of the last card with this text.</summary>
    public Task KlikAsync(string kaart, string knop) => Kaart(kaart).GetByRole(AriaRole.Button, new() { Name = knop, Exact = true }).ClickAsync();

    /// <summary>Types a message in the conversation that is open, and sends it.</summary>
    public async Task ZegAsync(string tekst)
    {
        await Zoek("opstel").FillAsync(tekst);
        await Zoek("verstuur").ClickAsync();
        await Expect(Zoek("opstel")).ToHaveValueAsync("");
    }

    /// <summary>Waits until a card shows this text.</summary>
    public Task ZietAsync(string kaart, string tekst) => Expect(Kaart(kaart)).ToContainTextAsync(tekst);

    /// <summary>Nothing on the page shows this text.</summary>
    public Task ZietNergensAsync(string tekst) => Expect(page.GetByText(tekst)).ToHaveCountAsync(0);

    public ILocator Zoek(string testId) => page.GetByTestId(testId);

    public IPage Blad => page;

    /// <summary>A picture to look at.</summary>
    public Task FotoAsync(string naam) => page.ScreenshotAsync(new() { Path = Path.Combine(Uitvoer.Map("reizen"), naam + ".png") });

    /// <summary>Nothing sticks out of the page or of a card.</summary>
    public async Task PastAsync()
    {
        var teBreed = await page.EvaluateAsync<string[]>(
            """
            () => [document.documentElement, ...document.querySelectorAll('[data-testid="kaart"]')]
              .filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.dataset.testid ?? e.tagName)
            """);
        Assert.Empty(teBreed);
    }

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();
}
