using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>The process is killed while somebody looks at the page.</summary>
public sealed class HerstartTests(Browser browser)
{
    [Fact]
    public async Task Een_klik_blijft_staan_als_het_proces_meteen_daarna_omvalt()
    {
        await using var proeftuin = await Proeftuinproces.StartAsync("--klok", Waterrijk.Start);
        await proeftuin.SpringAsync(Maandag);
        await using var joost = await Pagina.VanAsync(browser, proeftuin, Joost, Haven);
        await joost.KlikAsync("Teamoverleg donderdag", "Vraag advies");
        await joost.ZietAsync("Je vraag is gesteld", "H-2026-0001");

        await proeftuin.SlaDoodAsync();
        await proeftuin.StartOpnieuwAsync();
        await proeftuin.SpringAsync((await proeftuin.NuAsync()).AddMinutes(1));

        await joost.OpenAsync(Joost, await proeftuin.ChatAsync(Joost));
        await joost.ZietAsync("H-2026-0001", "Je vraag is gesteld");
        await joost.KlikAsync("H-2026-0001", "Intrekken");
        await joost.KlikAsync("H-2026-0001", "Ja, trek in");
        await joost.ZietAsync("H-2026-0001", "ngetrokken");
        await joost.FotoAsync("18-na-herstart-ingetrokken");
        Assert.Contains(await proeftuin.BerichtenAsync(Els, Pool), b => b.Tekst.Contains("H-2026-0001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task De_pagina_werkt_met_het_toetsenbord()
    {
        await using var proeftuin = await Proeftuinproces.StartAsync("--klok", Waterrijk.Start);
        await proeftuin.SpringAsync(Maandag);
        await using var tom = await Pagina.VanAsync(browser, proeftuin, Tom, Linde);
        await tom.Kaart("Teamoverleg dinsdag")
            .GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Ja, staat erop" })
            .FocusAsync();
        await tom.Blad.Keyboard.PressAsync("Enter");
        await tom.ZietAsync("Teamoverleg dinsdag", "Tom Hendriks");
        await tom.OpenAsync(Tom, await proeftuin.ChatAsync(Tom));
        await tom.Zoek("opstel").FocusAsync();
        await tom.Blad.Keyboard.TypeAsync("hulp");
        await tom.Blad.Keyboard.PressAsync("Enter");
        await Expect(tom.Blad.GetByTestId("kaart").Last).ToContainTextAsync("Mijn vragen");
        await tom.FotoAsync("19-hulp");
    }
}
