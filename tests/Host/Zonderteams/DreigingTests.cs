using System.Diagnostics.CodeAnalysis;
using System.Net;
using AngleSharp.Dom;
using TeamsHerstelBot.Host.Pagina;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>What somebody can try who should not be on the page of an ED without Teams: a row of the list of threats each.</summary>
[SuppressMessage("Reliability", "CA2000", Justification = "A request holds nothing that outlives the test.")]
public sealed partial class DreigingTests : IAsyncLifetime
{
    private readonly Demo demo = new();

    private const string Geheim = "Wat zeg je tegen iemand die de bel niet meer hoort?";

    private static readonly string[] Paden = ["/ed/", "/ed/code", "/ed/open", "/ed/klik", "/ed/uit"];

    private static int _volgende;

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task Een_doorgestuurde_link_toont_zonder_de_code_niets_van_de_vraag_en_niet_van_wie_hij_is()
    {
        var (joke, adres, _) = await GevraagdAsync();
        var ander = await new Paginalezer(Proeftuin).OpenAsync(await joke.LinkAsync(adres));
        Assert.Equal(HttpStatusCode.OK, ander.Status);
        Assert.DoesNotContain(Geheim, ander.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Joke", ander.Tekst, StringComparison.Ordinal);
        await ander.OpenAsync("/ed/");
        Assert.Equal(HttpStatusCode.Forbidden, ander.Status);

        // A code that somebody else asked for arrives in her mailbox, and opens only the browser that asked.
        await ander.OpenAsync(await joke.LinkAsync(adres));
        await ander.DrukAsync("Mail mij een code");
        var eigen = await new Paginalezer(Proeftuin).OpenAsync(await joke.LinkAsync(adres));
        await eigen.DrukAsync("Mail mij een code");
        var code = await joke.CodeAsync(adres);
        await ander.DrukAsync("Open mijn pagina", ("code", code));
        Assert.Contains("Deze code klopt niet", ander.Tekst, StringComparison.Ordinal);
        await eigen.DrukAsync("Open mijn pagina", ("code", code));
        Assert.Contains(Geheim, eigen.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_scanner_die_elke_link_opent_verandert_niets_en_stuurt_geen_mail()
    {
        var (joke, adres, _) = await GevraagdAsync();
        var brieven = await joke.BrievenAsync(adres);
        var voor = await RijenAsync();
        Assert.NotEmpty(voor);
        var scanner = new Paginalezer(Proeftuin);
        var link = await joke.LinkAsync(adres);
        foreach (var pad in Paden.Append(link).Append(link).Append(link + "x"))
        {
            await scanner.OpenAsync(pad);
        }

        await joke.WerkAsync();
        Assert.Equal(voor, await RijenAsync());
        Assert.Equal(brieven.Count, (await joke.BrievenAsync(adres)).Count);
    }

    [Fact]
    public async Task Een_code_werkt_een_keer_tien_minuten_en_niet_na_vijf_keer_raden()
    {
        var (joke, adres, _) = await GevraagdAsync();
        var browser = await new Paginalezer(Proeftuin).OpenAsync(await joke.LinkAsync(adres));
        await browser.DrukAsync("Mail mij een code");
        var (formulier, gebruikt) = (browser.Knop("Open mijn pagina")!, await joke.CodeAsync(adres));
        var (eerste, tweede) = (browser.Vraag(formulier, ("code", gebruikt)), browser.Vraag(formulier, ("code", gebruikt)));
        var dief = browser.Kopie();
        await browser.StuurAsync(eerste);
        Assert.Contains(Geheim, browser.Tekst, StringComparison.Ordinal);

        // Hit twice, of which the browser drops the first answer, it is open all the same; a while later the code is used.
        var zelfde = browser.Vraag(formulier, ("code", gebruikt));
        var nogEens = dief.Kopie();
        await nogEens.StuurAsync(zelfde);
        Assert.Contains(Geheim, nogEens.Tekst, StringComparison.Ordinal);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(1));
        await dief.StuurAsync(tweede);
        Assert.Contains("Deze code klopt niet", dief.Tekst, StringComparison.Ordinal);

        var laat = await new Paginalezer(Proeftuin).OpenAsync(await joke.LinkAsync(adres));
        await laat.DrukAsync("Mail mij een code");
        var code = await joke.CodeAsync(adres);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(11));
        await laat.DrukAsync("Open mijn pagina", ("code", code));
        Assert.Contains("Deze code werkt niet meer", laat.Tekst, StringComparison.Ordinal);

        await laat.DrukAsync("Mail een nieuwe code");
        code = await joke.CodeAsync(adres);
        var fout = code == "000000" ? "000001" : "000000";
        for (var keer = 0; keer < 4; keer++) await laat.DrukAsync("Open mijn pagina", ("code", fout));
        Assert.Contains("Deze code klopt niet. Typ hem opnieuw", laat.Tekst, StringComparison.Ordinal);
        await laat.DrukAsync("Open mijn pagina", ("code", fout));
        Assert.Contains("Deze code werkt niet meer", laat.Tekst, StringComparison.Ordinal);
        await laat.DrukAsync("Open mijn pagina", ("code", code));
        Assert.Contains("Deze code werkt niet meer", laat.Tekst, StringComparison.Ordinal);

        // A mailbox is not filled with codes either.
        await laat.DrukAsync("Mail een nieuwe code");
        Assert.DoesNotContain("al drie keer", laat.Tekst, StringComparison.Ordinal);
        await laat.DrukAsync("Mail een nieuwe code");
        Assert.Contains("al drie keer", laat.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_link_is_na_een_jaar_te_oud_en_een_apparaat_na_een_maand()
    {
        var (joke, adres, _) = await GevraagdAsync();
        var link = await joke.LinkAsync(adres);
        var browser = await joke.ApparaatAsync(adres);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(29));
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/ed/")).Status);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(2));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/ed/")).Status);

        // Who kept the mail gets in with a new code, and needs nobody for it.
        await browser.OpenAsync(link);
        await browser.DrukAsync("Mail mij een code");
        await browser.DrukAsync("Open mijn pagina", ("code", await joke.CodeAsync(adres)));
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/ed/")).Status);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(340));
        Assert.Equal(HttpStatusCode.Forbidden, (await new Paginalezer(Proeftuin).OpenAsync(link)).Status);
    }

    [Fact]
    public async Task Terug_en_opnieuw_laden_sturen_geen_formulier_nog_eens()
    {
        var (joke, adres, _) = await GevraagdAsync();
        var browser = await joke.ApparaatAsync(adres);
        await browser.DrukAsync("Pauze");
        Assert.Contains("/ed/uitkomst/", browser.Adres, StringComparison.Ordinal);
        var (adresVanPauze, gezien) = (browser.Adres, browser.Tekst);
        Assert.Equal(gezien, (await browser.OpenAsync(adresVanPauze)).Tekst);

        // What only shows is the answer itself: on no other page could it be read.
        await browser.DrukAsync("Mijn gegevens");
        Assert.DoesNotContain("/ed/uitkomst/", browser.Adres, StringComparison.Ordinal);

        // On another instance, or much later, it is the page as it is now, and says so; a form is no page.
        Assert.Contains("Je antwoord is binnen", (await browser.OpenAsync("/ed/uitkomst/weg")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Hallo", (await browser.OpenAsync("/ed/klik")).Tekst, StringComparison.Ordinal);
        var (ander, elders, _) = await GevraagdAsync();
        var vreemd = await (await ander.ApparaatAsync(elders)).OpenAsync(adresVanPauze);
        Assert.Contains("Je antwoord is binnen", vreemd.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(gezien, vreemd.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Met_de_knop_van_een_ander_lees_en_verander_je_niets()
    {
        var (joke, adres, _) = await GevraagdAsync();
        var (piet, pietadres, _) = await GevraagdAsync(vraag: "Hoe begin je na een lange stilte?");
        var (van, bij) = (await joke.ApparaatAsync(adres), await piet.ApparaatAsync(pietadres));
        var ja = van.Knop("Ja")!.Value;
        Assert.Contains(Geheim, van.Tekst, StringComparison.Ordinal);
        var voor = (await RijenAsync()).Count(r => r.Contains("\"Status\":\"Ja\"", StringComparison.Ordinal));
        await bij.StuurAsync(bij.Vraag(bij.Knop("Mijn profiel")!, ("_knop", ja)));
        Assert.DoesNotContain(Geheim, bij.Tekst, StringComparison.Ordinal);
        Assert.Equal(voor, (await RijenAsync()).Count(r => r.Contains("\"Status\":\"Ja\"", StringComparison.Ordinal)));

        // Nor with a button of a coördinator.
        var bekijk = ja.Replace("aanbod-ja", "aanvraag-bekijken", StringComparison.Ordinal);
        await bij.StuurAsync(bij.Vraag(bij.Knop("Mijn profiel")!, ("_knop", bekijk)));
        Assert.DoesNotContain(Geheim, bij.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Niemand_leest_het_koekje_en_geen_andere_site_leert_het_adres()
    {
        var (joke, adres, _) = await GevraagdAsync();
        var browser = await new Paginalezer(Proeftuin).OpenAsync(await joke.LinkAsync(adres));
        List<string> koekjes = [.. browser.Gezet];
        await browser.DrukAsync("Mail mij een code");
        await browser.StuurAsync(browser.Vraag(browser.Knop("Open mijn pagina")!, ("code", await joke.CodeAsync(adres))));
        koekjes.AddRange(browser.Gezet.Skip(koekjes.Count));
        Assert.Contains(koekjes, k => k.StartsWith("__Secure-ed=", StringComparison.Ordinal));
        Assert.NotEmpty(koekjes);
        Assert.All(koekjes, k => Assert.All(
            new[] { "secure", "httponly", "samesite=lax", "path=/ed" }, e => Assert.Contains(e, k, StringComparison.OrdinalIgnoreCase)));
        Assert.Equal("no-referrer", browser.Koppen["Referrer-Policy"]);
        Assert.Contains("default-src 'none'", browser.Koppen["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", browser.Koppen["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("no-store", browser.Koppen["Cache-Control"], StringComparison.Ordinal);
        Assert.Empty(browser.Pagina.QuerySelectorAll("script, [style], [onclick], style"));
        Assert.DoesNotContain(Proeftuin.Fouten, f => f.Contains("/ed/k/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_als_een_machine_klopt_staat_even_buiten_en_een_ander_heeft_daar_geen_last_van()
    {
        var (joke, adres, _) = await GevraagdAsync();
        var browser = await joke.ApparaatAsync(adres);
        var machine = await joke.ApparaatAsync(adres);
        for (var keer = 0; keer <= Drempel.PerMinuut && machine.Status != HttpStatusCode.TooManyRequests; keer++)
        {
            await machine.OpenAsync("/ed/");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, machine.Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/ed/")).Status);
    }

    /// <summary>Somebody of her own, who was asked a question.</summary>
    private async Task<(ZonderTeams Wie, string Adres, string Id)> GevraagdAsync(string vraag = Geheim)
    {
        var nummer = Interlocked.Increment(ref _volgende);
        var (wie, adres) = (new ZonderTeams(demo), $"joke{nummer}@brug.example");
        var naam = "Joke " + (char)('A' + nummer) + "alberts";
        var id = await wie.MeldAanAsync(naam, adres);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(1));
        var (_, inPool) = await demo.VraagAsync(
            nummer % 2 == 0 ? Linde : Haven, Vragers[nummer % Vragers.Length], ("thema", "rouw"), ("toelichting", vraag));
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, inPool), id);
        await wie.WerkAsync();
        return (wie, adres, id);
    }

    private static string[] Vragers => [Sanne, Joost, Tom, Aicha];

    private async Task<List<string>> RijenAsync() => [.. (await Proeftuin.RijenAsync("Pool", "Personen")).Select(r => $"{r}")];
}
