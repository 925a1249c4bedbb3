using System.Globalization;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>
/// The places where a Chromium may be, cheapest first; later ones install one, so they are reached only when the earlier ones fail.
/// </summary>
internal static class Browserplekken
{
    private static readonly string[] Namen =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge"
    ];

    private static readonly string[] VasteMappen =
    [
        @"%ProgramFiles%\Google\Chrome\Application\chrome.exe",
        @"%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe",
        @"%ProgramFiles%\Microsoft\Edge\Application\msedge.exe",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    public static async IAsyncEnumerable<string> AlleAsync(string vanPlaywright)
    {
        if (Environment.GetEnvironmentVariable("TEAMSHERSTELBOT_BROWSER") is { Length: > 0 } gekozen)
        {
            // Whoever names a browser wants that one: a silent second choice would hide a typing mistake.
            yield return gekozen;
            yield break;
        }

        foreach (var naam in Namen)
        {
            if (Programma.Zoek(naam) is { } opPad)
                yield return opPad;
        }

        foreach (var pad in VasteMappen.Select(Environment.ExpandEnvironmentVariables).Where(File.Exists))
            yield return pad;

        if (await DownloadAsync(vanPlaywright))
            yield return vanPlaywright;

        if (await DebianAsync() is { } geinstalleerd)
            yield return geinstalleerd;
    }

    private static async Task<bool> DownloadAsync(string pad)
    {
        using var _ = await Slot.NeemAsync("browser");
        if (File.Exists(pad))
            return true;

        // Playwright waits half a minute for each of its mirrors; a closed network is known much sooner.
        Environment.SetEnvironmentVariable(
            "PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", TimeSpan.FromSeconds(5).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        Microsoft.Playwright.Program.Main(["install", "chromium"]);
        return File.Exists(pad);
    }

    private static async Task<string?> DebianAsync()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || Programma.Zoek("apt-get") is not { } apt)
            return null;

        using var _ = await Slot.NeemAsync("browser");
        if (Programma.Zoek("chromium") is { } alGedaan)
            return alGedaan;

        await Programma.VoerUitAsync(apt, ["update"]);
        await Programma.VoerUitAsync(apt, ["install", "-y", "--no-install-recommends", "chromium"]);
        return Programma.Zoek("chromium");
    }
}
