using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Playwright;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>The three themes Teams has.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Thema>))]
public enum Thema
{
    /// <summary>Light.</summary>
    Licht,

    /// <summary>Dark.</summary>
    Donker,

    /// <summary>High contrast: black, white and yellow.</summary>
    HoogContrast,
}

/// <summary>One remark of Microsoft's renderer about a card.</summary>
/// <param name="Fase">When: <c>Parse</c> or <c>Validation</c>.</param>
/// <param name="Soort">The renderer's own name, such as <c>UnknownElementType</c>, <c>UnsupportedProperty</c> or <c>Hint</c>.</param>
/// <param name="Tekst">The renderer's sentence.</param>
public sealed record Kaartmelding(string Fase, string Soort, string Tekst)
{
    /// <summary>Everything but a hint is a mistake in the card.</summary>
    public bool IsFout => !string.Equals(Soort, "Hint", StringComparison.Ordinal);
}

/// <summary>What a card looked like.</summary>
/// <param name="Hoogte">Height in CSS pixels.</param>
/// <param name="LooptOver">Something sticks out of the card's right-hand side.</param>
/// <param name="Afgekapt">Texts that end in "…" because they do not fit and do not wrap.</param>
/// <param name="Tekst">The text a reader sees, from top to bottom, a line each.</param>
/// <param name="Knoppen">The titles of the buttons, in order.</param>
/// <param name="Meldingen">The remarks, as <see cref="Kaartweergave.ControleerAsync"/> gives them.</param>
public sealed record Kaartbeeld(
    int Hoogte, bool LooptOver, IReadOnlyList<string> Afgekapt, string Tekst, IReadOnlyList<string> Knoppen,
    IReadOnlyList<Kaartmelding> Meldingen);

/// <summary>
/// Draws Adaptive Cards with Microsoft's own renderer (npm <c>adaptivecards</c>) and colours like those of Teams, to look at and to check.
/// One instance is enough for a test assembly; calls wait for each other.
/// </summary>
/// <param name="browser">Stays the caller's.</param>
public sealed class Kaartweergave(Browser browser) : IAsyncDisposable
{
    /// <summary>The highest Adaptive Card version that every Teams client draws.</summary>
    public const string Versie = "1.5";

    /// <summary>Where the page believes it is; every file comes from the disk.</summary>
    private const string Adres = "http://localhost/kaarten/";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly SemaphoreSlim eenTegelijk = new(1, 1);
    private IPage? pagina;

    /// <summary>
    /// What the renderer says about a card when it may be at most version 1.5; an empty list when there is nothing to say.
    /// </summary>
    /// <param name="kaart">The Adaptive Card itself (<c>{"type":"AdaptiveCard",…}</c>), not the attachment around it.</param>
    /// <exception cref="JsonException"><paramref name="kaart"/> is not JSON.</exception>
    /// <exception cref="InvalidOperationException">Node or a browser is missing; the message says what to install.</exception>
    public Task<IReadOnlyList<Kaartmelding>> ControleerAsync(string kaart) =>
        MetPaginaAsync(blad => VraagAsync<IReadOnlyList<Kaartmelding>>(blad, "controleer", Gelezen(kaart)));

    /// <summary>Draws a card to a PNG file and tells what is on it.</summary>
    /// <param name="kaart">The Adaptive Card itself (<c>{"type":"AdaptiveCard",…}</c>), not the attachment around it.</param>
    /// <param name="png">Path of the file to write, for example in <see cref="Uitvoer.Map"/>; written over when it exists.</param>
    /// <param name="thema">The theme of the reader.</param>
    /// <param name="breedte">Width of the card in CSS pixels: about 480 in a channel, 290 on a phone.</param>
    /// <param name="terugval">As a client draws it that knows none of the elements of Teams, nor a table.</param>
    /// <exception cref="JsonException"><paramref name="kaart"/> is not JSON.</exception>
    /// <exception cref="InvalidOperationException">Node or a browser is missing; the message says what to install.</exception>
    public Task<Kaartbeeld> TekenAsync(
        string kaart, string png, Thema thema = Thema.Licht, int breedte = 480, bool terugval = false) =>
        MetPaginaAsync(async blad =>
    {
        await blad.SetViewportSizeAsync(breedte + 48, 900);
        var beeld = await VraagAsync<Kaartbeeld>(blad, "teken", Gelezen(kaart), thema.ToString(), breedte, terugval);
        await blad.Locator("main").ScreenshotAsync(new() { Path = png });
        return beeld;
    });

    /// <summary>Closes the page; the browser stays open.</summary>
    public async ValueTask DisposeAsync()
    {
        if (pagina is not null)
            await pagina.Context.DisposeAsync();

        eenTegelijk.Dispose();
    }

    private async Task<T> MetPaginaAsync<T>(Func<IPage, Task<T>> werk)
    {
        await eenTegelijk.WaitAsync();
        try
        {
            pagina ??= await OpenAsync();
            return await werk(pagina);
        }
        finally
        {
            eenTegelijk.Release();
        }
    }

    private async Task<IPage> OpenAsync()
    {
        var modules = Path.Combine(await Npm.ZorgVoorAsync("kaarten"), "node_modules");
        var map = Broncode.Pad("tests", "tweede", "Clients", "Kaarten");
        var proeftuin = Broncode.Pad("bot", "Proeftuin", "wwwroot");
        var blad = await browser.NieuwePaginaAsync();
        await blad.RouteAsync(Adres + "**", route => route.FulfillAsync(new()
        {
            Path = route.Request.Url[Adres.Length..] switch
            {
                "" => Path.Combine(map, "kaart.html"),
                "adaptivecards.min.js" => Path.Combine(modules, "adaptivecards", "dist", "adaptivecards.min.js"),
                "markdown-it.min.js" => Path.Combine(modules, "markdown-it", "dist", "markdown-it.min.js"),
                "teams.css" => Path.Combine(proeftuin, "css", "teams.css"),
                "bouw.js" => Path.Combine(proeftuin, "js", "bouw.js"),
                var naam when naam.StartsWith("teams/", StringComparison.Ordinal) => Path.Combine(proeftuin, "js", naam),
                var naam => Path.Combine(map, naam),
            },
        }));
        await blad.GotoAsync(Adres);
        await blad.EvaluateAsync("([basis, themas, versie]) => stelIn(JSON.parse(basis), JSON.parse(themas), versie)", new[]
        {
            await File.ReadAllTextAsync(Path.Combine(map, "hostconfig.json")),
            await File.ReadAllTextAsync(Path.Combine(map, "themas.json")),
            Versie,
        });
        return blad;
    }

    private static string Gelezen(string kaart)
    {
        using var json = JsonDocument.Parse(kaart);
        return json.RootElement.GetRawText();
    }

    private static async Task<T> VraagAsync<T>(IPage blad, string functie, params object[] argumenten)
    {
        var antwoord = await blad.EvaluateAsync<string>($"argumenten => {functie}(...argumenten).then(JSON.stringify)", argumenten);
        return JsonSerializer.Deserialize<T>(antwoord, Json)
            ?? throw new InvalidOperationException($"The page gave no answer to {functie}.");
    }
}
