using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>Joke has no Teams: she is asked by mail, and answers on a page of her own.</summary>
public sealed class EdpaginaTests : IAsyncLifetime
{
    private readonly Demo demo = new();

    private const string Geheim = "Hoe begin ik rustig over de brieven van het graf?";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task Wie_zonder_Teams_gevraagd_wordt_krijgt_een_mail_zonder_woord_van_de_vraag_en_zegt_zelf_ja()
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync();
        var welkom = Assert.Single(await joke.BrievenAsync());
        Assert.Contains("Je staat in de pool", welkom.Tekst, StringComparison.Ordinal);

        var (nummer, inPool) = await demo.VraagAsync(Linde, Sanne, ("thema", "rouw"), ("toelichting", Geheim));
        await Proeftuin.SpringAsync(Maandag.AddDays(1));
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, inPool), id);
        var brieven = await joke.BrievenAsync();
        Assert.Equal(2, brieven.Count);
        var vraag = brieven[^1];
        Assert.All(
            new[] { "Even sparren", "verlies", "De Linde" },
            w => Assert.Contains(w, vraag.Tekst, StringComparison.OrdinalIgnoreCase));
        foreach (var deel in new[] { vraag.Tekst, vraag.Html, vraag.Onderwerp })
        {
            Assert.DoesNotContain("brieven van het graf", deel, StringComparison.Ordinal);
            Assert.DoesNotContain("Sanne", deel, StringComparison.Ordinal);
            Assert.DoesNotContain(nummer, deel, StringComparison.Ordinal);
        }

        var browser = await joke.ApparaatAsync();
        Assert.Contains("Denk je mee?", browser.Tekst, StringComparison.Ordinal);
        Assert.Contains(Geheim, browser.Tekst, StringComparison.Ordinal);
        await browser.DrukAsync("Ja");
        Assert.Contains("Je zei ja", browser.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        var bijEls = (await Proeftuin.ChatberichtenAsync(Els)).Last(
            b => b.Knop("match-aanvaarden") is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal));
        Assert.Contains("Joke zegt ja", bijEls.Tekst, StringComparison.Ordinal);

        // The same ja once more is the same ja.
        await browser.OpenAsync("/ed/");
        Assert.DoesNotContain("Denk je mee?", browser.Tekst, StringComparison.Ordinal);
        await Proeftuin.KlikAsync(Els, bijEls, "match-aanvaarden");
        await joke.WerkAsync();
        await browser.OpenAsync("/ed/");
        Assert.Contains("Er is een match", browser.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Er_komt_hoogstens_een_mail_per_dag_met_alles_erin()
    {
        const string Adres = "mo@brug.example";
        var mo = new ZonderTeams(demo);
        var id = await mo.MeldAanAsync("Mo Aziz", Adres, "rouw");
        Assert.Single(await mo.BrievenAsync(Adres));

        // Two questions on the day of the welcome wait together for the next morning.
        foreach (var (kanaal, wie) in new[] { (Linde, Tom), (Haven, Joost) })
        {
            var (_, inPool) = await demo.VraagAsync(kanaal, wie, ("thema", "rouw"));
            await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, inPool), id);
        }

        Assert.Single(await mo.BrievenAsync(Adres));
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(1).AddHours(3));
        var brieven = await mo.BrievenAsync(Adres);
        Assert.Equal(2, brieven.Count);
        Assert.Equal("Er staan 2 dingen voor je klaar", brieven[^1].Onderwerp);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddHours(8));
        Assert.Equal(2, (await mo.BrievenAsync(Adres)).Count);
    }

    [Fact]
    public async Task Op_de_pagina_zie_je_je_gegevens_neem_je_pauze_en_word_je_vergeten()
    {
        const string Adres = "noor@brug.example";
        var noor = new ZonderTeams(demo);
        var id = await noor.MeldAanAsync("Noor Peters", Adres, "rouw");
        var browser = await noor.ApparaatAsync(Adres);
        await browser.DrukAsync("Mijn gegevens");
        Assert.Contains(Adres, browser.Tekst, StringComparison.Ordinal);
        await browser.DrukAsync("Pauze");
        Assert.Contains(await Proeftuin.RijenAsync("Pool"), r => r.Rij.Contains(id, StringComparison.Ordinal) && r.Bevat("\"Pauze\":true"));
        await browser.DrukAsync("Mijn profiel");
        Assert.Contains("De Brug", browser.Tekst, StringComparison.Ordinal);
        await browser.DrukAsync("Vergeet mij");
        var zeker = browser.Pagina.QuerySelectorAll("article button").First(b => b.ClassList.Contains("weg"));
        await browser.DrukAsync(zeker.TextContent);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(5));
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(5));
        var rijen = await Proeftuin.RijenAsync("Pool", "Personen", "Wijkteams", "Agenda", "Wekkers");
        Assert.DoesNotContain(rijen, r => $"{r}".Contains(id, StringComparison.Ordinal) || r.Bevat(Adres) || r.Bevat("Noor Peters"));
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await browser.OpenAsync("/ed/")).Status);
    }

    [Fact]
    public async Task Wat_er_mis_is_staat_in_de_titel_bovenaan_en_bij_het_veld()
    {
        const string Adres = "fatma@brug.example";
        var fatma = new ZonderTeams(demo);
        await fatma.MeldAanAsync("Fatma Kaya", Adres, "rouw");
        var browser = await new Paginalezer(Proeftuin).OpenAsync(await fatma.LinkAsync(Adres));
        await browser.DrukAsync("Mail mij een code");
        Assert.DoesNotContain("Fout:", browser.Pagina.Title!, StringComparison.Ordinal);
        await browser.DrukAsync("Open mijn pagina", ("code", "12"));
        Assert.StartsWith("Fout: ", browser.Pagina.Title!, StringComparison.Ordinal);
        var code = browser.Pagina.QuerySelector("#code")!;
        Assert.Equal("true", code.GetAttribute("aria-invalid"));
        var waarom = browser.Pagina.GetElementById(code.GetAttribute("aria-describedby")!)!.TextContent;
        Assert.Contains("klopt niet", waarom, StringComparison.Ordinal);

        browser = await fatma.ApparaatAsync(Adres);
        await browser.DrukAsync("Pauze");
        Assert.DoesNotContain("Fout:", browser.Pagina.Title!, StringComparison.Ordinal);
        await browser.DrukAsync("Bewaar deze dag", ("pauzeTot", "2020-01-01"));
        Assert.StartsWith("Fout: ", browser.Pagina.Title!, StringComparison.Ordinal);
        var veld = browser.Pagina.QuerySelector("[aria-invalid=true]")!;
        var zin = browser.Pagina.GetElementById(veld.GetAttribute("aria-describedby")!)!.TextContent;
        var link = browser.Pagina.QuerySelector("[role=alert] a")!;
        Assert.Equal($"#{veld.Id}", link.GetAttribute("href"));
        Assert.StartsWith("Fout: ", zin, StringComparison.Ordinal);
        Assert.EndsWith(zin["Fout: ".Length..], link.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_pagina_van_een_wijkteam_zegt_hoe_een_bewoner_vraagt_en_vraagt_zelf_niets()
    {
        await Proeftuin.ZegAsync(Sanne, Linde, "uitleg bewoner");
        await Proeftuin.LeegAsync();
        var folder = (await Proeftuin.BerichtenAsync(Sanne, Linde))[^1];
        var adres = folder.Tekst.Substring(folder.Tekst.IndexOf("/wijk/", StringComparison.Ordinal), "/wijk/0123456789ab".Length);
        var browser = await new Paginalezer(Proeftuin).OpenAsync(adres);
        Assert.Contains("De Linde", browser.Tekst, StringComparison.Ordinal);
        Assert.Contains("Ik wil graag praten met een ervaringsdeskundige", browser.Tekst, StringComparison.Ordinal);
        Assert.Empty(browser.Pagina.QuerySelectorAll("form, input, script"));
        Assert.Empty(browser.Gezet);
        await browser.OpenAsync($"{adres}/code.png");
        Assert.Equal("image/png", browser.Koppen["Content-Type"]);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await browser.OpenAsync("/wijk/0123456789ab")).Status);
    }
}
