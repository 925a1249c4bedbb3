using Microsoft.Playwright;
using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>Somebody asks from a message of a colleague, and puts the question in a message, in a real browser.</summary>
public sealed class VensterTests(Browser browser)
{
    [Fact]
    public async Task Van_een_bericht_naar_een_vraag_en_van_een_vraag_naar_een_bericht()
    {
        await using var proeftuin = await Proeftuinproces.StartAsync("--klok", Waterrijk.Start);
        await using var sanne = await Pagina.VanAsync(browser, proeftuin, Sanne, Linde);
        await sanne.Blad.Locator("#vermeld").UncheckAsync();
        await sanne.Zoek("opstel").FillAsync("Hoe help ik mevrouw Hoogendijk met haar post?");
        await sanne.Zoek("verstuur").ClickAsync();

        await UitBericht(sanne);
        var nummer = await EersteVraag(sanne);
        await Expect(sanne.Zoek("venster")).ToBeHiddenAsync();
        await InBericht(sanne, nummer);

        await using var tom = await Pagina.VanAsync(browser, proeftuin, Tom, Linde);
        await tom.ZietAsync($"Vraag {nummer}", "wacht op de pool");
        await tom.ZietNergensAsync("uitgestelde post");
        await OpTelefoonInDonker(tom);

        await sanne.OpenAsync(Sanne, await proeftuin.ChatAsync(Sanne));
        await sanne.ZietAsync(nummer, "uitgestelde post");
        Assert.Empty(proeftuin.Fouten);
    }

    /// <summary>The text of the message stands in the form, and what points at a person is said at once.</summary>
    private static async Task UitBericht(Pagina sanne)
    {
        await sanne.Blad.GetByRole(AriaRole.Button, new() { Name = "Meer acties bij het bericht van Sanne Bakker" }).Last.ClickAsync();
        await sanne.FotoAsync("20-menu-bij-bericht");
        await sanne.Blad.GetByRole(AriaRole.Menuitem, new() { Name = "Vraag een ervaringsdeskundige" }).ClickAsync();
        var venster = sanne.Zoek("venster");
        await Expect(Keur(sanne)).ToHaveValueAsync("Hoe help ik mevrouw Hoogendijk met haar post?");
        await Expect(venster).ToContainTextAsync("Zonder naam");
        await sanne.FotoAsync("21-venster-uit-bericht");
        await Keur(sanne).FillAsync("Hoe help ik een bewoner met de post?");
        await venster.GetByRole(AriaRole.Button, new() { Name = "Verder", Exact = true }).ClickAsync();
        await Expect(Toelichting(sanne)).ToHaveValueAsync("Hoe help ik een bewoner met de post?");
    }

    private static async Task<string> EersteVraag(Pagina sanne)
    {
        var venster = sanne.Zoek("venster");
        await venster.GetByRole(AriaRole.Button, new() { Name = "Verder", Exact = true }).ClickAsync();
        await venster.GetByRole(AriaRole.Button, new() { Name = "Meer keuzes" }).ClickAsync();
        await venster.GetByText("Verlies van een dierbare").ClickAsync();
        await venster.GetByRole(AriaRole.Button, new() { Name = "Terug", Exact = true }).ClickAsync();
        await Expect(venster.GetByLabel("Verlies van een dierbare")).ToBeCheckedAsync();
        await Expect(venster.GetByLabel("Schulden en schuldhulp")).ToHaveCountAsync(0);
        await venster.GetByRole(AriaRole.Button, new() { Name = "Terug", Exact = true }).ClickAsync();
        await Toelichting(sanne).FillAsync("Kun je bellen op 06 87 65 43 21 over de post?");
        await venster.GetByRole(AriaRole.Button, new() { Name = "Verstuur meteen" }).ClickAsync();
        await Expect(venster).ToContainTextAsync("een telefoonnummer");
        await Expect(Keur(sanne)).ToHaveValueAsync("Kun je bellen op 06 87 65 43 21 over de post?");
        await sanne.FotoAsync("22-venster-fout-blijft-staan");

        await Keur(sanne).FillAsync("Hoe begin ik over uitgestelde post?");
        await venster.GetByRole(AriaRole.Button, new() { Name = "Probeer het opnieuw", Exact = true }).ClickAsync();
        await Expect(venster.GetByRole(AriaRole.Heading, new() { Name = "Je vraag is gesteld" })).ToBeVisibleAsync();
        await Expect(venster).ToContainTextAsync("Je kunt dit venster sluiten");
        await sanne.FotoAsync("23-venster-klaar");
        await sanne.Zoek("venster-dicht").ClickAsync();
        return "H-2026-0001";
    }

    private static async Task InBericht(Pagina sanne, string nummer)
    {
        await sanne.Zoek("appknop").ClickAsync();
        await sanne.Blad.GetByRole(AriaRole.Menuitem, new() { Name = "Mijn vragen" }).ClickAsync();
        await sanne.Zoek("zoekveld").FillAsync("verlies");
        await Expect(sanne.Zoek("zoekresultaten")).ToContainTextAsync(nummer);
        await sanne.FotoAsync("24-zoeken");
        await sanne.Zoek("zoekresultaten").GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(sanne.Blad.Locator("#bijlage")).ToContainTextAsync(nummer);
        await sanne.Zoek("opstel").FillAsync("Deze vraag loopt nog.");
        await sanne.FotoAsync("25-kaart-in-het-bericht");
        await sanne.Zoek("verstuur").ClickAsync();
        await sanne.ZietAsync($"Vraag {nummer}", "wacht op de pool");
        await Expect(sanne.Blad.Locator("#bijlage")).ToBeHiddenAsync();
    }

    private static async Task OpTelefoonInDonker(Pagina tom)
    {
        await tom.Zoek("thema").ClickAsync();
        await tom.Zoek("breedte").ClickAsync();
        await tom.Zoek("appknop").ClickAsync();
        await tom.FotoAsync("26-menu-donker-telefoon");
        await tom.Blad.GetByRole(AriaRole.Menuitem, new() { Name = "Vraag een ervaringsdeskundige" }).ClickAsync();
        await Expect(Toelichting(tom)).ToHaveValueAsync("");
        await tom.FotoAsync("27-venster-donker-telefoon");
        await tom.PastAsync();
        await tom.Blad.Keyboard.PressAsync("Escape");
        await Expect(tom.Zoek("venster")).ToBeHiddenAsync();
    }

    /// <summary>The text on the card that marks what was seen in it.</summary>
    private static ILocator Keur(Pagina pagina) => pagina.Zoek("venster").GetByLabel("Wat je schreef");

    private static ILocator Toelichting(Pagina pagina) => pagina.Zoek("venster").GetByLabel("Waar wil je een andere blik op?");
}
