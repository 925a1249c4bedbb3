using System.Globalization;
using TeamsHerstelBot.Film;
using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;

// Plays the five steps of the Proeftuin on its own page in Chromium, and writes docs/film.webp.
SetDefaultExpectTimeout(60_000);
await using var proeftuin = await Proeftuinproces.MetVerledenAsync(
    "--klok", Waterrijk.Maandag.ToString("O", CultureInfo.InvariantCulture));
await using var browser = new Browser();
await using var opname = await Opname.BeginAsync(browser, proeftuin.Adres);
await opname.ZegAsync("Monday, 09:00. Every week this card is in the channel of the wijkteam.", 4500);
(string Zin, string Uitkomst)[] stappen =
[
    ("Sanne, a sociaal werker, asks with one click for somebody who thinks along.",
        "Her question is with the pool. She has nothing to fill in."),
    ("Els, the coördinator, sees who could, and why. She decides.", "Karin is asked. Only she and the coördinatoren see the question."),
    ("Karin has lived experience. Ja, nee, eerst overleggen: each is fine.", "She said ja. Els hears it at once."),
    ("Els makes the match.", "Sanne and Karin each get a card that says how to begin."),
    ("Marit, the teamleider, gets one short question a week, with one figure.", "No names, no marks, no nagging."),
];
for (var stap = 1; stap <= stappen.Length; stap++)
{
    var (zin, uitkomst) = stappen[stap - 1];
    await opname.ZegAsync(zin, 400);
    await opname.KlikAsync(opname.Page.GetByTestId($"probeer-{stap}"), 400);
    var knop = opname.Page.Locator(".aangewezen");
    await Expect(knop).ToBeInViewportAsync();
    await opname.ZegAsync(zin, 4200);
    await opname.KlikAsync(knop, 300);
    await Expect(opname.Page.Locator($"[data-testid=probeer-{stap}].gedaan")).ToBeVisibleAsync();
    await opname.ToonKaartAsync();
    await opname.ZegAsync(uitkomst, 3600);
}

await opname.ZegAsync("Try it:  dotnet run --project bot/Proeftuin", 4500);
Console.WriteLine(await opname.BewaarAsync(Broncode.Pad("docs", "film.webp")));
