using System.Globalization;
using Microsoft.Playwright;
using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>The first minute of somebody new: the page as it opens by itself, and the five steps of its strip.</summary>
public sealed class EersteMinuutTests(Browser browser) : IAsyncLifetime
{
    private const int Stappen = 5;

    private Proeftuinproces Proeftuin { get; set; } = null!;

    public async ValueTask InitializeAsync() =>
        Proeftuin = await Proeftuinproces.MetVerledenAsync("--klok", Maandag.ToString("O", CultureInfo.InvariantCulture));

    public ValueTask DisposeAsync() => Proeftuin.DisposeAsync();

    [Fact]
    public async Task Vijf_stappen_wijzen_van_een_vraag_tot_de_week_en_vinken_zichzelf_af()
    {
        await using var pagina = new Pagina(await browser.NieuwePaginaAsync(1280, 600), Proeftuin.Adres);
        await pagina.Blad.GotoAsync(Proeftuin.Adres.AbsoluteUri);
        await pagina.ZietAsync("Teamoverleg dinsdag 24 november", "Staat ervaringsdeskundigheid op de agenda?");
        await Expect(pagina.Blad).ToHaveTitleAsync("Teamoverleg – Sanne Bakker – Proeftuin");
        await Expect(pagina.Zoek("naar-maandag")).ToHaveTextAsync("naar maandag 30 november 09:00");
        await Expect(pagina.Zoek("probeer-3")).ToBeDisabledAsync();
        await pagina.FotoAsync("01-eerste-minuut");

        for (var stap = 1; stap <= Stappen; stap++)
        {
            var knop = pagina.Zoek($"probeer-{stap}");
            await Expect(knop).ToHaveAttributeAsync("aria-current", "step");
            await knop.ClickAsync();
            var aangewezen = pagina.Blad.Locator(".aangewezen");
            await Expect(aangewezen).ToHaveCountAsync(1);
            await Expect(aangewezen).ToBeInViewportAsync();
            if (stap == 1) await AnderenAsync(pagina, aangewezen);
            await pagina.FotoAsync($"02-stap-{stap}");
            await aangewezen.ClickAsync();
            await Expect(pagina.Zoek("probeer-stand")).ToHaveTextAsync(stap < Stappen ? $"{stap} van 5 gedaan" : Klaar);
        }

        await Expect(pagina.Zoek("probeer-3")).ToContainTextAsync("Karin: zeg ja (gedaan)");
        await pagina.Blad.ReloadAsync();
        await Expect(pagina.Zoek("probeer-stand")).ToHaveTextAsync(Klaar);
        await Opnieuw(pagina);
        Assert.True(Proeftuin.Fouten.Count == 0, string.Join(Environment.NewLine, Proeftuin.Fouten));
    }

    [Fact]
    public async Task Op_een_telefoon_is_het_een_regel_en_wat_wacht_staat_in_de_titel()
    {
        await using var els = new Pagina(await browser.NieuwePaginaAsync(360, 740), Proeftuin.Adres);
        await els.Blad.GotoAsync(Proeftuin.Adres.AbsoluteUri);
        await Expect(els.Zoek("probeer-1")).ToBeVisibleAsync();
        await Expect(els.Zoek("probeer-2")).ToBeHiddenAsync();
        Assert.InRange((await els.Zoek("probeer").BoundingBoxAsync())!.Height, 30, 48);
        await els.PastAsync();
        await els.FotoAsync("03-eerste-minuut-telefoon");

        await els.Zoek("probeer-vouw").ClickAsync();
        await Expect(els.Zoek("probeer-5")).ToBeVisibleAsync();
        await els.Blad.ReloadAsync();
        await Expect(els.Zoek("probeer-5")).ToBeVisibleAsync();
        await els.PastAsync();

        await els.OpenAsync(Els, await Proeftuin.ChatAsync(Els), zichtbaar: false);
        await Expect(els.Blad).ToHaveTitleAsync("(1) TeamsHerstelBot – Els Kuipers – Proeftuin");
        await Expect(els.Blad.Locator("#icoon")).ToHaveAttributeAsync("href", "icoon-nieuw.svg");
    }

    private const string Klaar = "Alles gedaan. Kijk gerust verder rond.";

    /// <summary>What comes in meanwhile, here a colleague's "hulp" and its answer, does not push away what is pointed at.</summary>
    private async Task AnderenAsync(Pagina pagina, ILocator aangewezen)
    {
        var berichten = pagina.Blad.Locator(".bericht");
        var eerder = await berichten.CountAsync();
        await Proeftuin.ZegAsync(Marit, Linde, "hulp");
        await Expect(berichten).ToHaveCountAsync(eerder + 2);
        await Expect(aangewezen).ToBeInViewportAsync();
    }

    /// <summary>Everything goes, and the same month comes back.</summary>
    private static async Task Opnieuw(Pagina pagina)
    {
        await pagina.Zoek("opnieuw").ClickAsync();
        await pagina.Zoek("opnieuw-ja").ClickAsync();
        await Expect(pagina.Zoek("probeer-stand")).ToHaveTextAsync("0 van 5 gedaan");
        await Expect(pagina.Zoek("klok")).ToContainTextAsync("23 november 2026 om 09:0");
    }
}
