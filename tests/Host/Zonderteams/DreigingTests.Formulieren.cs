using System.Net;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>Forms that are not of this page, and those that lay open for long.</summary>
public sealed partial class DreigingTests
{
    [Fact]
    public async Task Een_adres_dat_niet_bestaat_is_een_pagina_met_een_weg_terug()
    {
        var browser = await new Paginalezer(Proeftuin).OpenAsync("/ed/bestaat/niet");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Contains("Deze pagina bestaat niet", browser.Tekst, StringComparison.Ordinal);
        Assert.NotNull(browser.Pagina.QuerySelector("main a[href='/ed/']"));
    }

    [Fact]
    public async Task Een_formulier_van_een_andere_site_of_een_ander_apparaat_doet_niets()
    {
        var (joke, adres, _) = await GevraagdAsync();
        var browser = await joke.ApparaatAsync(adres);
        var ander = await joke.ApparaatAsync(adres);
        var knop = browser.Knop("Pauze")!;
        var zonder = browser.Vraag(knop, ("_bewijs", ""));
        var vanAnder = browser.Vraag(knop, ("_bewijs", ander.Knop("Pauze")!.Form!.QuerySelector("[name=_bewijs]")!.GetAttribute("value")!));
        var vanElders = browser.Vraag(knop);
        vanElders.Headers.Add("Sec-Fetch-Site", "cross-site");
        var alsJson = new HttpRequestMessage(HttpMethod.Post, new Uri("/ed/klik", UriKind.Relative)) { Content = new StringContent("{}") };
        foreach (var vraag in new[] { zonder, vanAnder, vanElders, alsJson })
        {
            await browser.StuurAsync(vraag);
            Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        }

        Assert.DoesNotContain(await RijenAsync(), r => r.Contains("\"Pauze\":true", StringComparison.Ordinal));
        await browser.OpenAsync("/ed/");
        await browser.DrukAsync("Pauze");
        Assert.Contains(await RijenAsync(), r => r.Contains("\"Pauze\":true", StringComparison.Ordinal));
        await browser.DrukAsync("Weer beschikbaar");
    }

    [Fact]
    public async Task Een_pagina_die_weken_open_lag_doet_nog_wat_je_drukt_en_is_het_apparaat_dicht_dan_krijg_je_terug_wat_je_typte()
    {
        const string Getypt = "Na een rustige start\nlukt het <b>goed</b>.";
        var (joke, adres, _) = await GevraagdAsync();
        var browser = await joke.ApparaatAsync(adres);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(20));
        await browser.DrukAsync("Pauze");
        Assert.Contains(await RijenAsync(), r => r.Contains("\"Pauze\":true", StringComparison.Ordinal));
        var knop = browser.Knop("Weer beschikbaar")!;
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(20));
        foreach (var (site, terug) in new[] { ("same-origin", true), ("none", false), ("", false) })
        {
            var vraag = browser.Vraag(knop, ("watHelpt", Getypt), ("pauzeTot", "2027-01-01"));
            if (site.Length > 0) vraag.Headers.Add("Sec-Fetch-Site", site);
            await browser.StuurAsync(vraag);
            Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
            Assert.Equal(terug, browser.Tekst.Contains(Getypt, StringComparison.Ordinal));
            Assert.DoesNotContain("2027-01-01", browser.Tekst, StringComparison.Ordinal);
        }

        // Opened again in another tab: the form of before is of another device, and nothing typed in it is lost.
        var oud = browser.Vraag(knop, ("watHelpt", Getypt));
        oud.Headers.Add("Sec-Fetch-Site", "same-origin");
        await browser.OpenAsync(await joke.LinkAsync(adres));
        await browser.DrukAsync("Mail mij een code");
        await browser.DrukAsync("Open mijn pagina", ("code", await joke.CodeAsync(adres)));
        await browser.StuurAsync(oud);
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("Er is niets veranderd", browser.Tekst, StringComparison.Ordinal);
        Assert.Contains(Getypt, browser.Tekst, StringComparison.Ordinal);
        Assert.Contains(await RijenAsync(), r => r.Contains("\"Pauze\":true", StringComparison.Ordinal));
    }
}
