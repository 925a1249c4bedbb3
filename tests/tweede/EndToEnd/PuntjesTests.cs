using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>What stands behind the three dots of a card, on a telephone.</summary>
public sealed class PuntjesTests(Browser browser)
{
    [Fact]
    public async Task Het_menu_opent_bij_de_puntjes_en_laat_de_klok_vrij()
    {
        await using var proeftuin = await Proeftuinproces.StartAsync("--klok", Waterrijk.Start);
        await using var sanne = await Pagina.VanAsync(browser, proeftuin, Sanne);
        await sanne.Blad.SetViewportSizeAsync(360, 800);
        await sanne.VraagKaartAsync("vraag", await proeftuin.ChatberichtenAsync(Sanne));
        var puntjes = sanne.Blad.Locator(".kaart button[aria-label='More options']").Last;
        await puntjes.ScrollIntoViewIfNeededAsync();
        await puntjes.ClickAsync();
        var menu = sanne.Blad.Locator(".ac-ctrl-popup-container");
        await Expect(menu).ToContainTextAsync("Niet versturen");
        var (knop, vak) = ((await puntjes.BoundingBoxAsync())!, (await menu.BoundingBoxAsync())!);
        var klok = (await sanne.Zoek("klok").BoundingBoxAsync())!;
        Assert.InRange(Math.Min(Math.Abs(vak.Y - (knop.Y + knop.Height)), Math.Abs(vak.Y + vak.Height - knop.Y)), 0, 40);
        Assert.True(vak.Y >= klok.Y + klok.Height, "The menu hides the clock.");
        await sanne.FotoAsync("90-puntjes-telefoon");
    }
}
