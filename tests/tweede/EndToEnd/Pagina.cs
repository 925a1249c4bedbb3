using Microsoft.Playwright;
using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>The page of the Proeftuin as one person looks at it.</summary>
internal sealed class Pagina(IPage page, Uri adres) : IAsyncDisposable
{
    // A busy machine with two cores draws a page slowly; an expectation that holds does not wait for this.
    static Pagina() => SetDefaultExpectTimeout(60_000);

    /// <summary>A page in a browser of its own; the 1:1 chat with the bot when no conversation is given.</summary>
    public static async Task<Pagina> VanAsync(Browser browser, Proeftuinproces proeftuin, string persoon, string? gesprek = null)
    {
        var pagina = new Pagina(await browser.NieuwePaginaAsync(1280, 900), proeftuin.Adres);
        pagina.Blad.SetDefaultTimeout(60_000);
        await pagina.OpenAsync(persoon, gesprek ?? await proeftuin.ChatAsync(persoon));
        return pagina;
    }

    /// <summary>Opens the page as a person in a conversation; on a phone the list of people is out of sight.</summary>
    public async Task OpenAsync(string persoon, string gesprek, bool zichtbaar = true)
    {
        await page.GotoAsync($"{adres}#persoon={persoon}&gesprek={Uri.EscapeDataString(gesprek)}");
        await page.ReloadAsync();
        var ik = Expect(page.GetByTestId($"persoon-{persoon}"));
        await (zichtbaar ? ik.ToBeVisibleAsync() : ik.ToBeAttachedAsync());
    }

    /// <summary>The last card on the page that shows this text.</summary>
    public ILocator Kaart(string tekst) => page.GetByTestId("kaart").Filter(new() { HasText = tekst }).Last;

    /// <summary>Clicks a button of the last card with this text.</summary>
    public Task KlikAsync(string kaart, string knop) =>
        Kaart(kaart).GetByRole(AriaRole.Button, new() { Name = knop, Exact = true }).ClickAsync();

    /// <summary>
    /// Clicks so, and waits for the good answer to it: what a colleague did at the same moment also changes the card, and makes the page
    /// ask for the card anew by itself, which is another click with another answer.
    /// </summary>
    public async Task AntwoordOpAsync(Func<Task> klik)
    {
        var antwoord = await page.RunAndWaitForResponseAsync(
            klik,
            a => a.Url.EndsWith("/klik", StringComparison.Ordinal)
                && a.Request.PostData?.Contains("\"vanzelf\":true", StringComparison.Ordinal) == false);
        Assert.Equal(200, (await antwoord.JsonAsync())?.GetProperty("status").GetInt32());
    }

    /// <summary>Types a message in the conversation that is open, and sends it.</summary>
    public async Task ZegAsync(string tekst)
    {
        await Zoek("opstel").FillAsync(tekst);
        await Zoek("verstuur").ClickAsync();
        await Expect(Zoek("opstel")).ToHaveValueAsync("");
    }

    /// <summary>Types what asks for a card, and waits for the new one below those that are there already.</summary>
    /// <param name="alles">What the local Teams holds of this conversation.</param>
    public async Task VraagKaartAsync(string tekst, IEnumerable<Teamsbericht> alles)
    {
        var kaarten = alles.Count(b => b.Kaart is not null);
        await Expect(Zoek("kaart")).ToHaveCountAsync(kaarten);
        await ZegAsync(tekst);
        await Expect(Zoek("kaart")).ToHaveCountAsync(kaarten + 1);
    }

    /// <summary>A card shows this text.</summary>
    public Task ZietAsync(string tekst) => Expect(Kaart(tekst)).ToBeVisibleAsync();

    /// <summary>A telephone in the dark.</summary>
    public async Task DonkerOpTelefoonAsync()
    {
        await Zoek("thema").ClickAsync();
        await Zoek("breedte").ClickAsync();
    }

    /// <summary>Somebody of a wijkteam writes down, in its channel, what to do when it becomes urgent.</summary>
    public async Task SpreekAfAsync(string afspraak)
    {
        await ZegAsync("afspraken");
        await KlikAsync("Onze afspraken", "Vul in");
        await Kaart("Onze afspraken").GetByLabel("Wat doen jullie als er opeens gevaar dreigt?").FillAsync(afspraak);
        await KlikAsync("Onze afspraken", "Bewaar");
        await ZietAsync("Onze afspraken", afspraak);
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
