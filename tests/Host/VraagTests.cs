using System.Text.RegularExpressions;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>The ways in to the question form, and that nothing typed is lost in it.</summary>
public sealed class VraagTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Vanaf_de_agendakaart_gaat_wat_je_typte_mee_en_komt_er_niets_in_het_kanaal()
    {
        const string tekst = "Hoe begin ik over een uitnodiging?";
        var kanaal = (await Proeftuin.BerichtenAsync(Sanne, Linde)).Count;
        var spel = new Formulierspel(Proeftuin, Sanne, await demo.AgendakaartAsync(Linde, Sanne));
        await spel.DrukAsync("vraag-formulier", ("thema", "schulden"), ("toelichting", tekst));
        Assert.Equal(("schulden", tekst), (spel.Waarde("themas"), spel.Waarde("toelichting")));
        await spel.DrukAsync("vraag-kiezen");
        await spel.DrukAsync("vraag-keuzehulp");
        await spel.DrukAsync("vraag-kiezen");
        await spel.DrukAsync("vraag-terug");
        Assert.Equal(("schulden", tekst), (spel.Waarde("themas"), spel.Waarde("toelichting")));

        await spel.DrukAsync("agenda-tonen");
        Assert.True(spel.Heeft("agenda-ja"));
        await spel.DrukAsync("vraag-formulier", ("toelichting", tekst));
        await spel.DrukAsync("vraag-kiezen");
        await spel.DrukAsync("vraag-nakijken", ("vorm", "casuistiek"), ("themas", "schulden,rouw"));
        Assert.Contains("Klopt het zo?", spel.Tekst, StringComparison.Ordinal);
        var antwoord = await spel.DrukAsync("vraag-stellen");
        var nummer = Demo.Nummer(antwoord.Tekst);
        Assert.Contains("Is er na 2 werkdagen nog niemand gevraagd?", antwoord.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(tekst, antwoord.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(kanaal, (await Proeftuin.BerichtenAsync(Sanne, Linde)).Count);
        var eigen = await demo.EigenKaartAsync(Sanne, nummer);
        Assert.Contains(tekst, eigen.Tekst, StringComparison.Ordinal);
        Assert.Contains("Samen een situatie bespreken", eigen.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_vanaf_de_agendakaart_iemand_uitnodigt_vraagt_om_aanschuiven_bij_dat_overleg_op_die_dag()
    {
        var agenda = await demo.AgendakaartAsync(Linde, Sanne);
        var dag = Regex.Match(agenda.Tekst, @"(?<=Teamoverleg )\w+ \d+ \w+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        Assert.NotEmpty(dag);
        var spel = new Formulierspel(Proeftuin, Sanne, agenda);
        await spel.DrukAsync("vraag-uitnodigen");
        Assert.Equal(("teamoverleg", "2026-11-24"), (spel.Waarde("vorm"), spel.Waarde("dag")));
        var antwoord = await spel.DrukAsync("vraag-stellen");
        await Proeftuin.LeegAsync();
        var eigen = await demo.EigenKaartAsync(Sanne, Demo.Nummer(antwoord.Tekst));
        Assert.Contains("Aanschuiven bij het teamoverleg", eigen.Tekst, StringComparison.Ordinal);
        Assert.Contains(dag, eigen.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_vraag_typt_krijgt_het_formulier_en_houdt_alles_tot_het_verstuurd_is()
    {
        var spel = await demo.FormulierAsync(Tom);
        await spel.DrukAsync("vraag-startzin", "contact", ("themas", "wantrouwen"));
        Assert.StartsWith("Het contact stokt", spel.Waarde("toelichting"), StringComparison.Ordinal);
        await spel.DrukAsync("vraag-kiezen");
        await spel.DrukAsync("vraag-vormen");
        await spel.DrukAsync("vraag-kiezen", ("hoopt", "woorden,hoop"), ("plek", "bellen"), ("dag", "2026-12-01"));
        await spel.DrukAsync("vraag-keuzehulp", ("vorm", "meelopen"));
        await spel.DrukAsync("vraag-keuzehulp", ("waarover", "Aanpak"), ("wilContact", "nee"));
        Assert.Contains("Maak hier nog een keuze", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-keuzehulp", ("tijdsduur", "Langer"));
        await spel.DrukAsync("vraag-vorm", "coaching");
        Assert.Equal(
            ("coaching", "wantrouwen", "woorden,hoop", "bellen", "2026-12-01"),
            (spel.Waarde("vorm"), spel.Waarde("themas"), spel.Waarde("hoopt"), spel.Waarde("plek"), spel.Waarde("dag")));

        var teVeel = await spel.DrukAsync("vraag-nakijken", ("themas", "wantrouwen,rouw,angst,naaste"));
        Assert.Contains("hoogstens drie", teVeel.Tekst, StringComparison.Ordinal);
        Assert.Equal("wantrouwen,rouw,angst,naaste", spel.Waarde("themas"));

        var bericht = spel.Bericht.Id;
        var klaar = await spel.VerstuurAsync(("themas", "wantrouwen,rouw,angst,herstelalgemeen"));
        var nummer = Demo.Nummer(klaar.Tekst);
        await Proeftuin.LeegAsync();
        var erna = await Proeftuin.ChatberichtenAsync(Tom);
        Assert.Contains("Je vraag is gesteld", erna.Single(b => b.Id == bericht).Tekst, StringComparison.Ordinal);
        Assert.Single(erna, b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        Assert.Contains("Een paar gesprekken over jouw aanpak", (await demo.EigenKaartAsync(Tom, nummer)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_bij_de_keuzehulp_of_bij_de_wens_van_de_bewoner_niets_kiest_hoort_bij_de_vraag_wat_er_mist()
    {
        await demo.SpreekUrgentAfAsync(Haven, Yusuf, "Bel elkaar, en daarna de achterwacht.");
        var spel = await demo.FormulierAsync(Aicha, "vraag Hoe begin ik over een brief?");
        var getypt = spel.Waarde("toelichting");
        await spel.DrukAsync("vraag-kiezen");
        await spel.DrukAsync("vraag-keuzehulp", ("vorm", "ervaringsmaatje"));
        Assert.DoesNotContain("Maak hier nog een keuze", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-keuzehulp");
        Assert.Contains("Maak hier nog een keuze", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-kiezen");

        await spel.DrukAsync("vraag-nakijken");
        Assert.DoesNotContain("Maak hier nog een keuze", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-nakijken");
        Assert.Contains("Maak hier nog een keuze", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Nog niet verstuurd", spel.Tekst, StringComparison.Ordinal);
        Assert.Equal(("ervaringsmaatje", getypt), (spel.Waarde("vorm"), spel.Waarde("toelichting")));
    }

    [Fact]
    public async Task In_het_kanaal_komt_het_formulier_in_de_eigen_chat_en_staat_er_niets_in_het_kanaal()
    {
        var kanaal = (await Proeftuin.BerichtenAsync(Joost, Haven)).Count;
        await Proeftuin.ZegAsync(Joost, Haven, "vraag: hoe begin ik over een brief");
        await Proeftuin.LeegAsync();
        Assert.Equal(kanaal + 1, (await Proeftuin.BerichtenAsync(Joost, Haven)).Count);
        var formulier = (await Proeftuin.ChatberichtenAsync(Joost)).Last(b => b.Knop("vraag-stellen") is not null);
        Assert.Contains("Oude Haven", formulier.Tekst, StringComparison.Ordinal);
        Assert.Equal("hoe begin ik over een brief", new Formulierspel(Proeftuin, Joost, formulier).Waarde("toelichting"));
    }

    [Fact]
    public async Task Een_getypte_vraag_met_een_naam_komt_niet_in_het_formulier_want_dat_is_een_bericht()
    {
        await Proeftuin.ZegAsync(Aicha, await Proeftuin.ChatAsync(Aicha), "vraag hoe help ik mevrouw Hoogerbrugge met de post");
        await Proeftuin.LeegAsync();
        var kaart = (await Proeftuin.ChatberichtenAsync(Aicha))[^1];
        Assert.DoesNotContain("Hoogerbrugge", kaart.Tekst, StringComparison.Ordinal);
        Assert.Contains("Hier lijkt een naam te staan.", kaart.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_in_geen_wijkteam_zit_hoort_dat_vriendelijk()
    {
        await Proeftuin.ZegAsync(Els, await Proeftuin.ChatAsync(Els), "vraag");
        await Proeftuin.LeegAsync();
        Assert.Contains("Ik ken jouw wijkteam nog niet", (await Proeftuin.ChatberichtenAsync(Els))[^1].Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hetzelfde_formulier_nog_eens_is_dezelfde_vraag_en_iets_anders_is_een_nieuwe()
    {
        var spel = await demo.FormulierAsync(Marit);
        var formulier = spel.Bericht;
        (string, string)[] vraag = [("toelichting", "Wat helpt bij een moeilijk gesprek?"), ("themas", "stigma")];
        var tegelijk = await Task.WhenAll(
            Proeftuin.KlikAsync(Marit, formulier, "vraag-stellen", vraag), Proeftuin.KlikAsync(Marit, formulier, "vraag-stellen", vraag));
        var nummer = Demo.Nummer(tegelijk[0].Tekst);
        Assert.Equal(nummer, Demo.Nummer(tegelijk[1].Tekst));
        await Proeftuin.LeegAsync();
        await demo.HerstartAsync();
        Assert.Equal(nummer, Demo.Nummer((await Proeftuin.KlikAsync(Marit, formulier, "vraag-stellen", vraag)).Tekst));
        await Proeftuin.LeegAsync();
        Assert.Single(await Proeftuin.BerichtenAsync(Els, Pool), b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        Assert.NotEqual(
            nummer,
            Demo.Nummer((await Proeftuin.KlikAsync(Marit, formulier, "vraag-stellen", ("toelichting", "En wat helpt daarna?"))).Tekst));
    }

    [Fact]
    public async Task Een_client_zonder_antwoordkaart_krijgt_het_formulier_terug_zonder_de_tekst_die_niet_bewaard_mag_worden()
    {
        var spel = await demo.FormulierAsync(Yusuf);
        await Proeftuin.SubmitAsync(
            Yusuf, spel.Bericht, "vraag-startzin", ("toelichting", "Kun je bellen met 06 87 65 43 21?"), ("themas", "rouw"));
        await Proeftuin.LeegAsync();
        var terug = (await Proeftuin.ChatberichtenAsync(Yusuf)).Single(b => b.Id == spel.Bericht.Id);
        Assert.Contains("Je tekst is niet bewaard", terug.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("06 87", terug.Tekst, StringComparison.Ordinal);
        Assert.Equal("rouw", new Formulierspel(Proeftuin, Yusuf, terug).Waarde("themas"));
        Assert.False(await Proeftuin.StaatErgensAsync("06 87 65"));
    }
}
