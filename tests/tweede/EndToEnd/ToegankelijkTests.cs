using Deque.AxeCore.Playwright;
using TeamsHerstelBot.Gereedschap;
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

    private static async Task BekijkAsync(Pagina pagina, string wat, List<string> gevonden)
    {
        foreach (var (scherm, breedte, hoogte) in Schermen)
        {
            await pagina.Blad.SetViewportSizeAsync(breedte, hoogte);
            foreach (var thema in (string[])["licht", "donker"])
            {
                var gezien = await pagina.Blad.RunAxe();
                Assert.True(gezien.Passes.Length > 20, "Axe looked at next to nothing.");
                gevonden.AddRange(
                    from fout in gezien.Violations
                    from plek in fout.Nodes
                    select $"{wat}, {scherm}, {thema}: {fout.Id} ({fout.Help}) at {plek.Target}");
                await pagina.Zoek("thema").ClickAsync();
            }
        }

        await pagina.Blad.SetViewportSizeAsync(1280, 900);
    }
}
