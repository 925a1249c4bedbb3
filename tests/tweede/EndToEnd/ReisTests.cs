using Microsoft.Playwright;
using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

[assembly: AssemblyFixture(typeof(Browser))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>What people do in a week, in a real browser, with nothing replaced between the page and the SQLite file.</summary>
public sealed class ReisTests(Browser browser, ReisTests.Gemeente gemeente) : IClassFixture<ReisTests.Gemeente>
{
    public sealed class Gemeente : IAsyncLifetime
    {
        public Proeftuinproces Proeftuin { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Proeftuin = await Proeftuinproces.StartAsync("--klok", Waterrijk.Start);

        public ValueTask DisposeAsync() => Proeftuin.DisposeAsync();
    }

    private Proeftuinproces Proeftuin => gemeente.Proeftuin;

    [Fact]
    public async Task Van_inrichten_tot_match_en_borging_in_de_browser()
    {
        await using var els = await PaginaAsync(Els, Pool);
        await els.ZietAsync("Pool Ervaringskracht", "Els Kuipers, Ravi Ramdin");

        await Inrichten();
        await Agendavraag();
        var nummer = await Aanvraag();
        var ed = await Voorstel(els, nummer);
        await Match(els, ed);
        await Borging();
        Assert.Empty(Proeftuin.Fouten);
    }

    private async Task Inrichten()
    {
        await using var marit = await PaginaAsync(Marit, Linde);
        await marit.ZietAsync("De Linde is klaar", "maandag om 09:00");
        await marit.KlikAsync("De Linde is klaar", "Wijzig");
        var naam = marit.Kaart("De Linde is klaar").GetByLabel("Naam van het wijkteam");
        await naam.FillAsync("");
        await marit.KlikAsync("De Linde is klaar", "Bewaar");
        await marit.ZietAsync("De Linde is klaar", "Vul dit nog in.");
        await marit.FotoAsync("01-inrichten-veld-leeg");
        await naam.FillAsync("De Linde en omgeving");
        await marit.KlikAsync("De Linde is klaar", "Bewaar");
        await marit.ZietAsync("De Linde en omgeving is klaar", "maandag om 09:00");
        await marit.FotoAsync("02-inrichten");
    }

    private async Task Agendavraag()
    {
        await using var sanne = await PaginaAsync(Sanne, Linde);
        await sanne.Zoek("naar-maandag").ClickAsync();
        await sanne.ZietAsync("Teamoverleg", "Staat ervaringsdeskundigheid op de agenda?");
        await sanne.FotoAsync("03-agendavraag");
        await using var tom = await PaginaAsync(Tom, Linde);
        await tom.KlikAsync("Teamoverleg dinsdag", "Dit keer niet");

        // Sanne's page follows by itself, and her answer replaces Tom's.
        await sanne.ZietAsync("Teamoverleg dinsdag", "Tom Hendriks");
        await sanne.KlikAsync("Teamoverleg dinsdag", "Wijzig antwoord");
        await sanne.KlikAsync("Teamoverleg dinsdag", "Nog niet, zet erop");
        await sanne.ZietAsync("Teamoverleg dinsdag", "Sanne Bakker");
        await tom.ZietAsync("Teamoverleg dinsdag", "Sanne Bakker");
        await tom.FotoAsync("04-agendavraag-beantwoord");

        await tom.Zoek("thema").ClickAsync();
        await tom.Zoek("breedte").ClickAsync();
        await tom.FotoAsync("05-agendavraag-donker-telefoon");
        await tom.PastAsync();
    }

    private async Task<string> Aanvraag()
    {
        await using var sanne = await PaginaAsync(Sanne, Linde);
        await sanne.KlikAsync("Teamoverleg dinsdag", "Vraag met toelichting");
        const string Kop = "Waar wil je een andere blik op?";
        await sanne.Kaart(Kop).GetByLabel(Kop).FillAsync("Hoe zet je samen een eerste stap naar buiten?");
        await sanne.FotoAsync("06-vraag-met-toelichting");
        await sanne.KlikAsync(Kop, "Verder");
        const string Keuze = "Wat past erbij?";
        await Expect(sanne.Kaart(Keuze).GetByLabel("Angst om naar buiten te gaan")).ToBeCheckedAsync();
        await sanne.FotoAsync("06b-wat-past-erbij");
        await sanne.KlikAsync(Keuze, "Verder");
        await sanne.FotoAsync("06c-klopt-het-zo");
        await sanne.KlikAsync("Klopt het zo?", "Verstuur");
        await sanne.ZietAsync("Je vraag is gesteld", "H-2026-0001");
        await Expect(sanne.Kaart("Je vraag is gesteld").GetByRole(AriaRole.Button, new() { Name = "Intrekken" })).ToBeVisibleAsync();
        await sanne.FotoAsync("07-vraag-gesteld");

        await using var tom = await PaginaAsync(Tom, Linde);
        await tom.ZietAsync("Teamoverleg dinsdag", "Sanne Bakker");
        await tom.ZietNergensAsync("eerste stap naar buiten");
        return "H-2026-0001";
    }

    private async Task<string> Voorstel(Pagina els, string nummer)
    {
        // The coördinator's card refreshes by itself to the view with the candidates.
        await els.ZietAsync(nummer, "eerste stap naar buiten");
        await els.FotoAsync("08-pool-kandidaten");
        await els.PastAsync();
        var eerste = els.Kaart(nummer).GetByRole(AriaRole.Button).Filter(new() { HasText = "Stel" }).First;
        var voornaam = (await eerste.InnerTextAsync()).Split(' ')[1];
        await eerste.ClickAsync();
        await els.ZietAsync(nummer, voornaam);
        await els.FotoAsync("09-pool-voorgesteld");
        await Proeftuin.LeegAsync();

        await using var karin = await PaginaAsync(Karin, Pool);
        await karin.ZietNergensAsync("eerste stap naar buiten");
        await karin.FotoAsync("10-pool-zoals-een-ed-het-ziet");
        foreach (var ed in Deskundigen.Alle)
        {
            if ((await Proeftuin.ChatberichtenAsync(ed)).Any(b => b.Knop("aanbod-ja") is not null)) return ed;
        }

        Assert.Fail("Nobody was asked.");
        return "";
    }

    private async Task Match(Pagina els, string ed)
    {
        await using var deskundige = await PaginaAsync(ed, await Proeftuin.ChatAsync(ed));
        await deskundige.FotoAsync("11-aanbod");
        await deskundige.KlikAsync("Past dit bij je", "Ja");
        await Expect(deskundige.Blad.GetByRole(AriaRole.Button, new() { Name = "Nee", Exact = true })).ToHaveCountAsync(0);
        await deskundige.FotoAsync("12-aanbod-ja");

        await els.OpenAsync(Els, await Proeftuin.ChatAsync(Els));
        await els.KlikAsync("zegt ja", "Maak de match");
        await Expect(els.Blad.GetByRole(AriaRole.Button, new() { Name = "Maak de match" })).ToHaveCountAsync(0);
        await els.FotoAsync("13-reactie-aanvaard");

        await deskundige.ZietAsync("Er is een match", "Sanne Bakker");
        await deskundige.FotoAsync("14-match-ed");
        await using var sanne = await PaginaAsync(Sanne, await Proeftuin.ChatAsync(Sanne));
        await sanne.ZietAsync("Er is een match", "H-2026-0001");
        await sanne.FotoAsync("15-match-vrager");
    }

    private async Task Borging()
    {
        await Proeftuin.SpringAsync(Maandag.AddDays(3));
        await using var marit = await PaginaAsync(Marit, await Proeftuin.ChatAsync(Marit));
        await Expect(marit.Blad.GetByRole(AriaRole.Button, new() { Name = "Past niet" })).ToBeVisibleAsync();
        await marit.FotoAsync("16-borging");
        await marit.Blad.GetByRole(AriaRole.Button, new() { Name = "Besproken" }).ClickAsync();
        await Expect(marit.Blad.GetByRole(AriaRole.Button, new() { Name = "Past niet" })).ToHaveCountAsync(0);
        await marit.FotoAsync("17-borging-gedaan");
    }

    private Task<Pagina> PaginaAsync(string persoon, string gesprek) => Pagina.VanAsync(browser, Proeftuin, persoon, gesprek);
}
