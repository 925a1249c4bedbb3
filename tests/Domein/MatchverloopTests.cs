using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>A match with a bewoner, step by step.</summary>
public sealed partial class MatchverloopTests
{
    private static Dossier Kennismaking(string vorm = "ervaringsmaatje", bool duo = false)
    {
        var vraag = new Vraag(
            vorm, ["angst"], new("Samen weer naar buiten."),
            Bewoner: new(Toestemming: new(Bewonerswens.Ja, new LocalDate(2026, 11, 20), "contact")));
        var d = new Dossier(
            Voorbeeld.Pool,
            Gelukt(Aanvraagverloop.Stel(
                Guid.Parse("01930000-0000-7000-8000-000000000002"), Voorbeeld.Pool, Linde, null, Tom, vraag, Nu)).Nieuw.Aanvraag,
            []);
        d = d.Na(x => Aanvraagverloop.StelVoor(x, Ed(Karin), Els, Nu));
        if (duo)
        {
            d = d.Na(x => Aanvraagverloop.ZetDuo(x, aan: true, Els))
                .Na(x => Aanvraagverloop.StelVoor(x, Ed(Bram), Els, Nu))
                .Na(x => Aanvraagverloop.Antwoord(x, AanbodStatus.Ja, Bram));
        }

        return d.Na(x => Aanvraagverloop.Antwoord(x, AanbodStatus.Ja, Karin))
            .Na(x => Aanvraagverloop.Aanvaard(x, [Ed(Karin), Ed(Bram)], Els, Nu));
    }

    private static Dossier Lopend(string vorm = "ervaringsmaatje") => Kennismaking(vorm).Na(d => Klik(d, Tom)).Na(d => Klik(d, Karin));

    private static Uitkomst<Wijziging> Klik(Dossier d, Persoon wie) => Matchverloop.Kies(d, Klikkeuze.Ja, wie, Nu);

    private static IEnumerable<Kaart> Kaarten(Uitkomst<Wijziging> uitkomst) =>
        Gelukt(uitkomst).Berichten.OfType<Bericht.ToonKaart>().Select(b => b.Kaart);

    private static IEnumerable<(KaartSoort Soort, string Wie)> Ontvangers(IEnumerable<Bericht> berichten) =>
        berichten.OfType<Bericht.ToonKaart>()
            .Where(b => b.Aan is Ontvanger.Iemand)
            .Select(b => (b.Kaart.Soort, ((Ontvanger.Iemand)b.Aan).PersoonId));

    private static IEnumerable<Wekker> Wekkers(Uitkomst<Wijziging> uitkomst) =>
        Gelukt(uitkomst).Berichten.OfType<Bericht.ZetWekker>().Select(b => b.Wekker);

    [Fact]
    public void Pas_als_iedereen_ja_zegt_loopt_het_en_komt_na_zes_weken_een_vraag_naar_een_stap()
    {
        var een = Kennismaking().Na(d => Klik(d, Karin));
        Assert.Equal(AanvraagStatus.Kennismaking, een.Aanvraag.Status);
        var twee = Klik(een, Tom);
        Assert.Equal(AanvraagStatus.Lopend, Gelukt(twee).Nieuw.Aanvraag.Status);
        Assert.True(Gelukt(twee).Nieuw.ZonderNaam);
        var wekker = Assert.Single(Wekkers(twee), w => w.Soort == WekkerSoort.Stapvraag);
        Assert.Equal(Instant.FromUtc(2027, 1, 4, 9, 0), wekker.Om);
    }

    [Fact]
    public void In_een_duo_zeggen_drie_mensen_ja()
    {
        var d = Kennismaking(duo: true).Na(x => Klik(x, Tom)).Na(x => Klik(x, Karin));
        Assert.Equal(AanvraagStatus.Kennismaking, d.Aanvraag.Status);
        Assert.Equal(AanvraagStatus.Lopend, d.Na(x => Klik(x, Bram)).Aanvraag.Status);
    }

    [Fact]
    public void Een_tandem_loopt_pas_als_beiden_hebben_opgeschreven_wie_wat_doet()
    {
        var d = Kennismaking(Vormen.Tandem).Na(x => Klik(x, Tom)).Na(x => Klik(x, Karin));
        Assert.Equal(AanvraagStatus.Kennismaking, d.Aanvraag.Status);
        d = d.Na(x => Matchverloop.SpreekAf(x, new Afspraken(), "Ik bel, Karin loopt mee.", Tom, Nu));
        Assert.Equal(AanvraagStatus.Kennismaking, d.Aanvraag.Status);
        d = d.Na(x => Matchverloop.SpreekAf(x, new Afspraken(), "Ik loop mee.", Karin, Nu));
        Assert.Equal(AanvraagStatus.Lopend, d.Aanvraag.Status);
        Assert.Equal(Nu, d.Match!.Tijd.LooptSinds);
    }

    [Fact]
    public void Wie_liever_iemand_anders_wil_zegt_niet_waarom_en_dezelfde_komt_niet_terug()
    {
        var uitkomst = Matchverloop.LieverAnders(Kennismaking(), [Ed(Karin, lopend: 1)], Tom, Nu);
        var nieuw = Gelukt(uitkomst).Nieuw;
        Assert.True(nieuw.ZonderNaam);
        Assert.Equal([Tellers.IemandAnders], nieuw.Geteld);
        Assert.Equal(0, Assert.Single(nieuw.Eds!).Lopend);
        Assert.Contains(new Nieuws(KaartSoort.MatchTerug, Karin.Id, Karin.Id), nieuw.Aanvraag.Terugweg!.Straks);
        var d = Kennismaking().Na(_ => uitkomst);
        Assert.Equal(AanvraagStatus.Nieuw, d.Aanvraag.Status);
        Assert.Empty(Matching.Rangschikking.Maak(d, [Ed(Karin)], Nu + Duration.FromDays(30)));
        Geweigerd(Aanvraagverloop.StelVoor(d, Ed(Karin), Els, Nu));
        Gelukt(Aanvraagverloop.StelVoor(d, Ed(Bram), Els, Nu));
    }

    [Fact]
    public void Verwachtingen_zien_ze_pas_van_elkaar_als_ook_de_ander_iets_gaf_of_oversloeg()
    {
        var een = Matchverloop.GeefVerwachting(Kennismaking(), new("Eerlijkheid.", null), Tom);
        Assert.Equal([(KaartSoort.Verwachting, Tom.Id)], Ontvangers(Gelukt(een).Berichten));
        Assert.False(Gelukt(een).Nieuw.Match!.VerwachtingenOpen);
        var d = Kennismaking().Na(_ => een);
        Assert.Equal(Reden.AlBeantwoord, Geweigerd(Matchverloop.GeefVerwachting(d, new("Eerlijkheid.", null), Tom)));
        var twee = Matchverloop.GeefVerwachting(d, new(null, null), Karin);
        Assert.Equal([(KaartSoort.Verwachting, Tom.Id), (KaartSoort.Verwachting, Karin.Id)], Ontvangers(Gelukt(twee).Berichten));
        Assert.True(Gelukt(twee).Nieuw.Match!.VerwachtingenOpen);
    }

    [Fact]
    public void Een_gepland_gesprek_is_een_kaart_voor_de_ander_en_een_herinnering_de_dag_ervoor()
    {
        var dag = new LocalDate(2026, 12, 3);
        var uitkomst = Matchverloop.Plan(
            Lopend(), Matchkeuzes.Keukentafel, dag, new LocalTime(10, 0), Matchkeuzes.Vertrouwenspersoon, Tom, Nu);
        Assert.Contains((KaartSoort.Ontmoeting, Karin.Id), Ontvangers(Gelukt(uitkomst).Berichten));
        Assert.DoesNotContain((KaartSoort.Ontmoeting, Tom.Id), Ontvangers(Gelukt(uitkomst).Berichten));
        Assert.Equal(Instant.FromUtc(2026, 12, 2, 9, 0), Assert.Single(Wekkers(uitkomst)).Om);
        var d = Lopend().Na(_ => uitkomst);
        Geweigerd(Matchverloop.Plan(d, Matchkeuzes.Keukentafel, dag, new LocalTime(10, 0), Matchkeuzes.Vertrouwenspersoon, Tom, Nu));
        Assert.Equal(2, Matchverloop.MorgenOntmoeting(d, 1, Instant.FromUtc(2026, 12, 2, 22, 59)).Count);
        Assert.Empty(Matchverloop.MorgenOntmoeting(d, 1, Instant.FromUtc(2026, 12, 2, 23, 0)));
        Assert.Empty(Matchverloop.MorgenOntmoeting(d.Na(x => Aanvraagverloop.RondAf(x, [Ed(Karin)], Tom, Nu)), 1, Nu));
        var klaar = Gelukt(Aanvraagverloop.RondAf(d, [Ed(Karin)], Tom, Nu + Duration.FromDays(20))).Nieuw;
        Assert.Equal(["vorm:ervaringsmaatje", "einde:samen", "ontmoeting:keukentafel"], klaar.Geteld);
    }

    [Fact]
    public void Bij_pauze_van_een_deskundige_krijgt_de_coordinator_de_keuze_en_hoort_niemand_waarom()
    {
        var uitkomst = Matchverloop.Pauzeer(Lopend(), Karin, Nu);
        Assert.Contains((KaartSoort.Overdracht, Els.Id), Ontvangers(Gelukt(uitkomst).Berichten));
        Assert.DoesNotContain((KaartSoort.Overdracht, Ravi.Id), Ontvangers(Gelukt(uitkomst).Berichten));
        Assert.True(Gelukt(uitkomst).Nieuw.ZonderNaam);
        var d = Lopend().Na(_ => uitkomst);
        Assert.Empty(Matchverloop.VraagStap(d, 1));
        Assert.Equal(Reden.AlleenCoordinator, Geweigerd(Matchverloop.KiesOverdracht(d, [], Overdracht.Wachten, Tom, Nu)));
        d = d.Na(x => Matchverloop.KiesOverdracht(x, [], Overdracht.Wachten, Ravi, Nu));
        Geweigerd(Matchverloop.Hervat(d, Tom));
        Assert.Equal(
            [(KaartSoort.Hervatten, Karin.Id), (KaartSoort.Overdracht, Els.Id)],
            Ontvangers(Gelukt(Matchverloop.VraagHervatten(d, Karin)).Berichten));
        d = d.Na(x => Matchverloop.Hervat(x, Karin));
        Assert.NotNull(d.Match!.Pauze);
        Assert.Null(d.Na(x => Matchverloop.Hervat(x, Tom)).Match!.Pauze);
    }

    [Fact]
    public void Een_vervanger_gaat_via_een_gewoon_voorstel_en_de_vrager_krijgt_een_eigen_bericht()
    {
        var uitkomst = Matchverloop.KiesOverdracht(
            Lopend().Na(d => Matchverloop.Pauzeer(d, Karin, Nu)), [Ed(Karin, lopend: 1)], Overdracht.Vervanger, Els, Nu);
        Assert.Equal(AanvraagStatus.Nieuw, Gelukt(uitkomst).Nieuw.Aanvraag.Status);
        Assert.Equal(Matchkeuzes.Overgedragen, Gelukt(uitkomst).Nieuw.Match!.Einde!.Hoe);
        Assert.DoesNotContain(Ontvangers(Gelukt(uitkomst).Berichten), o => o.Item1 == KaartSoort.MatchTerug);

        // When there is no way back any more, and who is replaced hears it too.
        var straks = Gelukt(uitkomst).Nieuw.Aanvraag.Terugweg!.Straks.Where(n => n.Soort == KaartSoort.MatchTerug);
        Assert.Equal([Tom.Id, Karin.Id], straks.Select(n => n.PersoonId));
    }

    [Fact]
    public void Zorgvuldig_afronden_doen_de_mensen_zelf_en_anders_de_coordinator()
    {
        var d = Lopend()
            .Na(x => Matchverloop.Pauzeer(x, Karin, Nu))
            .Na(x => Matchverloop.KiesOverdracht(x, [], Overdracht.Afronden, Els, Nu));
        Assert.Equal(
            AanvraagStatus.Gestopt,
            d.Na(
                x =>
                    Aanvraagverloop.RondAf(
                        x, [Ed(Karin)], Tom, Nu, new(Matchkeuzes.Gestopt, "contact", "samen", ["beter-luisteren"]))).Aanvraag.Status);
        var gestopt = d.Na(x => Matchverloop.Stop(x, [Ed(Karin)], Els, Nu));
        Assert.Equal(AanvraagStatus.Gestopt, gestopt.Aanvraag.Status);
        Assert.Equal(Reden.AlAfgerond, Geweigerd(Matchverloop.Stop(gestopt, [], Els, Nu)));
    }

    [Fact]
    public void Terugkijken_telt_alleen_aantallen_en_herinnert_een_keer()
    {
        var einde = Aanvraagverloop.RondAf(Lopend(), [Ed(Karin)], Tom, Nu);
        Assert.Equal(Instant.FromUtc(2026, 11, 25, 9, 0), Assert.Single(Wekkers(einde), w => w.Soort == WekkerSoort.Terugblik).Om);
        var d = Lopend().Na(_ => einde);
        Assert.Equal([(KaartSoort.Terugblik, Tom.Id), (KaartSoort.Terugblik, Karin.Id)], Ontvangers(Matchverloop.VraagTerugblik(d)));
        var gegeven = Matchverloop.KijkTerug(d, new TerugblikVanVrager("ja", ["hoop-gehouden", "hoop-gehouden"], ["gezien"]), Tom);
        Assert.Equal(["geholpen:ja", "winst:hoop-gehouden", "tegel:gezien"], Gelukt(gegeven).Nieuw.Geteld);
        Assert.True(Gelukt(gegeven).Nieuw.ZonderNaam);
        d = d.Na(_ => gegeven);
        Assert.Equal(Reden.AlBeantwoord, Geweigerd(Matchverloop.KijkTerug(d, new TerugblikVanVrager("ja", [], []), Tom)));
        Assert.Equal(Reden.AlleenGevraagde, Geweigerd(Matchverloop.KijkTerug(d, "ja", Tom)));
        var herinnerd = Matchverloop.HerinnerAanTerugblik(d);
        Assert.Equal(
            [(KaartSoort.Terugblik, Karin.Id), (KaartSoort.Terugblik, Karin.Id)], Ontvangers(Gelukt(herinnerd).Berichten));
        d = d.Na(_ => herinnerd);
        Geweigerd(Matchverloop.HerinnerAanTerugblik(d));
        Assert.Equal(["ervaring:deels"], Gelukt(Matchverloop.KijkTerug(d, "deels", Karin)).Nieuw.Geteld);
        var overleg = Matchverloop.VraagOverleg(d, Karin);
        Assert.Contains((KaartSoort.Sein, Els.Id), Ontvangers(Gelukt(overleg).Berichten));
        Assert.Equal(Reden.AlBeantwoord, Geweigerd(Matchverloop.VraagOverleg(d.Na(_ => overleg), Karin)));
    }

    [Fact]
    public void Wie_geen_deel_van_de_match_is_kan_er_niets_mee()
    {
        var d = Lopend();
        Uitkomst<Wijziging>[] alles =
        [
            Matchverloop.Kies(Kennismaking(), Klikkeuze.Ja, Marit, Nu), Matchverloop.LieverAnders(d, [], Els, Nu),
            Matchverloop.SpreekAf(d, new(), null, Marit, Nu),
            Matchverloop.GeefVerwachting(d, new("x", null), Marit),
            Matchverloop.Plan(d, "driegesprek", new LocalDate(2026, 12, 3), null, null, Marit, Nu),
            Matchverloop.ZetStap(d, 1, "x", Marit, new LocalDate(2026, 12, 3)), Matchverloop.MeldContact(d, Contactantwoord.Ja, Marit),
            Matchverloop.MeldUrgent(d, Marit, Nu),
            Matchverloop.Pauzeer(d, Marit, Nu), Matchverloop.Hervat(d, Marit),
        ];
        Assert.All(alles, u => Assert.Equal(Reden.AlleenBetrokkene, Geweigerd(u)));
        Assert.Equal(Reden.AlleenGevraagde, Geweigerd(Matchverloop.MeldUrgent(d, Tom, Nu)));
        Assert.Equal(Reden.AlleenGevraagde, Geweigerd(Matchverloop.ZetStap(d, 1, "x", Tom, new LocalDate(2026, 12, 3))));
    }

    [Fact]
    public void Urgent_is_een_bericht_zonder_inhoud_en_een_herhaalde_klik_hetzelfde()
    {
        var eerste = Matchverloop.MeldUrgent(Lopend(), Karin, Nu);
        Assert.Equal((KaartSoort.Urgent, Tom.Id), Assert.Single(Ontvangers(Gelukt(eerste).Berichten)));
        var d = Lopend().Na(_ => eerste);
        Assert.Equal(Reden.AlBeantwoord, Geweigerd(Matchverloop.MeldUrgent(d, Karin, Nu + Duration.FromSeconds(15))));
        Gelukt(Matchverloop.MeldUrgent(d, Karin, Nu + Duration.FromHours(1)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    public void Een_ronde_is_uit_het_moment_terug_te_vinden(int ronde)
    {
        var d = Lopend();
        for (var dag = 0; dag < 14; dag++)
        {
            var sinds = Nu + Duration.FromDays(dag);
            Assert.Equal(ronde, Matchritme.Stapronde(d.Aanvraag, sinds, Matchritme.Stap(d.Aanvraag, sinds, ronde).Om));
            Assert.Null(Matchritme.Stapronde(d.Aanvraag, sinds, Matchritme.Stap(d.Aanvraag, sinds, ronde).Om + Duration.FromHours(1)));
        }
    }
}
