using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Asking in three screens: the question, what suits it, and what will be sent; it can be left on each of them.</summary>
public sealed class VraagschermenTests(Demo demo) : IClassFixture<Demo>
{
    private const string Tekst = "Iemand durft de post niet open te maken. Hoe begin ik over de schulden?";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Wat_de_tekst_waarschijnlijk_maakt_staat_klaar_met_waarom_en_het_laatste_scherm_toont_wat_er_verstuurd_wordt()
    {
        var spel = await demo.FormulierAsync(Sanne);
        await spel.DrukAsync("vraag-kiezen", ("toelichting", Tekst));
        Assert.Equal(("schulden", "sparren"), (spel.Waarde("themas"), spel.Waarde("vorm")));
        Assert.Contains("Omdat je “post niet open” schrijft.", spel.Tekst, StringComparison.Ordinal);

        await spel.DrukAsync("vraag-nakijken", ("vorm", "casuistiek"));
        Assert.Contains("Klopt het zo?", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Samen een situatie bespreken", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Schulden en schuldhulp", spel.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.False(await Proeftuin.StaatErgensAsync(Tekst), "Something was sent before it was looked at.");

        var nummer = Demo.Nummer((await spel.DrukAsync("vraag-stellen")).Tekst);
        await Proeftuin.LeegAsync();
        Assert.Contains(Tekst, (await demo.EigenKaartAsync(Sanne, nummer)).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hoe help ik mevrouw Hoogerbrugge met haar post?", "Hier lijkt een naam te staan.")]
    [InlineData("Iemand zegt dat hij vannacht een eind aan zijn leven maakt.", "Is er nu gevaar?")]
    public async Task Wat_een_tekst_tegenhoudt_hoor_je_op_het_eerste_scherm(string tekst, string zin)
    {
        var spel = await demo.FormulierAsync(Sanne);
        await spel.DrukAsync("vraag-kiezen", ("toelichting", tekst));
        Assert.Contains(zin, spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-terug");
        Assert.Equal(tekst, spel.Waarde("toelichting"));
    }

    [Fact]
    public async Task Wie_een_voorgesteld_thema_weghaalt_vraagt_zonder_dat_thema()
    {
        var spel = await demo.FormulierAsync(Sanne);
        await spel.DrukAsync("vraag-kiezen", ("toelichting", Tekst));
        await spel.DrukAsync("vraag-nakijken", ("themas", ""));
        Assert.Contains("Maakt niet uit", spel.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Schulden en schuldhulp", spel.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_voorgesteld_thema_gaat_mee_met_de_tekst_en_een_gekozen_thema_blijft()
    {
        const string anders = "Mijn collega en ik willen het eens anders aanpakken. Wie heeft een tip?";
        var spel = await demo.FormulierAsync(Joost);
        await spel.DrukAsync("vraag-kiezen", ("toelichting", Tekst));
        await spel.DrukAsync("vraag-terug");
        await spel.DrukAsync("vraag-kiezen", ("toelichting", anders));
        Assert.Null(spel.Waarde("themas"));
        await spel.DrukAsync("vraag-nakijken");
        Assert.DoesNotContain("Schulden en schuldhulp", spel.Tekst, StringComparison.Ordinal);

        spel = await demo.FormulierAsync(Joost);
        await spel.DrukAsync("vraag-kiezen", ("toelichting", Tekst));
        await spel.DrukAsync("vraag-nakijken", ("themas", "schulden,eenzaamheid"));
        await spel.DrukAsync("vraag-terug");
        await spel.DrukAsync("vraag-kiezen", ("toelichting", anders));
        Assert.Equal("schulden,eenzaamheid", spel.Waarde("themas"));
    }

    [Fact]
    public async Task Wie_stopt_verstuurt_niets_en_ziet_dat()
    {
        const string tekst = "Dit gaat nergens heen, want ik bedenk me.";
        var spel = await demo.FormulierAsync(Tom);
        await spel.DrukAsync("vraag-kiezen", ("toelichting", tekst));
        await spel.DrukAsync("vraag-stoppen");
        await Proeftuin.LeegAsync();
        var bericht = (await Proeftuin.ChatberichtenAsync(Tom)).Single(b => b.Id == spel.Bericht.Id);
        Assert.Contains("Er is niets verstuurd", bericht.Tekst, StringComparison.Ordinal);
        Assert.False(await Proeftuin.StaatErgensAsync(tekst));
    }

    [Fact]
    public async Task Wie_stopt_met_een_formulier_dat_al_verstuurd_was_ziet_de_vraag()
    {
        var spel = await demo.FormulierAsync(Marit);
        var elders = new Formulierspel(Proeftuin, Marit, spel.Bericht);
        var nummer = Demo.Nummer((await spel.DrukAsync("vraag-stellen", ("toelichting", "Wat helpt bij een lange dag?"))).Tekst);
        await elders.DrukAsync("vraag-stoppen");
        Assert.Contains(nummer, elders.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Er is niets verstuurd", elders.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_ja_van_de_bewoner_gaat_niet_mee_naar_een_andere_vraag()
    {
        await demo.SpreekUrgentAfAsync(Linde, Marit, "Bel elkaar, en daarna de achterwacht.");
        var spel = await demo.FormulierAsync(Tom);
        await spel.DrukAsync("vraag-kiezen", ("toelichting", "Wie gaat er een keer mee?"));
        await spel.DrukAsync("vraag-nakijken", ("vorm", "samen-erheen"));
        await spel.DrukAsync("vraag-nakijken", ("wens", "Ja"), ("toestemmingOp", "0001-01-01"), ("reikwijdte", "contact"));
        Assert.Contains("meer dan een jaar geleden", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-nakijken", ("toestemmingOp", "2026-11-20"));
        Assert.Contains("Ja sinds", spel.Tekst, StringComparison.Ordinal);

        await spel.DrukAsync("vraag-terug");
        await spel.DrukAsync("vraag-kiezen", ("toelichting", "Wie komt er bij een ander thuis?"));
        await spel.DrukAsync("vraag-nakijken", ("vorm", "huisbezoek"));
        Assert.Contains("Wil de bewoner dit?", spel.Tekst, StringComparison.Ordinal);
        Assert.Empty(spel.Waarde("wens")!);
    }

    [Fact]
    public async Task Wie_over_een_wijziging_van_een_ander_apparaat_heen_gaat_hoort_dat_ook_via_een_omweg()
    {
        var formulier = await demo.FormulierAsync(Joost);
        var nummer = Demo.Nummer((await formulier.DrukAsync("vraag-stellen", ("toelichting", "Eerste tekst van vandaag."))).Tekst);
        await Proeftuin.LeegAsync();
        var kaart = await demo.EigenKaartAsync(Joost, nummer);
        var (een, twee) = (new Formulierspel(Proeftuin, Joost, kaart), new Formulierspel(Proeftuin, Joost, kaart));
        await een.DrukAsync("aanvraag-wijzigen");
        await twee.DrukAsync("aanvraag-wijzigen");
        await twee.DrukAsync("vraag-stellen", ("toelichting", "Tweede tekst van vandaag."));
        await een.DrukAsync("vraag-kiezen", ("toelichting", "Derde tekst van vandaag."));
        await een.DrukAsync("vraag-stellen");
        Assert.Contains("Deze vraag is intussen gewijzigd", een.Tekst, StringComparison.Ordinal);
        await een.DrukAsync("vraag-stellen");
        await Proeftuin.LeegAsync();
        Assert.Contains("Derde tekst", (await demo.EigenKaartAsync(Joost, nummer)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bij_gevaar_krijgt_ook_een_oudere_client_de_nummers_op_een_knop_die_alleen_toont()
    {
        var spel = await demo.FormulierAsync(Aicha);
        await Proeftuin.SubmitAsync(
            Aicha, spel.Bericht, "vraag-startzin", ("toelichting", "Iemand zegt dat hij vannacht een eind aan zijn leven maakt."));
        await Proeftuin.LeegAsync();
        Assert.Contains(
            await Proeftuin.ChatberichtenAsync(Aicha), b => b.Tekst.Contains("Is er nu gevaar?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Zonder_afspraak_schrijft_de_vrager_die_eerst_op_gaat_verder_met_wat_er_stond_en_het_kanaal_ziet_de_afspraak()
    {
        const string afspraak = "Blijf bij de bewoner en bel de achterwacht.";
        var spel = await demo.FormulierAsync(Aicha);
        await spel.DrukAsync("vraag-kiezen", ("toelichting", "Wie wil er een keer mee naar de inloop?"));
        await spel.DrukAsync("vraag-nakijken", ("vorm", "samen-erheen"));
        Assert.Contains("Eerst een afspraak van jullie team", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-afspraak");
        Assert.Contains("Vul dit nog in.", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-afspraak", ("teamUrgent", new string('a', 301)));
        Assert.Contains("301", spel.Tekst, StringComparison.Ordinal);

        var terug = spel.Bericht;
        await spel.DrukAsync("vraag-afspraak", ("teamUrgent", afspraak));
        Assert.Contains("Wil de bewoner dit?", spel.Tekst, StringComparison.Ordinal);
        Assert.Equal(
            ("samen-erheen", "Wie wil er een keer mee naar de inloop?"), (spel.Waarde("vorm"), spel.Waarde("toelichting")));
        await Proeftuin.LeegAsync();
        Assert.Contains(await Proeftuin.BerichtenAsync(Joost, Haven), b => b.Tekst.Contains(afspraak, StringComparison.Ordinal));

        // Who still has the screen open does not write over it.
        var ander = new Formulierspel(Proeftuin, Aicha, terug);
        await ander.DrukAsync("vraag-afspraak", ("teamUrgent", "Iets anders."));
        Assert.Contains("Een collega schreef de afspraak net op", ander.Tekst, StringComparison.Ordinal);
        Assert.Contains(afspraak, ander.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_zin_in_de_eigen_chat_wordt_met_een_klik_een_vraag_en_zonder_klik_niets()
    {
        const string zin = "Hoe blijf ik rustig als iemand boos wordt?";
        await Proeftuin.ZegAsync(Marit, await Proeftuin.ChatAsync(Marit), zin);
        await Proeftuin.LeegAsync();
        var kaart = (await Proeftuin.ChatberichtenAsync(Marit))[^1];
        Assert.Contains("Wil je dit aan een ervaringsdeskundige vragen?", kaart.Tekst, StringComparison.Ordinal);
        var spel = new Formulierspel(Proeftuin, Marit, kaart);
        await spel.DrukAsync("vraag-terug");
        Assert.Equal(zin, spel.Waarde("toelichting"));
        var nummer = Demo.Nummer((await spel.DrukAsync("vraag-stellen")).Tekst);
        await Proeftuin.LeegAsync();
        Assert.Single(await Proeftuin.ChatberichtenAsync(Marit), b => b.Knop("aanvraag-intrekken") is not null
            && b.Tekst.Contains(nummer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_zin_met_een_naam_in_de_eigen_chat_krijgt_de_waarschuwing_en_staat_niet_in_het_antwoord()
    {
        await Proeftuin.ZegAsync(Yusuf, await Proeftuin.ChatAsync(Yusuf), "Hoe blijf ik rustig bij mevrouw Hoogerbrugge?");
        await Proeftuin.LeegAsync();
        var kaart = (await Proeftuin.ChatberichtenAsync(Yusuf))[^1];
        Assert.Contains("Hier lijkt een naam te staan.", kaart.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoogerbrugge", kaart.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_vanaf_een_knop_in_de_eigen_chat_vraagt_heeft_daarna_een_kaart_en_geen_twee_dezelfde()
    {
        await Proeftuin.ZegAsync(Joost, await Proeftuin.ChatAsync(Joost), "hulp");
        await Proeftuin.LeegAsync();
        var spel = new Formulierspel(Proeftuin, Joost, (await Proeftuin.ChatberichtenAsync(Joost))[^1]);
        await spel.DrukAsync("vraag-formulier");
        var nummer = Demo.Nummer((await spel.DrukAsync("vraag-stellen", ("toelichting", "Wat helpt bij een lange wachttijd?"))).Tekst);
        await Proeftuin.LeegAsync();
        Assert.Contains("Verstuurd", spel.Tekst, StringComparison.Ordinal);
        Assert.Single(await Proeftuin.ChatberichtenAsync(Joost), b => b.Knop("aanvraag-intrekken") is not null
            && b.Tekst.Contains(nummer, StringComparison.Ordinal));
    }
}
