using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Film;

/// <summary>The page with a pointer and a caption on it, taken picture by picture.</summary>
internal sealed class Opname : IAsyncDisposable
{
    public const int Breedte = 1040;
    public const int Hoogte = 720;
    private const int Kwaliteit = 82;
    private const int Wijzer = 30;
    private const int Stappen = 9;
    private static readonly Vak Alles = new(0, 0, Breedte, Hoogte);
    private readonly Webpfilm _film = new(Breedte, Hoogte);
    private readonly string _map = Uitvoer.Map("film");
    private readonly IPage _page;
    private readonly ICDPSession _chromium;
    private (double X, double Y) _plek;

    private Opname(IPage page, ICDPSession chromium) => (_page, _chromium) = (page, chromium);

    public static async Task<Opname> BeginAsync(Browser browser, Uri adres)
    {
        var page = await browser.NieuwePaginaAsync(Breedte, Hoogte);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(adres.AbsoluteUri);
        await page.GetByTestId("probeer-5").WaitForAsync();
        await page.EvaluateAsync(
            """
            () => {
              const stijl = document.createElement('style');
              stijl.textContent = `
                .toneel { height: calc(100% - 52px); }
                .weergave { display: none !important; }
                .film-tekst { position: fixed; inset: auto 0 0; height: 52px; display: grid; place-items: center; z-index: 90;
                  background: #1f2033; color: #fff; font: 600 19px/1.2 "Segoe UI", system-ui, sans-serif; }
                .film-wijzer { position: fixed; left: 0; top: 0; width: 24px; height: 24px; z-index: 99; pointer-events: none; }
                .film-wijzer[data-klikt] circle { fill: rgb(193 87 26 / 45%); }`;
              document.head.append(stijl);
              const laag = document.createElement('div');
              laag.innerHTML = `<p class="film-tekst"></p>
                <svg class="film-wijzer" viewBox="0 0 24 24"><circle cx="5" cy="5" r="5" fill="none"/>
                <path d="M4 3v16l4.4-4 2.9 6.4 2.8-1.3-2.8-6.2H17z" fill="#111" stroke="#fff" stroke-width="1.4"/></svg>`;
              document.body.append(laag);
            }
            """);
        var opname = new Opname(page, await page.Context.NewCDPSessionAsync(page));
        await opname.WijsAsync(Breedte * 0.7, Hoogte * 0.6, klikt: false, 0);
        return opname;
    }

    public IPage Page => _page;

    /// <summary>A caption, and time to read it with what is behind it.</summary>
    public async Task ZegAsync(string tekst, int milliseconden)
    {
        await _page.EvaluateAsync("t => { document.querySelector('.film-tekst').textContent = t; }", tekst);
        await NeemAsync(milliseconden);
    }

    /// <summary>Goes to something and clicks it; then the page as it is when it has come to rest.</summary>
    public async Task KlikAsync(ILocator waarop, int daarna)
    {
        var doos = await waarop.BoundingBoxAsync() ?? throw new InvalidOperationException($"There is nothing to click: {waarop}");
        var (vanX, vanY) = _plek;
        var (naarX, naarY) = (doos.X + Math.Min(doos.Width / 2, 60), doos.Y + (doos.Height * 0.6));
        for (var stap = 1; stap <= Stappen; stap++)
        {
            var deel = 0.5 - (Math.Cos(Math.PI * stap / Stappen) / 2);
            await WijsAsync(vanX + ((naarX - vanX) * deel), vanY + ((naarY - vanY) * deel), klikt: false, 45);
        }

        await WijsAsync(naarX, naarY, klikt: true, 260);
        await waarop.ClickAsync();
        await WijsAsync(naarX, naarY, klikt: false, 0);
        await NeemAsync(daarna);
    }

    /// <summary>Brings the top of the card that was clicked, or came last, in view.</summary>
    public Task ToonKaartAsync() => _page.EvaluateAsync(
        """
        () => {
          const nu = document.activeElement?.closest('.bericht') ?? [...document.querySelectorAll('.bericht')].at(-1);
          nu?.scrollIntoView({ block: 'start' });
        }
        """);

    public async Task<string> BewaarAsync(string bestand)
    {
        var bytes = _film.Bytes();
        await File.WriteAllBytesAsync(bestand, bytes);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{bestand}: {_film.Duur.TotalSeconds:F0} s, {_film.Beelden} pictures, {bytes.Length / 1024} KiB. The frames are in {_map}");
    }

    public async ValueTask DisposeAsync() => await _page.Context.DisposeAsync();

    /// <summary>Moves the pointer, and takes only what that changes.</summary>
    private async Task WijsAsync(double x, double y, bool klikt, int milliseconden)
    {
        var (oudX, oudY) = _plek;
        _plek = (x, y);
        await _page.EvaluateAsync(
            """
            ([x, y, klikt]) => {
              const wijzer = document.querySelector('.film-wijzer');
              wijzer.style.transform = `translate(${x - 4}px, ${y - 3}px)`;
              wijzer.toggleAttribute('data-klikt', klikt);
            }
            """,
            new object[] { x, y, klikt });
        if (milliseconden == 0) return;
        var (links, boven) = (Even(Math.Min(x, oudX) - 6), Even(Math.Min(y, oudY) - 6));
        var vak = new Vak(
            links, boven, Math.Min(Even(Math.Max(x, oudX)) + Wijzer - links, Breedte - links),
            Math.Min(Even(Math.Max(y, oudY)) + Wijzer - boven, Hoogte - boven));
        _film.Voeg(vak, await FotoAsync(vak), milliseconden);
    }

    /// <summary>The whole page, as soon as two pictures of it are the same.</summary>
    private async Task NeemAsync(int milliseconden)
    {
        var foto = await FotoAsync(Alles);
        for (var vorige = Array.Empty<byte>(); !foto.AsSpan().SequenceEqual(vorige);)
        {
            await _page.WaitForTimeoutAsync(400);
            (vorige, foto) = (foto, await FotoAsync(Alles));
        }

        _film.Voeg(Alles, foto, milliseconden);
        var png = string.Create(CultureInfo.InvariantCulture, $"{_film.Beelden:D3}.png");
        await _page.ScreenshotAsync(new() { Path = Path.Combine(_map, png) });
    }

    private async Task<byte[]> FotoAsync(Vak vak)
    {
        var antwoord = await _chromium.SendAsync("Page.captureScreenshot", new Dictionary<string, object>
        {
            ["format"] = "webp",
            ["quality"] = Kwaliteit,
            ["clip"] = new { x = vak.X, y = vak.Y, width = vak.Breedte, height = vak.Hoogte, scale = 1 },
        });
        return antwoord?.GetProperty("data").GetBytesFromBase64() ?? throw new JsonException("Chromium gave no picture.");
    }

    private static int Even(double getal) => Math.Max(0, (int)getal / 2 * 2);
}
