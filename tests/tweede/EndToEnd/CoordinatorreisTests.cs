using Microsoft.Playwright;
using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>
/// A SC-10 in a real browser, the decisive clicks of it: two EDs are asked at once and say ja at the same moment, two coördinatoren accept
/// at the same moment, and for another question there is nobody now.
/// </summary>
public sealed class CoordinatorreisTests(Browser browser) : IAsyncLifetime
{
    private Proeftuinproces Proeftuin { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Proeftuin = await Proeftuinproces.StartAsync("--klok", Waterrijk.Start);
        await Proeftuin.SpringAsync(Maandag);
    }

    public ValueTask DisposeAsync() => Proeftuin.DisposeAsync();

    [Fact]
    public async Task Van_de_wachtrij_naar_een_match_en_een_eerlijk_woord()
    {
        var eerste = await VraagAsync(Sanne, Linde, "eenzaamheid");
        var tweede = await VraagAsync(Joost, Haven, "schulden");
        await Wachtrij(eerste, tweede);
        await using var els = await OpenAsync(Els, Pool);
        var eds = await TweeTegelijk(els, eerste);
        await Ja(eerste, eds);
        await Aanvaarden(els, eerste);
        await Niemand(els, tweede);
        Assert.Empty(Proeftuin.Fouten);
    }

    /// <summary>A question with one click; other journeys do that in the page.</summary>
    private async Task<string> VraagAsync(string wie, string kanaal, string thema)
    {
        var kaart = (await Proeftuin.BerichtenAsync(wie, kanaal)).Last(b => b.Knop("vraag-advies") is not null);
        var antwoord = await Proeftuin.KlikAsync(wie, kaart, "vraag-advies", ("thema", thema));
        await Proeftuin.LeegAsync();
        return antwoord.Tekst.Substring(antwoord.Tekst.IndexOf("H-2026-", StringComparison.Ordinal), "H-2026-0000".Length);
    }

    /// <summary>Oldest first, on a telephone too.</summary>
    private async Task Wachtrij(string eerste, string tweede)
    {
        await using var els = await OpenAsync(Els);
        await els.DonkerOpTelefoonAsync();
        await els.ZegAsync("wachtrij");
        await els.ZietAsync("Wachtrij", tweede);
        var tekst = await els.Kaart("Wachtrij").InnerTextAsync();
        Assert.InRange(tekst.IndexOf(eerste, StringComparison.Ordinal), 0, tekst.IndexOf(tweede, StringComparison.Ordinal) - 1);
        await els.FotoAsync("80-wachtrij-donker-telefoon");
        await els.PastAsync();
    }

    /// <summary>
    /// Her own view comes by itself. Two are ticked off and asked with one click, which is hit twice; then the process dies before they
    /// heard anything.
    /// </summary>
    private async Task<IReadOnlyList<string>> TweeTegelijk(Pagina els, string nummer)
    {
        await els.ZietAsync(nummer, "Voorstel met uitleg. Jij beslist.");
        await els.KlikAsync(nummer, "Meer");
        await els.KlikAsync(nummer, "Vraag er meer tegelijk");
        var keuzes = els.Kaart(nummer).GetByRole(AriaRole.Checkbox);
        await keuzes.Nth(0).CheckAsync();
        await keuzes.Nth(1).CheckAsync();
        await els.FotoAsync("81-twee-tegelijk");
        await Proeftuin.OmvallenBijAsync(async () =>
        {
            await els.Kaart(nummer).GetByRole(AriaRole.Button, new() { Name = "Vraag deze mensen" }).DblClickAsync();
            await els.ZietAsync(nummer, "Het antwoord is nog niet binnen");
        });

        var gevraagd = await Proeftuin.GevraagdAsync();
        Assert.Equal(2, gevraagd.Count);
        return gevraagd;
    }

    /// <summary>Both say ja at the same moment: one has it, the other is thanked.</summary>
    private async Task Ja(string nummer, IReadOnlyList<string> eds)
    {
        await using var een = await OpenAsync(eds[0]);
        await using var twee = await OpenAsync(eds[1]);
        Pagina[] beiden = [een, twee];
        foreach (var pagina in beiden) await pagina.ZietAsync("Past dit bij je", nummer);
        await Task.WhenAll(beiden.Select(p => p.KlikAsync("Past dit bij je", "Ja")));
        foreach (var pagina in beiden)
        {
            await Expect(pagina.Blad.GetByRole(AriaRole.Button, new() { Name = "Ja", Exact = true })).ToHaveCountAsync(0);
        }

        await Proeftuin.LeegAsync();
        var net = await Task.WhenAll(beiden.Select(async p => await p.Blad.GetByText("Iemand anders gaat mee").CountAsync() > 0));
        Assert.Single(net, n => n);
        await beiden[Array.IndexOf(net, true)].FotoAsync("82-net-te-laat-en-bedankt");
    }

    /// <summary>One of them in the chat, the other in the channel of the pool; one match, and the second sees who made it.</summary>
    private async Task Aanvaarden(Pagina els, string nummer)
    {
        await using var ravi = await OpenAsync(Ravi, Pool);
        await els.OpenAsync(Els, await Proeftuin.ChatAsync(Els));
        Pagina[] beiden = [els, ravi];
        foreach (var pagina in beiden)
        {
            await Expect(pagina.Kaart(nummer).GetByRole(AriaRole.Button, new() { Name = "Maak de match" })).ToBeVisibleAsync();
        }

        await Task.WhenAll(beiden.Select(p => p.KlikAsync(nummer, "Maak de match")));
        foreach (var pagina in beiden)
        {
            await Expect(pagina.Blad.GetByRole(AriaRole.Button, new() { Name = "Maak de match" })).ToHaveCountAsync(0);
        }

        await Proeftuin.LeegAsync();

        // That it was taken already is the answer to the click; who took it is on both cards from then on.
        await ravi.ZietAsync(nummer, "maakte de match met");
        await els.ZietAsync(nummer, "Opgepakt door");
        await ravi.FotoAsync("83-wie-de-match-maakte");
        var doorEls = await els.Kaart(nummer).GetByText("Opgepakt door Els").CountAsync() > 0;
        Assert.Equal(doorEls, await ravi.Kaart(nummer).GetByText("Els Kuipers maakte de match met").CountAsync() > 0);
        Assert.Single(await Proeftuin.ChatberichtenAsync(Sanne), b => b.Tekst.Contains("</at> denkt met je mee", StringComparison.Ordinal));
    }

    /// <summary>Nobody now: an honest word and another road, which the asker takes with one click.</summary>
    private async Task Niemand(Pagina els, string nummer)
    {
        await els.OpenAsync(Els, Pool);
        await els.KlikAsync(nummer, "Meer");
        await els.KlikAsync(nummer, "Nu niemand");
        await els.Kaart(nummer).GetByText("Sparren over herstel in het algemeen").ClickAsync();
        await els.FotoAsync("84-nu-niemand");
        await Proeftuin.OmvallenBijAsync(async () =>
        {
            await els.Kaart(nummer).GetByRole(AriaRole.Button, new() { Name = "Laat het weten" }).DblClickAsync();
            await Expect(els.Kaart(nummer).GetByRole(AriaRole.Button, new() { Name = "Laat het weten" })).ToHaveCountAsync(0);
        });
        await using var joost = await OpenAsync(Joost);
        await joost.ZietAsync("Dat ligt niet aan je vraag");
        await joost.FotoAsync("85-eerlijk-woord");
        await joost.Kaart("Dat ligt niet aan je vraag").GetByRole(AriaRole.Button, new() { Name = "Spar over herstel" }).DblClickAsync();
        await joost.ZietAsync("H-2026-0003");
        await Proeftuin.LeegAsync();
        Assert.Single(await Proeftuin.BerichtenAsync(Els, Pool), b => b.Tekst.Contains("H-2026-0003", StringComparison.Ordinal));
        Assert.DoesNotContain(await Proeftuin.BerichtenAsync(Els, Pool), b => b.Tekst.Contains("H-2026-0004", StringComparison.Ordinal));
    }

    private Task<Pagina> OpenAsync(string persoon, string? gesprek = null) => Pagina.VanAsync(browser, Proeftuin, persoon, gesprek);
}
