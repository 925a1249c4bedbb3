using System.Net;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>What an ED without Teams is mailed and finds on the page, and what is left when they go.</summary>
public sealed class PostTests : IAsyncLifetime
{
    private readonly Demo demo = new();

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task Wie_voor_dezelfde_vraag_opnieuw_gevraagd_wordt_krijgt_weer_een_mail()
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync();
        var browser = await joke.ApparaatAsync();
        var (_, inPool) = await demo.VraagAsync(Linde, Sanne, ("thema", "rouw"));
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, inPool), id);
        await DagLaterAsync(joke);
        var eerste = await NieuwsAsync(joke);

        // Pausing gives the question back, and being back asks it once more.
        await browser.OpenAsync("/ed/");
        await browser.DrukAsync("Pauze");
        await joke.WerkAsync();
        Assert.DoesNotContain("Denk je mee?", (await browser.OpenAsync("/ed/")).Tekst, StringComparison.Ordinal);
        await browser.DrukAsync("Weer beschikbaar");
        await DagLaterAsync(joke);
        Assert.Equal(eerste, await NieuwsAsync(joke));
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, inPool), id);
        await DagLaterAsync(joke);
        Assert.Equal(eerste + 1, await NieuwsAsync(joke));
        Assert.Contains("Denk je mee?", (await browser.OpenAsync("/ed/")).Tekst, StringComparison.Ordinal);

        // What comes a day later is a reminder, and not the question once more.
        await DagLaterAsync(joke);
        Assert.Equal(2, (await joke.BrievenAsync()).Count(b => b.Tekst.Contains("Een vraag aan jou", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Wie_al_nee_zei_voor_de_mail_ging_krijgt_er_geen_mail_meer_over()
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync();
        var browser = await joke.ApparaatAsync();
        var (_, inPool) = await demo.VraagAsync(Linde, Sanne, ("thema", "rouw"));
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, inPool), id);
        var eerder = await joke.BrievenAsync();
        Assert.DoesNotContain(eerder, b => b.Tekst.Contains("Een vraag aan jou", StringComparison.Ordinal));
        await browser.OpenAsync("/ed/");
        await browser.DrukAsync("Nee");
        await DagLaterAsync(joke);
        Assert.Equal(eerder.Count, (await joke.BrievenAsync()).Count);
    }

    [Fact]
    public async Task Op_de_pagina_staat_bovenaan_wat_open_is_en_wat_voorbij_is_staat_er_niet()
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync();
        var browser = await joke.ApparaatAsync();
        foreach (var (kanaal, wie, vraag) in new[]
        {
            (Linde, Sanne, "De eerste vraag blijft open."), (Haven, Joost, "De tweede zegt ze af."),
            (Linde, Tom, "De derde gaat terug."),
        })
        {
            var (_, inPool) = await demo.VraagAsync(kanaal, wie, ("thema", "rouw"), ("toelichting", vraag));
            await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, inPool), id);
            await joke.WerkAsync();
            await browser.OpenAsync("/ed/");
            if (wie == Joost) await browser.DrukAsync("Nee");
            if (wie != Tom) continue;
            await Proeftuin.KlikAsync(Tom, await demo.EigenKaartAsync(Tom, Demo.Nummer(inPool.Tekst)), "aanvraag-intrekken");
            await joke.WerkAsync();
        }

        await browser.OpenAsync("/ed/");
        Assert.DoesNotContain("De derde gaat terug.", browser.Tekst, StringComparison.Ordinal);
        var kaarten = browser.Pagina.QuerySelectorAll("article").Select(a => a.TextContent).ToList();
        Assert.True(kaarten.Count >= 2, $"There are {kaarten.Count} cards.");
        Assert.Contains("De eerste vraag blijft open.", kaarten[0], StringComparison.Ordinal);
        Assert.Contains("Dit doe ik voor jou", kaarten[^1], StringComparison.Ordinal);

        // What was only to be read is gone after a while, what is open is not.
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(15));
        await browser.OpenAsync("/ed/");
        Assert.DoesNotContain("Dit doe ik voor jou", browser.Tekst, StringComparison.Ordinal);
        Assert.Contains("De eerste vraag blijft open.", browser.Pagina.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_een_pauze_komt_er_geen_mail_en_daarna_alles_wat_bleef_liggen()
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync();
        var browser = await joke.ApparaatAsync();
        var (_, inPool) = await demo.VraagAsync(Linde, Sanne, ("thema", "rouw"));
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, inPool), id);
        await joke.WerkAsync();
        await browser.OpenAsync("/ed/");
        await browser.DrukAsync("Ja");
        await Proeftuin.LeegAsync();
        var bijEls = (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("match-aanvaarden") is not null);
        await Proeftuin.KlikAsync(Els, bijEls, "match-aanvaarden");
        await Proeftuin.LeegAsync();
        await browser.DrukAsync("Pauze");
        var voor = await NieuwsAsync(joke);
        var dag = (await Proeftuin.NuAsync()).AddDays(4).ToString("yyyy-MM-dd", null);
        await browser.DrukAsync("Bewaar deze dag", ("pauzeTot", dag));
        await DagLaterAsync(joke);
        Assert.Equal(voor, await NieuwsAsync(joke));

        // The day that she chose herself: one question, and nothing beside it.
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(4));
        await joke.WerkAsync();
        var mails = await joke.BrievenAsync();
        Assert.Equal(voor + 1, await NieuwsAsync(joke));
        Assert.Contains("Is je pauze voorbij?", mails[^1].Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Er is een match", mails[^1].Tekst, StringComparison.Ordinal);
        await browser.OpenAsync("/ed/");
        await browser.DrukAsync("Weer beschikbaar");
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(3));
        await joke.WerkAsync();
        Assert.Contains("Er is een match", (await joke.BrievenAsync())[^1].Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_het_profiel_verwijdert_ziet_nog_wat_er_staat_wordt_vergeten_en_leest_het_bewijs()
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync();
        var link = await joke.LinkAsync();
        var browser = await joke.ApparaatAsync();
        await browser.DrukAsync("Mijn profiel");
        await browser.DrukAsync("Profiel verwijderen");
        await browser.DrukAsync("Ja, verwijder mijn profiel");
        await Proeftuin.LeegAsync();
        await browser.OpenAsync("/ed/");
        Assert.Contains("Je profiel staat hier niet meer", browser.Tekst, StringComparison.Ordinal);
        Assert.Null(browser.Knop("Mijn profiel"));
        Assert.Equal(HttpStatusCode.Forbidden, (await new Paginalezer(Proeftuin).OpenAsync(link)).Status);
        await browser.OpenAsync("/ed/");
        await browser.DrukAsync("Mijn gegevens");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        await browser.DrukAsync("Vergeet mij");
        await browser.DrukAsync("Ja, vergeet mij");
        Assert.Contains("op een eigen pagina", browser.Tekst, StringComparison.Ordinal);
        var bewijs = browser.Pagina.QuerySelectorAll("a").Single(a => a.TextContent == "Bekijk het bewijs").GetAttribute("href")!;
        Assert.Contains("Ik ben je aan het vergeten", (await new Paginalezer(Proeftuin).OpenAsync(bewijs)).Tekst, StringComparison.Ordinal);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(5));
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(5));
        await browser.OpenAsync(bewijs);
        Assert.Contains("Ik ben je vergeten", browser.Tekst, StringComparison.Ordinal);
        Assert.Contains("Je krijgt geen mail meer", browser.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Schrijf je me weer", browser.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/ed/")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync(bewijs + "x")).Status);
        Assert.DoesNotContain(
            await Proeftuin.RijenAsync("Pool", "Personen", "Wijkteams", "Agenda", "Wekkers"),
            r => $"{r}".Contains(id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_door_een_coordinator_uit_de_pool_gaat_heeft_geen_link_apparaat_of_brief_meer_ook_niet_na_terugkomst()
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync();
        var link = await joke.LinkAsync();
        var browser = await joke.ApparaatAsync();
        await (await joke.BeheerAsync(id)).DrukAsync("ed-zonder-teams-verwijderen");
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/ed/")).Status);
        Assert.DoesNotContain(
            await Proeftuin.RijenAsync("Personen"), r => $"{r}".Contains(id, StringComparison.Ordinal));

        // The same name and address again is nobody of before, as far as a link or a device can tell.
        await joke.MeldAanAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/ed/")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await new Paginalezer(Proeftuin).OpenAsync(link)).Status);
    }

    [Fact]
    public async Task Een_coordinator_mailt_met_een_klik_een_nieuwe_link_en_twee_keer_klikken_is_een_mail()
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync();
        Assert.Single(await joke.BrievenAsync());
        var beheer = await joke.BeheerAsync(id);
        var data = beheer.Bericht.Knop("ed-link-mailen")!.Value.GetProperty("data");
        await Proeftuin.KlikAsync(Karin, (await Proeftuin.ChatberichtenAsync(Karin))[^1], "ed-link-mailen", data);
        Assert.Single(await joke.BrievenAsync());
        var nogEens = await joke.BeheerAsync(id);
        await beheer.DrukAsync("ed-link-mailen");
        await nogEens.DrukAsync("ed-link-mailen");
        Assert.Contains("De nieuwe link is onderweg", beheer.Tekst, StringComparison.Ordinal);
        var brieven = await joke.BrievenAsync();
        Assert.Equal(2, brieven.Count);
        Assert.Equal("Een nieuwe link naar je pagina", brieven[^1].Onderwerp);
        Assert.Contains("Hallo", (await joke.ApparaatAsync()).Tekst, StringComparison.Ordinal);
    }

    private async Task DagLaterAsync(ZonderTeams wie)
    {
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(1).AddHours(1));
        await wie.WerkAsync();
    }

    /// <summary>Mails that are no code.</summary>
    private static async Task<int> NieuwsAsync(ZonderTeams wie) => (await wie.BrievenAsync()).Count(b => b.Onderwerp != "Je code");
}
