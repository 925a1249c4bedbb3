using Microsoft.Playwright;
using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>A SC-16 in a real browser: the bewoner takes the consent back while everybody looks at the question.</summary>
public sealed class ToestemmingreisTests(Browser browser) : IAsyncLifetime
{
    private const string Nummer = "H-2026-0001";
    private const string Tekst = "Samen wandelen langs de kade, rustig beginnen.";
    private const string Voorbij = "Dit stopt op wens van de bewoner";

    private Proeftuinproces Proeftuin { get; set; } = null!;

    public async ValueTask InitializeAsync() => Proeftuin = await Proeftuinproces.StartAsync("--klok", Waterrijk.Start);

    public ValueTask DisposeAsync() => Proeftuin.DisposeAsync();

    [Fact]
    public async Task Wat_de_bewoner_terugneemt_verdwijnt_voor_de_ogen_van_iedereen()
    {
        await using (var yusuf = await OpenAsync(Yusuf, Haven)) await yusuf.SpreekAfAsync("Bel elkaar, en daarna de achterwacht.");
        await using var joost = await OpenAsync(Joost);
        await Vraag(joost);
        await using var els = await OpenAsync(Els, Pool);
        var ed = await Voorstel(els);
        await using var deskundige = await OpenAsync(ed);
        await Match(els, deskundige);
        await Intrekken(joost, els, deskundige);
        await Opnieuw(joost);
        Assert.Empty(Proeftuin.Fouten);
    }

    private async Task Vraag(Pagina joost)
    {
        await joost.ZegAsync("vraag");
        const string Kop = "Waar wil je een andere blik op?";
        await joost.Kaart(Kop).GetByLabel(Kop).FillAsync(Tekst);
        await joost.KlikAsync(Kop, "Verder");
        await joost.KlikAsync("Wat past erbij?", "Meer keuzes");
        await Expect(joost.Kaart("Wat past erbij?").GetByRole(AriaRole.Button, new() { Name = "Nog meer vertellen" })).ToBeVisibleAsync();
        await joost.Kaart("Wat past erbij?").GetByLabel("Welke vorm past hierbij?").SelectOptionAsync("ervaringsmaatje");
        await joost.KlikAsync("Wat past erbij?", "Verder");
        const string Wens = "Wat wil de bewoner?";
        await joost.Kaart(Wens).GetByText("Ja, de bewoner wil dit").ClickAsync();
        await joost.Kaart(Wens).GetByLabel("Op welke dag?").FillAsync("2026-11-20");
        await joost.Kaart(Wens).GetByText("Contact, en het delen van deze vraag").ClickAsync();
        await joost.KlikAsync(Wens, "Verder");
        const string Klopt = "Klopt het zo?";
        await Proeftuin.OmvallenBijAsync(async () =>
        {
            await joost.Kaart(Klopt).GetByRole(AriaRole.Button, new() { Name = "Verstuur", Exact = true }).DblClickAsync();
            await joost.ZietAsync("Je vraag is gesteld", Nummer);
        });
        await joost.ZietAsync("Je vraag is gesteld", Nummer);
    }

    private async Task<string> Voorstel(Pagina els)
    {
        await els.ZietAsync(Nummer, Tekst);
        await els.Kaart(Nummer).GetByRole(AriaRole.Button).Filter(new() { HasText = "Stel" }).First.ClickAsync();
        await els.ZietAsync(Nummer, "Het antwoord is nog niet binnen");
        await Proeftuin.LeegAsync();
        return Assert.Single(await Proeftuin.GevraagdAsync());
    }

    private async Task Match(Pagina els, Pagina deskundige)
    {
        await deskundige.ZietAsync("Past dit bij je", Tekst);
        await deskundige.KlikAsync("Past dit bij je", "Ja");
        await deskundige.ZietAsync("Je zei ja", Nummer);
        await els.OpenAsync(Els, await Proeftuin.ChatAsync(Els));
        await els.KlikAsync("zegt ja", "Maak de match");
        await Expect(els.Blad.GetByRole(AriaRole.Button, new() { Name = "Maak de match" })).ToHaveCountAsync(0);
        await Proeftuin.LeegAsync();
    }

    /// <summary>Twice on the button and then the process dies. Who looks on sees it stop, and the words are nowhere any more.</summary>
    private async Task Intrekken(Pagina joost, Pagina els, Pagina deskundige)
    {
        foreach (var pagina in new[] { joost, deskundige }) await pagina.ZietAsync(Tekst);
        await joost.FotoAsync("70-voor-het-intrekken");
        await Proeftuin.OmvallenBijAsync(async () =>
        {
            await joost.Blad.GetByRole(AriaRole.Button, new() { Name = "Toestemming ingetrokken" }).Last.ClickAsync();
            await joost.Blad.GetByRole(AriaRole.Button, new() { Name = "Ja, de bewoner wil stoppen" }).Last.DblClickAsync();
            await joost.ZietAsync(Voorbij);
        });
        await els.OpenAsync(Els, Pool);
        await els.ZietAsync(Nummer, "ngetrokken");
        await deskundige.ZietAsync(Voorbij);
        foreach (var pagina in new[] { joost, els, deskundige }) await pagina.ZietNergensAsync(Tekst);
        await joost.FotoAsync("71-ingetrokken-vrager");
        await els.FotoAsync("72-ingetrokken-pool");
        await deskundige.FotoAsync("73-ingetrokken-ed");
    }

    /// <summary>To ask again is to ask the bewoner again.</summary>
    private static async Task Opnieuw(Pagina joost)
    {
        await joost.KlikAsync("Je tekst is gewist", "Vraag het opnieuw");
        const string Kop = "Waar wil je een andere blik op?";
        await Expect(joost.Kaart(Kop).GetByLabel(Kop)).ToHaveValueAsync("");
        await joost.KlikAsync(Kop, "Verstuur meteen");
        await joost.ZietAsync("Wat wil de bewoner?", "Wil de bewoner dit?");
    }

    private Task<Pagina> OpenAsync(string persoon, string? gesprek = null) => Pagina.VanAsync(browser, Proeftuin, persoon, gesprek);
}
