using Microsoft.Playwright;
using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>
/// A question with a bewoner in it, from the first word to the thank-you, in a real browser: two coördinatoren who click at the same
/// moment, a button that is hit twice, and a process that is killed on the way.
/// </summary>
public sealed class MatchreisTests(Browser browser) : IAsyncLifetime
{
    private const string Nummer = "H-2026-0001";
    private const string Vraag = "Iemand komt de deur niet meer uit. Hoe zet je samen een eerste stap?";

    /// <summary>Who of the two was first.</summary>
    private string _coordinator = "";

    private Proeftuinproces Proeftuin { get; set; } = null!;

    public async ValueTask InitializeAsync() => Proeftuin = await Proeftuinproces.StartAsync("--klok", Waterrijk.Start);

    public ValueTask DisposeAsync() => Proeftuin.DisposeAsync();

    [Fact]
    public async Task Van_een_vraag_met_een_bewoner_tot_een_dankjewel()
    {
        await Afspraken();
        await using var sanne = await OpenAsync(Sanne);
        await Formulier(sanne);
        await Wens(sanne);
        await Wijzig(sanne);
        await Wachtrij();
        var ed = Assert.Single(await Proeftuin.GevraagdAsync());
        await using var deskundige = await OpenAsync(ed);
        await Ja(deskundige);
        await Kennismaking(sanne, deskundige);
        await Samenwerken(deskundige);
        await Einde(sanne);
        await Terugblik(sanne, deskundige);
        Assert.Empty(Proeftuin.Fouten);
    }

    private async Task Afspraken()
    {
        await using var marit = await OpenAsync(Marit, Linde);
        await marit.SpreekAfAsync("Bel eerst elkaar. Is niemand bereikbaar, bel dan de achterwacht.");
        await marit.FotoAsync("30-afspraken");
    }

    /// <summary>What points at a person is said at once, and stays in the form until it is changed.</summary>
    private static async Task Formulier(Pagina sanne)
    {
        await sanne.ZegAsync("vraag");
        const string Kop = "Waar wil je een andere blik op?";
        var tekst = sanne.Kaart(Kop).GetByLabel(Kop);
        await tekst.FillAsync("Mevrouw Hoogendijk komt de deur niet meer uit. Bel je haar op 06 87 65 43 21?");
        await sanne.KlikAsync(Kop, "Verder");
        const string Keur = "Wat je schreef";
        await sanne.ZietAsync(Keur, "een telefoonnummer");
        var keur = sanne.Kaart(Keur).GetByLabel(Keur);
        await Expect(keur).ToHaveValueAsync("Mevrouw Hoogendijk komt de deur niet meer uit. Bel je haar op 06 87 65 43 21?");
        await sanne.FotoAsync("31-vraag-fout-blijft-staan");

        await keur.FillAsync(Vraag);
        await sanne.KlikAsync(Keur, "Terug naar mijn vraag");
        await Expect(tekst).ToHaveValueAsync(Vraag);
        await sanne.KlikAsync(Kop, "Verder");
        const string Keuze = "Wat past erbij?";
        await Expect(sanne.Kaart(Keuze).GetByLabel("Angst om naar buiten te gaan")).ToBeCheckedAsync();
        await sanne.FotoAsync("31b-wat-past-erbij");
        await sanne.Kaart(Keuze).GetByText("Ervaringsmaatje", new() { Exact = true }).ClickAsync();
        await sanne.KlikAsync(Keuze, "Verder");
    }

    private async Task Wens(Pagina sanne)
    {
        const string Kop = "Wat wil de bewoner?";
        await sanne.ZietAsync(Kop, "bel dan de achterwacht");
        await sanne.Kaart(Kop).GetByText("Ja, de bewoner wil dit").ClickAsync();
        await sanne.KlikAsync(Kop, "Verder");
        await sanne.ZietAsync(Kop, "Op welke dag zei de bewoner ja?");
        await sanne.FotoAsync("32-wens-zonder-dag");
        await sanne.Kaart(Kop).GetByLabel("Op welke dag?").FillAsync("2026-11-19");
        await sanne.Kaart(Kop).GetByText("Contact, en het delen van deze vraag").ClickAsync();
        await sanne.KlikAsync(Kop, "Verder");
        await sanne.FotoAsync("32b-klopt-het-zo");
        await sanne.KlikAsync("Klopt het zo?", "Verstuur");
        await sanne.ZietAsync("Je vraag is gesteld", Nummer);
        await Proeftuin.LeegAsync();
    }

    /// <summary>As long as nobody was asked, the words can still be changed.</summary>
    private static async Task Wijzig(Pagina sanne)
    {
        await sanne.KlikAsync("Je vraag is gesteld", "Wijzig");
        const string Kop = $"Wijzig {Nummer}";
        var tekst = sanne.Kaart(Kop).GetByLabel("Waar wil je een andere blik op?");
        await Expect(tekst).ToHaveValueAsync(Vraag);
        await tekst.FillAsync(Vraag + " Elke week een klein stukje.");
        await sanne.KlikAsync(Kop, "Bewaar");
        await sanne.ZietAsync("Je vraag is gesteld", "Elke week een klein stukje.");
        await sanne.FotoAsync("33-vraag-gewijzigd");
    }

    /// <summary>
    /// Both coördinatoren have the same line before them, and click at the same moment. Then the process dies before the ED heard anything;
    /// another one delivers.
    /// </summary>
    private async Task Wachtrij()
    {
        await using var els = await OpenAsync(Els);
        await using var ravi = await OpenAsync(Ravi);
        foreach (var coordinator in new[] { els, ravi })
        {
            await coordinator.ZegAsync("wachtrij");
            await coordinator.ZietAsync("Wachtrij", Nummer);
        }

        await els.FotoAsync("34-wachtrij");
        await Proeftuin.OmvallenBijAsync(() => TegelijkAsync(els, ravi));
    }

    private static async Task TegelijkAsync(Pagina els, Pagina ravi)
    {
        await Task.WhenAll(
            new[] { els, ravi }.Select(
                c => c.Kaart("Wachtrij").GetByRole(AriaRole.Button).Filter(new() { HasText = "Stel" }).First.ClickAsync()));
        var twee = new[] { els, ravi }.Select(c => c.Blad.GetByTestId("kaart").Last).ToList();
        foreach (var kaart in twee) await Expect(kaart).ToContainTextAsync("Het antwoord is nog niet binnen");
        var verloor = await Task.WhenAll(
            twee.Select(async k => (await k.InnerTextAsync()).Contains("Er is niets veranderd", StringComparison.Ordinal)));
        Assert.Single(verloor, v => v);
        await els.FotoAsync("35-tegelijk-els");
        await ravi.FotoAsync("36-tegelijk-ravi");
    }

    private async Task Ja(Pagina deskundige)
    {
        await deskundige.DonkerOpTelefoonAsync();
        await deskundige.FotoAsync("37-aanbod-donker-telefoon");
        await deskundige.PastAsync();
        await deskundige.Kaart("Past dit bij je").GetByRole(AriaRole.Button, new() { Name = "Ja", Exact = true }).DblClickAsync();
        await deskundige.ZietAsync("Je zei ja", Nummer);
        await Proeftuin.LeegAsync();

        _coordinator = (await Proeftuin.ChatberichtenAsync(Els)).Any(b => b.Knop("match-aanvaarden") is not null) ? Els : Ravi;
        await using var coordinator = await OpenAsync(_coordinator);
        await coordinator.KlikAsync("zegt ja", "Maak de match");
        await Expect(coordinator.Blad.GetByRole(AriaRole.Button, new() { Name = "Maak de match" })).ToHaveCountAsync(0);
        await Proeftuin.LeegAsync();
    }

    /// <summary>Each says for the own side that it clicks; only then are they on their way.</summary>
    private async Task Kennismaking(Pagina sanne, Pagina deskundige)
    {
        const string Kop = "Jullie maken kennis";
        await sanne.ZietAsync(Kop, "denkt met je mee");
        await sanne.KlikAsync(Kop, "Het klikt");
        await Expect(sanne.Kaart(Kop).GetByRole(AriaRole.Button, new() { Name = "Het klikt" })).ToHaveCountAsync(0);
        await sanne.FotoAsync("38-kennismaking-eerste");
        await deskundige.KlikAsync(Kop, "Het klikt");
        await deskundige.ZietAsync("Jullie zijn op weg", Nummer);
        await Proeftuin.LeegAsync();
        await sanne.ZietAsync("Jullie zijn op weg", Nummer);
    }

    private async Task Samenwerken(Pagina deskundige)
    {
        const string Kop = "Jullie zijn op weg";
        await deskundige.KlikAsync(Kop, "Meer");
        await deskundige.KlikAsync(Kop, "Afspraken");
        await deskundige.Kaart(Kop).GetByLabel("Dit spreken we af").FillAsync("Elke week een uur samen naar buiten.");
        await deskundige.KlikAsync(Kop, "Bewaar afspraken");
        await deskundige.ZietAsync(Kop, "Elke week een uur samen naar buiten.");
        await deskundige.FotoAsync("39-afspraken-in-match-donker-telefoon");
        await deskundige.PastAsync();
        await Proeftuin.LeegAsync();
    }

    private async Task Einde(Pagina sanne)
    {
        const string Kop = "Jullie zijn op weg";
        await sanne.ZietAsync(Kop, "Elke week een uur samen naar buiten.");
        await sanne.KlikAsync(Kop, "Meer");
        await sanne.KlikAsync(Kop, "Afronden");
        await sanne.FotoAsync("40-afronden");
        await sanne.KlikAsync(Kop, "Rond af");
        const string Klaar = "Jullie zijn klaar";
        await sanne.ZietAsync(Klaar, "Dankjewel");

        // The update of this card comes a moment later, and would take the place of the answer to the next click.
        await Proeftuin.LeegAsync();
        await sanne.Kaart(Klaar).GetByRole(AriaRole.Button).Filter(new() { HasText = "Bedank" }).ClickAsync();
        await sanne.ZietAsync(Klaar, "Je dankjewel is verstuurd.");
        await sanne.FotoAsync("41-afgerond-en-bedankt");
        await Proeftuin.LeegAsync();
    }

    /// <summary>Two days later both look back, each on a card of their own.</summary>
    private async Task Terugblik(Pagina sanne, Pagina deskundige)
    {
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(4));
        await deskundige.ZietAsync("bedankt je", Nummer);
        const string Kop = "Even terugkijken";
        await sanne.ZietAsync(Kop, "Door de ogen van de bewoner");
        await sanne.Kaart(Kop).GetByText("Begrepen", new() { Exact = true }).ClickAsync();
        await sanne.Kaart(Kop).GetByText("Een stap gezet").ClickAsync();
        await sanne.FotoAsync("42-terugblik-vrager");
        await sanne.KlikAsync(Kop, "Klaar");
        await Expect(sanne.Blad.GetByRole(AriaRole.Button, new() { Name = "Klaar", Exact = true })).ToHaveCountAsync(0);

        await deskundige.ZietAsync(Kop, "Kon je je eigen ervaring gebruiken?");
        await deskundige.KlikAsync(Kop, "Ik wil overleg");
        await deskundige.ZietAsync("neemt contact met je op", Nummer);
        await Proeftuin.LeegAsync();
        await deskundige.FotoAsync("43-terugblik-ed-donker-telefoon");
        await deskundige.PastAsync();
        await using var coordinator = await OpenAsync(_coordinator);
        await coordinator.ZietAsync("wil graag overleg", "Er is geen tekst bij.");
    }

    private Task<Pagina> OpenAsync(string persoon, string? gesprek = null) => Pagina.VanAsync(browser, Proeftuin, persoon, gesprek);
}
