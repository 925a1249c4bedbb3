using System.Net;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>Taking access back, and guessing at it.</summary>
public sealed partial class DreigingTests
{
    [Fact]
    public async Task Wie_de_toegang_intrekt_sluit_elke_link_en_elk_apparaat_de_coordinator_en_de_persoon_zelf()
    {
        var (joke, adres, id) = await GevraagdAsync();
        var (telefoon, laptop) = (await joke.ApparaatAsync(adres), await joke.ApparaatAsync(adres));
        var link = await joke.LinkAsync(adres);
        await telefoon.DrukAsync("Log uit op al mijn apparaten");
        Assert.Contains("Je bent uitgelogd", telefoon.Tekst, StringComparison.Ordinal);
        foreach (var browser in new[] { telefoon, laptop, new Paginalezer(Proeftuin) })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/ed/")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync(link)).Status);
        }

        var (ander, anderadres, anderid) = await GevraagdAsync();
        var apparaat = await ander.ApparaatAsync(anderadres);
        await Proeftuin.ZegAsync(Els, await Proeftuin.ChatAsync(Els), "zonder teams");
        await Proeftuin.LeegAsync();
        var beheer = new Formulierspel(
            Proeftuin, Els, (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("ed-zonder-teams-tonen") is not null));
        await beheer.DrukAsync("ed-zonder-teams-tonen", anderid);
        var data = beheer.Bericht.Knop("ed-toegang-intrekken")!.Value.GetProperty("data");
        await Proeftuin.KlikAsync(Karin, (await Proeftuin.ChatberichtenAsync(Karin))[^1], "ed-toegang-intrekken", data);
        Assert.Equal(HttpStatusCode.OK, (await apparaat.OpenAsync("/ed/")).Status);
        await beheer.DrukAsync("ed-toegang-intrekken");
        Assert.Contains("De toegang is ingetrokken", beheer.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await apparaat.OpenAsync("/ed/")).Status);
        Assert.NotEqual(id, anderid);
    }

    [Fact]
    public async Task Een_ander_adres_sluit_elke_link_en_elk_apparaat_van_het_oude()
    {
        var (vreemde, oud, id) = await GevraagdAsync();
        var apparaat = await vreemde.ApparaatAsync(oud);
        var link = await vreemde.LinkAsync(oud);
        await Proeftuin.ZegAsync(Els, await Proeftuin.ChatAsync(Els), "zonder teams");
        await Proeftuin.LeegAsync();
        var beheer = new Formulierspel(
            Proeftuin, Els, (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("ed-zonder-teams-tonen") is not null));
        await beheer.DrukAsync("ed-zonder-teams-tonen", id);
        Assert.Equal(HttpStatusCode.OK, (await apparaat.OpenAsync("/ed/")).Status);
        await beheer.DrukAsync("ed-zonder-teams", ("email", "goed." + oud), ("akkoordOp", "2026-11-20"), ("akkoord", "ja"));
        Assert.Equal(HttpStatusCode.Forbidden, (await apparaat.OpenAsync("/ed/")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await apparaat.OpenAsync(link)).Status);

        // Not a second mail on one day.
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(3));
        Assert.Contains("Hallo", (await vreemde.ApparaatAsync("goed." + oud)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_in_een_andere_browser_raadt_maakt_de_code_niet_onbruikbaar()
    {
        var (joke, adres, _) = await GevraagdAsync();
        var dief = await new Paginalezer(Proeftuin).OpenAsync(await joke.LinkAsync(adres));
        await dief.DrukAsync("Mail mij een code");
        var eigen = await new Paginalezer(Proeftuin).OpenAsync(await joke.LinkAsync(adres));
        await eigen.DrukAsync("Mail mij een code");
        var code = await joke.CodeAsync(adres);
        for (var keer = 0; keer < 6; keer++) await dief.DrukAsync("Open mijn pagina", ("code", "12345"));

        // Nor who asks for codes until there are no more: the last one of her own browser is still good.
        for (var keer = 0; keer < 3; keer++) await dief.DrukAsync("Mail een nieuwe code");
        Assert.Contains("al drie keer", dief.Tekst, StringComparison.Ordinal);
        await eigen.DrukAsync("Open mijn pagina", ("code", code));
        Assert.Contains(Geheim, eigen.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Er_gaan_hoogstens_tien_codes_per_dag_naar_een_mailbox_en_de_mail_zegt_hoe_dat_stopt()
    {
        var (joke, adres, id) = await GevraagdAsync();
        var link = await joke.LinkAsync(adres);
        var dief = new Paginalezer(Proeftuin);
        for (var keer = 0; keer < 11; keer++)
        {
            dief = await new Paginalezer(Proeftuin).OpenAsync(link);
            await dief.DrukAsync("Mail mij een code");
            Assert.Equal(keer == 10, dief.Tekst.Contains("al tien codes", StringComparison.Ordinal));
        }

        var codes = (await joke.BrievenAsync(adres)).Where(b => b.Onderwerp == "Je code").ToList();
        Assert.Equal(10, codes.Count);
        Assert.Contains("om de toegang in te trekken", codes[^1].Tekst, StringComparison.Ordinal);

        // Taking the access back ends it at once; the day after it is over as well.
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(2));
        await dief.OpenAsync(link);
        await (await joke.BeheerAsync(id)).DrukAsync("ed-toegang-intrekken");
        await dief.DrukAsync("Mail mij een code");
        Assert.Equal(HttpStatusCode.Forbidden, dief.Status);
        Assert.Equal(10, (await joke.BrievenAsync(adres)).Count(b => b.Onderwerp == "Je code"));
    }
}
