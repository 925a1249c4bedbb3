using System.Globalization;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>
/// The page of the Proeftuin with the cards on it, looked at by axe: names for who does not see, contrast, roles and order. Each view in
/// light and dark, on a desk, at 200 % zoom and on a phone.
/// </summary>
public sealed class ToegankelijkTests(Browser browser)
{
    private static readonly (string Naam, int Breedte, int Hoogte)[] Schermen =
    [
        ("bureau", 1280, 900), ("zoom", 640, 450), ("telefoon", 360, 800)
    ];

    [Fact]
    public async Task Axe_vindt_op_geen_enkele_pagina_iets()
    {
        await using var proeftuin = await Proeftuinproces.StartAsync("--klok", Waterrijk.Start);
        await proeftuin.SpringAsync(Maandag);
        List<string> gevonden = [];

        await using (var sanne = await Pagina.VanAsync(browser, proeftuin, Sanne, Linde))
        {
            await sanne.ZietAsync("Teamoverleg dinsdag");
            await BekijkAsync(sanne, "kanaal van een wijkteam", gevonden);
            await sanne.KlikAsync("Teamoverleg dinsdag", "Vraag advies");
            await sanne.ZietAsync("Je vraag is gesteld", "H-2026-0001");
            await sanne.OpenAsync(Sanne, await proeftuin.ChatAsync(Sanne));
            await sanne.ZegAsync("vraag");
            await sanne.ZietAsync("Vraag een ervaringsdeskundige");
            await BekijkAsync(sanne, "formulier van een vraag", gevonden);
            await sanne.ZegAsync("mijn vragen");
            await sanne.ZietAsync("Mijn vragen");
            await BekijkAsync(sanne, "eigen vragen", gevonden);
        }

        await using (var els = await Pagina.VanAsync(browser, proeftuin, Els, Pool))
        {
            await els.ZietAsync("H-2026-0001");
            await BekijkAsync(els, "kanaal van de pool", gevonden);
            await els.OpenAsync(Els, await proeftuin.ChatAsync(Els));
            await els.ZegAsync("wachtrij");
            await els.ZietAsync("Wachtrij");
            await BekijkAsync(els, "wachtrij", gevonden);
        }

        await using (var karin = await Pagina.VanAsync(browser, proeftuin, Karin))
        {
            await karin.ZegAsync("profiel");
            await karin.ZietAsync("Jouw profiel");
            await BekijkAsync(karin, "profiel", gevonden);
        }

        Assert.True(gevonden is [], string.Join(Environment.NewLine, gevonden.Distinct()));
        Assert.Empty(proeftuin.Fouten);
    }

    /// <summary>What opens on the page, and the strip: none of it is there in the journeys above.</summary>
    [Fact]
    public async Task Axe_vindt_niets_op_wat_opengaat()
    {
        await using var proeftuin = await Proeftuinproces.MetVerledenAsync("--klok", Maandag.ToString("O", CultureInfo.InvariantCulture));
        List<string> gevonden = [];
        await using var sanne = await Pagina.VanAsync(browser, proeftuin, Sanne, Linde);
        await Expect(sanne.Zoek("probeer-5")).ToBeVisibleAsync();
        await BekijkAsync(sanne, "strook open", gevonden);
        await sanne.Zoek("probeer-vouw").ClickAsync();
        await Expect(sanne.Zoek("probeer-5")).ToBeHiddenAsync();
        await BekijkAsync(sanne, "strook dicht", gevonden);
        await sanne.Zoek("appknop").ClickAsync();
        await Expect(sanne.Blad.GetByRole(AriaRole.Menu)).ToBeVisibleAsync();
        await BekijkAsync(sanne, "menu open", gevonden, klikThema: false);
        await sanne.Blad.GetByRole(AriaRole.Menuitem).First.ClickAsync();
        await Expect(sanne.Zoek("venster").GetByTestId("kaart")).ToBeVisibleAsync();
        await BekijkAsync(sanne, "venster open", gevonden, klikThema: false);
        await sanne.Blad.Keyboard.PressAsync("Escape");
        await sanne.Zoek("opnieuw").ClickAsync();
        await Expect(sanne.Zoek("opnieuw-ja")).ToBeVisibleAsync();
        // Behind it nothing can be reached, so there is little to look at.
        await BekijkAsync(sanne, "zeker weten open", gevonden, klikThema: false);
        await sanne.Blad.Keyboard.PressAsync("Escape");
        await sanne.Blad.SetViewportSizeAsync(360, 740);
        await sanne.Blad.Locator("#menu").ClickAsync();
        await Expect(sanne.Zoek($"persoon-{Els}")).ToBeVisibleAsync();
        await BekijkAsync(sanne, "lijst op een telefoon", gevonden, klikThema: false, alleen: "telefoon");
        foreach (var wie in (string[])[Marit, Aicha, Els, Henk])
        {
            await sanne.OpenAsync(wie, await proeftuin.ChatAsync(wie));
            await Expect(sanne.Zoek("kaart").Last).ToBeVisibleAsync();
            await BekijkAsync(sanne, "chat na een maand", gevonden);
        }

        Assert.True(gevonden is [], string.Join(Environment.NewLine, gevonden.Distinct()));
    }

    /// <summary>Only the keyboard: each stop shows where it is, what opens closes with Escape and gives the focus back.</summary>
    [Fact]
    public async Task Met_alleen_het_toetsenbord_is_alles_te_bereiken()
    {
        await using var proeftuin = await Proeftuinproces.MetVerledenAsync("--klok", Maandag.ToString("O", CultureInfo.InvariantCulture));
        await using var sanne = await Pagina.VanAsync(browser, proeftuin, Sanne, Linde);
        await Expect(sanne.Zoek("probeer-5")).ToBeVisibleAsync();
        var haltes = await Haltes(sanne);
        Assert.Equal("Naar het bericht dat je typt", haltes[0]);
        string[] volgorde =
        [
            "naar-maandag", "plus-dag", "thema", $"gesprek-{Linde}", $"persoon-{Els}", "opnieuw", "probeer-1", "probeer-vouw", "opstel",
        ];
        Assert.Equal(volgorde, haltes.Where(volgorde.Contains));
        Assert.All((string[])["Ja, staat erop", "Vraag advies"], knop => Assert.Contains(knop, haltes));

        foreach (var knop in (ILocator[])[sanne.Zoek("appknop"), sanne.Blad.Locator(".afzender .meer").Last])
        {
            await knop.FocusAsync();
            await sanne.Blad.Keyboard.PressAsync("Enter");
            await Expect(sanne.Blad.GetByRole(AriaRole.Menuitem).First).ToBeFocusedAsync();
            await sanne.Blad.Keyboard.PressAsync("ArrowUp");
            await Expect(sanne.Blad.GetByRole(AriaRole.Menuitem).Last).ToBeFocusedAsync();
            await sanne.Blad.Keyboard.PressAsync("Escape");
            await Expect(sanne.Blad.GetByRole(AriaRole.Menu)).ToHaveCountAsync(0);
            await Expect(knop).ToBeFocusedAsync();
            await sanne.Blad.Keyboard.PressAsync("Enter");
            await sanne.Blad.Keyboard.PressAsync("Enter");
            await Expect(sanne.Zoek("venster").GetByTestId("kaart")).ToBeVisibleAsync();
            await sanne.Blad.Keyboard.PressAsync("Escape");
            await Expect(sanne.Zoek("venster")).ToBeHiddenAsync();
            await Expect(knop).ToBeFocusedAsync();
        }

        await sanne.Zoek("probeer-1").FocusAsync();
        await sanne.Blad.Keyboard.PressAsync("Enter");
        await Expect(sanne.Blad.Locator(".aangewezen")).ToHaveTextAsync("Vraag advies");
        await sanne.Blad.Locator(".aangewezen").PressAsync("Enter");
        await Expect(sanne.Zoek("probeer-stand")).ToHaveTextAsync("1 van 5 gedaan");
    }

    /// <summary>Where Tab goes, from the top of the page until it comes round; what has no mark of the focus is told as such.</summary>
    private static async Task<List<string>> Haltes(Pagina pagina)
    {
        await pagina.Blad.EvaluateAsync("() => { document.activeElement?.blur(); scrollTo(0, 0); }");
        List<string> haltes = [];
        while (haltes.Count < 200)
        {
            await pagina.Blad.Keyboard.PressAsync("Tab");
            var halte = await pagina.Blad.EvaluateAsync<string>(
                """
                () => {
                  const e = document.activeElement;
                  if (!e || e === document.body) return '';
                  const zichtbaar = getComputedStyle(e).outlineStyle !== 'none' ? '' : 'geen rand: ';
                  return zichtbaar + (e.dataset.testid || e.id || e.innerText || e.ariaLabel);
                }
                """);
            if (halte.Length == 0 || (haltes.Count > 0 && halte == haltes[0])) break;
            haltes.Add(halte);
        }

        Assert.DoesNotContain(haltes, h => h.StartsWith("geen rand", StringComparison.Ordinal));
        return haltes;
    }

    private static async Task BekijkAsync(
        Pagina pagina, string wat, List<string> gevonden, bool klikThema = true, string? alleen = null)
    {
        foreach (var (scherm, breedte, hoogte) in Schermen.Where(s => alleen is null || s.Naam == alleen))
        {
            await pagina.Blad.SetViewportSizeAsync(breedte, hoogte);
            foreach (var thema in (string[])["licht", "donker"])
            {
                if (KijktNaar(scherm, thema)) gevonden.AddRange(await VondstenAsync(pagina, $"{wat}, {scherm}, {thema}"));
                // A click elsewhere would close what is open.
                if (klikThema) await pagina.Zoek("thema").ClickAsync();
                else await pagina.Blad.EvaluateAsync("() => document.getElementById('thema').click()");
            }
        }

        await pagina.Blad.SetViewportSizeAsync(1280, 900);
    }

    /// <summary>A theme changes colours and a screen the order: one of each per screen, all of them with <see cref="Lang"/>.</summary>
    private static bool KijktNaar(string scherm, string thema) => Lang.Aan || thema == (scherm == "bureau" ? "licht" : "donker");

    private static async Task<IEnumerable<string>> VondstenAsync(Pagina pagina, string waar)
    {
        var gezien = await pagina.Blad.RunAxe();
        Assert.True(gezien.Passes.Length > 10, "Axe looked at next to nothing.");
        return from fout in gezien.Violations
               from plek in fout.Nodes
               select $"{waar}: {fout.Id} ({fout.Help}) at {plek.Target}";
    }
}
