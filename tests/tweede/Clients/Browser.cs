using System.Net;
using Microsoft.Playwright;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>
/// One headless Chromium for a whole test assembly: <c>[assembly: AssemblyFixture(typeof(Browser))]</c>, and take it as a constructor
/// argument. It starts at the first page that is asked for and stops with the assembly. Its pages reach 127.0.0.1 and localhost, nothing
/// else.
/// </summary>
/// <remarks>
/// Looked for in this order: environment variable <c>TEAMSHERSTELBOT_BROWSER</c> (a path), a Chromium, Chrome or Edge of the machine,
/// Playwright's own download, and as root on Debian the package <c>chromium</c>.
/// </remarks>
public sealed class Browser : IAsyncDisposable
{
    // The sandbox needs rights that a container's root does not have; the pages are our own.
    private static readonly string[] Vlaggen =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--no-proxy-server",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ];

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Chromium)>> gestart = new(StartAsync);

    /// <summary>
    /// A context of its own (cookies, storage): one for each person in a test. The caller disposes it; its pages go with it.
    /// </summary>
    /// <exception cref="InvalidOperationException">No browser was found; the message says what to install.</exception>
    public async Task<IBrowserContext> NieuweContextAsync(BrowserNewContextOptions? opties = null)
    {
        var (_, chromium) = await gestart.Value;
        var context = await chromium.NewContextAsync(opties);
        await context.RouteAsync("**/*", route => IsLokaal(route.Request.Url) ? route.ContinueAsync() : route.AbortAsync());
        return context;
    }

    /// <summary>A page in a context of its own, in CSS pixels. Dispose <see cref="IPage.Context"/> when done.</summary>
    /// <exception cref="InvalidOperationException">No browser was found; the message says what to install.</exception>
    public async Task<IPage> NieuwePaginaAsync(int breedte = 1280, int hoogte = 800)
    {
        var context = await NieuweContextAsync(
            new() { ViewportSize = new() { Width = breedte, Height = hoogte }, Locale = "nl-NL", ReducedMotion = ReducedMotion.Reduce });
        return await context.NewPageAsync();
    }

    /// <summary>Closes Chromium and the Playwright driver when they were started.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!gestart.IsValueCreated || !gestart.Value.IsCompletedSuccessfully)
            return;

        var (playwright, chromium) = await gestart.Value;
        await chromium.DisposeAsync();
        playwright.Dispose();
    }

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var geprobeerd = new List<string>();
        await foreach (var pad in Browserplekken.AlleAsync(playwright.Chromium.ExecutablePath))
        {
            try
            {
                return (playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = pad, Args = Vlaggen, Headless = true }));
            }
            catch (PlaywrightException)
            {
                // Present but unable to start, such as Ubuntu's placeholder for a snap: the next one may do.
                geprobeerd.Add(pad);
            }
        }

        playwright.Dispose();
        var over = geprobeerd.Count == 0 ? "none was found" : "could not start " + string.Join(", ", geprobeerd);
        throw new InvalidOperationException(
            $"Install Chromium, Chrome or Edge, or set TEAMSHERSTELBOT_BROWSER to its path, to run this test: {over}.");
    }

    private static bool IsLokaal(string url)
    {
        var adres = new Uri(url);
        return adres.Scheme is "data" or "blob" or "about"
            || string.Equals(adres.Host, "localhost", StringComparison.Ordinal)
            || (IPAddress.TryParse(adres.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }
}
