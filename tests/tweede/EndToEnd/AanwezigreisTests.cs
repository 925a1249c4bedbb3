using Microsoft.Playwright;
using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>
/// A SC-03 in a real browser: an ED is at the wijkteam on Tuesday morning, colleagues walk in at the same moment, one of them asks her
/// along, and then she is ill.
/// </summary>
public sealed class AanwezigreisTests(Browser browser) : IAsyncLifetime
{
    private const string Nummer = "H-2026-0001";
    private const string Vandaag = "Vandaag aanwezig";
    private static readonly DateTimeOffset Dinsdag = Maandag.AddDays(1).AddMinutes(-30);

    private Proeftuinproces Proeftuin { get; set; } = null!;

    public async ValueTask InitializeAsync() => Proeftuin = await Proeftuinproces.StartAsync("--klok", Waterrijk.Start);

    public ValueTask DisposeAsync() => Proeftuin.DisposeAsync();

    [Fact]
    public async Task Van_een_vast_moment_tot_samen_erheen_en_een_ochtend_die_niet_doorgaat()
    {
        await using (var marit = await OpenAsync(Marit, Linde)) await marit.SpreekAfAsync("Bel elkaar, en daarna de achterwacht.");
        await using var karin = await OpenAsync(Karin);
        await Moment(karin);
        await Proeftuin.SpringAsync(Dinsdag);
        await using var sanne = await OpenAsync(Sanne, Linde);
        await using var tom = await OpenAsync(Tom, Linde);
        await Binnenlopen(karin, sanne, tom);
        await SamenErheen(karin, sanne);
        await Bevestigen();
        await TochNiet(karin, sanne, tom);
        Assert.Empty(Proeftuin.Fouten);
    }

    /// <summary>On the phone: which team, which moment. The button is hit twice and the process dies; it stands there once.</summary>
    private async Task Moment(Pagina karin)
    {
        await karin.DonkerOpTelefoonAsync();
        await karin.VraagKaartAsync("profiel", await Proeftuin.ChatberichtenAsync(Karin));
        await karin.KlikAsync("Jouw profiel", "Waar je langskomt");
        await karin.ZietAsync("Waar je langskomt", "op een vast moment");
        await karin.FotoAsync("60-bij-welk-wijkteam-donker-telefoon");
        await karin.Kaart("Waar je langskomt")
            .GetByLabel("Bij welk wijkteam?")
            .SelectOptionAsync(new SelectOptionValue { Label = "De Linde" });
        await karin.KlikAsync("Waar je langskomt", "Kies momenten");
        const string Kop = "Wanneer kom je langs";
        await karin.Kaart(Kop).GetByText("Dinsdagochtend", new() { Exact = true }).ClickAsync();
        await karin.FotoAsync("60-vaste-momenten-donker-telefoon");
        await karin.PastAsync();
        await Proeftuin.OmvallenBijAsync(async () =>
        {
            await karin.Kaart(Kop).GetByRole(AriaRole.Button, new() { Name = "Bewaar", Exact = true }).DblClickAsync();
            await karin.ZietAsync("Jouw profiel", "dinsdagochtend bij");
        });
    }

    /// <summary>Two colleagues click at the same moment, one of them twice; the ED sees how many come, not who.</summary>
    private async Task Binnenlopen(Pagina karin, Pagina sanne, Pagina tom)
    {
        await sanne.ZietAsync(Vandaag, "Karin Smit");
        await tom.ZietAsync(Vandaag, "Karin Smit");
        await sanne.FotoAsync("61-vandaag-aanwezig");
        await Proeftuin.OmvallenBijAsync(async () =>
        {
            const string Knop = "Ik loop binnen bij Karin";
            await Task.WhenAll(
                sanne.AntwoordOpAsync(() => sanne.Kaart(Vandaag).GetByRole(AriaRole.Button, new() { Name = Knop }).DblClickAsync()),
                tom.AntwoordOpAsync(() => tom.KlikAsync(Vandaag, Knop)));
            await sanne.ZietAsync(Vandaag, "binnen.");
            await tom.ZietAsync(Vandaag, "binnen.");
        });
        foreach (var collega in new[] { sanne, tom }) await collega.ZietAsync(Vandaag, "2 collega’s lopen binnen.");
        await karin.ZietAsync("Vandaag bij", "2 collega’s lopen binnen.");
        await Expect(karin.Kaart("Vandaag bij")).Not.ToContainTextAsync("Sanne");
        await karin.FotoAsync("62-voor-de-ed-donker-telefoon");
    }

    /// <summary>The question to her goes straight from the card; a bewoner is in it, so first the wish and the consent.</summary>
    private async Task SamenErheen(Pagina karin, Pagina sanne)
    {
        await sanne.KlikAsync(Vandaag, "Vraag Karin mee");
        const string Kop = "Waar wil je een andere blik op?";
        await sanne.ZietAsync(Kop, "Je vraagt dit aan Karin Smit");
        await sanne.Kaart(Kop).GetByLabel(Kop).FillAsync("Iemand wil naar de inloop, maar niet alleen. Gaan we samen?");
        await sanne.KlikAsync(Kop, "Verstuur meteen");
        const string Wens = "Wat wil de bewoner?";
        await sanne.Kaart(Wens).GetByText("Ja, de bewoner wil dit").ClickAsync();
        await sanne.Kaart(Wens).GetByLabel("Op welke dag?").FillAsync("2026-11-23");
        await sanne.Kaart(Wens).GetByText("Contact, en het delen van deze vraag").ClickAsync();
        await sanne.FotoAsync("63-samen-erheen-wens");
        await sanne.KlikAsync(Wens, "Verder");
        const string Klopt = "Klopt het zo?";
        await Proeftuin.OmvallenBijAsync(async () =>
        {
            await sanne.Kaart(Klopt).GetByRole(AriaRole.Button, new() { Name = "Verstuur", Exact = true }).DblClickAsync();
            await sanne.ZietAsync("Er is iemand gevraagd", Nummer);
        });

        const string Aanbod = "Past dit bij je";
        await karin.ZietAsync(Aanbod, "omdat je vandaag bij");
        await karin.Kaart(Aanbod).GetByRole(AriaRole.Button, new() { Name = "Ja", Exact = true }).DblClickAsync();
        await karin.ZietAsync("Jullie kunnen beginnen");
        await karin.FotoAsync("64-ja-op-samen-erheen-donker-telefoon");
        await karin.PastAsync();
        await Proeftuin.LeegAsync();
    }

    /// <summary>The two may begin; both coördinatoren confirm it afterwards at the same moment, and the second sees who did.</summary>
    private async Task Bevestigen()
    {
        await using var els = await OpenAsync(Els);
        await using var ravi = await OpenAsync(Ravi);
        var coordinatoren = new[] { els, ravi };
        foreach (var coordinator in coordinatoren) await coordinator.ZietAsync("De twee zijn al begonnen.");
        await els.FotoAsync("65-bevestig-achteraf");
        await Task.WhenAll(
            coordinatoren.Select(
                c => c.Kaart("De twee zijn al begonnen.").GetByRole(AriaRole.Button, new() { Name = "Maak de match" }).ClickAsync()));
        foreach (var coordinator in coordinatoren)
        {
            await Expect(coordinator.Blad.GetByRole(AriaRole.Button, new() { Name = "Maak de match" })).ToHaveCountAsync(0);
        }

        await Proeftuin.LeegAsync();
        Assert.Single(await Proeftuin.ChatberichtenAsync(Karin), b => b.Tekst.Contains("Jullie maken kennis", StringComparison.Ordinal));
    }

    /// <summary>She cannot come after all: without a reason, at once, and nobody who would walk in is left waiting.</summary>
    private async Task TochNiet(Pagina karin, Pagina sanne, Pagina tom)
    {
        await Proeftuin.OmvallenBijAsync(async () =>
        {
            await karin.Kaart("Vandaag bij").GetByRole(AriaRole.Button, new() { Name = "Ik kan toch niet" }).DblClickAsync();
            await karin.ZietAsync("Vandaag bij", "Het team weet het, zonder uitleg.");
        });
        await tom.ZietAsync(Vandaag, "Is er vandaag toch niet.");
        await Expect(tom.Blad.GetByRole(AriaRole.Button, new() { Name = "Ik loop binnen bij Karin" })).ToHaveCountAsync(0);
        await tom.FotoAsync("66-toch-niet-aanwezig");
        foreach (var (pagina, wie) in new[] { (sanne, Sanne), (tom, Tom) })
        {
            await pagina.OpenAsync(wie, await Proeftuin.ChatAsync(wie));
            await pagina.ZietAsync("Karin Smit is er vandaag toch niet", "Loop een andere keer binnen");
        }
    }

    private Task<Pagina> OpenAsync(string persoon, string? gesprek = null) => Pagina.VanAsync(browser, Proeftuin, persoon, gesprek);
}
