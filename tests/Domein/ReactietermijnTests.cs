using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>Nu is Monday 10:00; the terms are two and five working days.</summary>
public sealed class ReactietermijnTests
{
    private static readonly Instant Woensdag = Werktijd.Na(Nu, 2);
    private static readonly Instant Vrijdag = Werktijd.Na(Nu, 4);
    private static readonly Instant VolgendeMaandag = Werktijd.Na(Nu, 5);
    private static readonly Instant DrieWeken = Nu + Duration.FromDays(21);
    private static readonly Instant TwaalfWeken = Nu + Duration.FromDays(84);

    [Fact]
    public void Is_er_niemand_gevraagd_dan_horen_beide_coordinatoren_het_een_keer_en_daarna_krijgt_de_vrager_een_eerlijk_woord()
    {
        var nieuw = Wachtend(Nieuw());
        Assert.Equal(Woensdag, Reactietermijn.Volgende(nieuw));
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Reactietermijn.GaAf(nieuw, Woensdag - Duration.FromMinutes(1))));
        var herinnerd = Loop(
            nieuw, Woensdag, (KaartSoort.HerinneringVoorCoordinator, "els"), (KaartSoort.HerinneringVoorCoordinator, "ravi"));
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Reactietermijn.GaAf(herinnerd, Woensdag)));
        Assert.Equal(VolgendeMaandag, Reactietermijn.Volgende(herinnerd));
        var eerlijk = Loop(herinnerd, VolgendeMaandag, (KaartSoort.AanvraagVoorVrager, "tom"), (KaartSoort.EerlijkBericht, "tom"));
        Assert.Equal(DrieWeken, Reactietermijn.Volgende(eerlijk));
        var lang = Loop(
            eerlijk, DrieWeken, (KaartSoort.LangWachten, "tom"), (KaartSoort.HerinneringVoorCoordinator, "els"),
            (KaartSoort.HerinneringVoorCoordinator, "ravi"));
        Assert.Equal(TwaalfWeken, Reactietermijn.Volgende(lang));
        var dicht = Loop(lang, TwaalfWeken, (KaartSoort.AanvraagVoorVrager, "tom"), (KaartSoort.VraagGesloten, "tom"));
        Assert.Equal((AanvraagStatus.GeenMatch, true), (dicht.Aanvraag.Status, dicht.Aanvraag.Afloop.Verlopen));
        Assert.Null(Reactietermijn.Volgende(dicht));
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Reactietermijn.GaAf(dicht, TwaalfWeken + Duration.FromDays(99))));
    }

    [Fact]
    public void Was_de_bot_weg_dan_komt_van_twee_woorden_alleen_het_laatste_en_na_twaalf_weken_alleen_het_einde()
    {
        var nieuw = Wachtend(Nieuw());
        var lang = Loop(
            nieuw, DrieWeken, (KaartSoort.HerinneringVoorCoordinator, "els"), (KaartSoort.HerinneringVoorCoordinator, "ravi"),
            (KaartSoort.AanvraagVoorVrager, "tom"), (KaartSoort.LangWachten, "tom"));
        Assert.Equal(TwaalfWeken, Reactietermijn.Volgende(lang));
        Loop(nieuw, TwaalfWeken + Duration.FromDays(50), (KaartSoort.AanvraagVoorVrager, "tom"), (KaartSoort.VraagGesloten, "tom"));
    }

    [Fact]
    public void Wie_weg_is_hoort_niets_en_houdt_niemand_anders_op()
    {
        var gevraagd = Bij(Wachtend(Nieuw()), d => Aanvraagverloop.StelVoor(d, Ed(Karin), Els, Nu));
        var stil = Gelukt(Reactietermijn.GaAf(gevraagd, VolgendeMaandag, vragerWeg: true));
        Assert.DoesNotContain("tom", Kaarten(stil.Berichten).Select(k => k.Aan));
        var na = gevraagd.Na(stil.Nieuw);
        Assert.DoesNotContain("tom", Kaarten([.. Reactietermijn.Kaarten(na.Aanvraag)]).Select(k => k.Aan));
        Assert.Equal(DrieWeken, Reactietermijn.Volgende(na));
        var dicht = Gelukt(Reactietermijn.GaAf(na, TwaalfWeken, vragerWeg: true));
        Assert.Equal(AanvraagStatus.GeenMatch, dicht.Nieuw.Aanvraag.Status);
        Assert.DoesNotContain("tom", Kaarten(dicht.Berichten).Select(k => k.Aan));
        Assert.Contains((KaartSoort.Aanbod, "karin"), Kaarten(dicht.Berichten));
    }

    [Fact]
    public void Wie_gevraagd_is_en_niets_zegt_hoort_het_een_keer_de_coordinator_ook_en_een_collega_pas_na_twee_keer_de_termijn()
    {
        var gevraagd = Bij(Wachtend(Nieuw()), d => Aanvraagverloop.StelVoor(d, Ed(Karin), Els, Nu));
        var herinnerd = Loop(
            gevraagd, Woensdag, (KaartSoort.HerinneringVoorErvaringsdeskundige, "karin"), (KaartSoort.HerinneringVoorCoordinator, "els"));
        Assert.Equal(Vrijdag, Reactietermijn.Volgende(herinnerd));
        Loop(herinnerd, Vrijdag, (KaartSoort.HerinneringVoorCoordinator, "ravi"));
    }

    [Fact]
    public void Wie_er_een_dag_later_nog_iemand_bij_vraagt_wordt_niet_meteen_zelf_herinnerd()
    {
        var dinsdag = Werktijd.Na(Nu, 1);
        var twee = Bij(
            Bij(Wachtend(Nieuw()), d => Aanvraagverloop.StelVoor(d, Ed(Karin), Els, Nu)),
            d => Aanvraagverloop.StelVoor(d, Ed(Bram), Els, dinsdag), dinsdag);
        var herinnerd = Loop(twee, Woensdag, (KaartSoort.HerinneringVoorErvaringsdeskundige, "karin"));
        Loop(
            herinnerd, Werktijd.Na(dinsdag, 2), (KaartSoort.HerinneringVoorErvaringsdeskundige, "bram"),
            (KaartSoort.HerinneringVoorCoordinator, "els"));
    }

    [Fact]
    public void Na_een_ja_begint_de_termijn_voor_de_coordinator_opnieuw_en_de_vrager_wacht_nog_altijd_sinds_het_begin()
    {
        var dinsdag = Werktijd.Na(Nu, 1);
        var ja = Bij(
            Bij(Wachtend(Nieuw()), d => Aanvraagverloop.StelVoor(d, Ed(Karin), Els, Nu)),
            d => Aanvraagverloop.Antwoord(d, AanbodStatus.Ja, Karin), dinsdag);
        Assert.Equal((Nu, dinsdag), (ja.Aanvraag.Wacht!.Sinds, ja.Aanvraag.Wacht.Stap));
        Loop(ja, Werktijd.Na(dinsdag, 2), (KaartSoort.HerinneringVoorCoordinator, "els"));
    }

    [Fact]
    public void Wie_voor_het_antwoord_al_herinnerd_werd_hoort_van_een_laat_ja_opnieuw_en_na_een_teruggave_ook()
    {
        var gevraagd = Bij(Wachtend(Nieuw()), d => Aanvraagverloop.StelVoor(d, Ed(Karin), Els, Nu));
        var stil = Loop(
            gevraagd, Vrijdag, (KaartSoort.HerinneringVoorErvaringsdeskundige, "karin"), (KaartSoort.HerinneringVoorCoordinator, "els"),
            (KaartSoort.HerinneringVoorCoordinator, "ravi"));
        var later = Werktijd.Na(Nu, 10);
        var ja = Bij(stil, d => Aanvraagverloop.Antwoord(d, AanbodStatus.Ja, Karin), later);
        Assert.Equal(VolgendeMaandag, Reactietermijn.Volgende(ja));
        var eerlijk = Loop(ja, later, (KaartSoort.AanvraagVoorVrager, "tom"), (KaartSoort.EerlijkBericht, "tom"));
        var na = Loop(eerlijk, Werktijd.Na(later, 2), (KaartSoort.HerinneringVoorCoordinator, "els"));
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Reactietermijn.GaAf(na, Werktijd.Na(later, 3))));

        // A question that comes back to the pool waits from the start, for its asker too.
        var match = Bij(na, d => Aanvraagverloop.Aanvaard(d, [Ed(Karin)], Els, later), later);
        var weken = Werktijd.Na(later, 15);
        var terug = Bij(match, d => Aanvraagverloop.GeefTerug(d, [Ed(Karin)], Tom, weken), weken);
        Assert.False(terug.Aanvraag.WachtLang);
        Loop(
            terug, Werktijd.Na(weken, 5), (KaartSoort.HerinneringVoorCoordinator, "els"), (KaartSoort.HerinneringVoorCoordinator, "ravi"),
            (KaartSoort.AanvraagVoorVrager, "tom"), (KaartSoort.EerlijkBericht, "tom"));
    }

    [Fact]
    public void Een_match_en_een_ingetrokken_vraag_verouderen_niet_en_wat_verstuurd_was_gaat_mee()
    {
        var herinnerd = Loop(
            Wachtend(Nieuw()), Woensdag, (KaartSoort.HerinneringVoorCoordinator, "els"), (KaartSoort.HerinneringVoorCoordinator, "ravi"));
        var ingetrokken = Gelukt(Aanvraagverloop.TrekIn(herinnerd, [], Tom, Woensdag));
        var na = Vervolgwerk.Bij(herinnerd, ingetrokken, Woensdag);
        Assert.Equal(
            ["els", "ravi"], Kaarten(na.Berichten).Where(k => k.Soort == KaartSoort.HerinneringVoorCoordinator).Select(k => k.Aan));
        Assert.DoesNotContain(na.Berichten, b => b is Bericht.ZetWekker { Wekker.Soort: WekkerSoort.Reactietermijn });
        Assert.Null(Reactietermijn.Volgende(herinnerd.Na(na.Wijziging)));
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Reactietermijn.GaAf(herinnerd.Na(na.Wijziging), VolgendeMaandag)));
    }

    [Fact]
    public void Een_vraag_die_nog_bij_de_vrager_ligt_wacht_pas_vanaf_het_moment_dat_hij_naar_de_pool_gaat()
    {
        var concept = new Vraag("ervaringsmaatje", ["angst"], Bewoner: new(Toestemming: new(Bewonerswens.NogNietGevraagd, null, null)));
        var gesteld = Gelukt(Aanvraagverloop.Stel(Guid.Empty, Pool, Linde, null, Tom, concept, Nu));
        var klaar = Vervolgwerk.BijNieuw(Pool, gesteld, Nu);
        Assert.DoesNotContain(klaar.Berichten, b => b is Bericht.ZetWekker { Wekker.Soort: WekkerSoort.Reactietermijn });
        var naarPool = Bij(
            new Dossier(Pool, klaar.Wijziging.Aanvraag, []),
            d =>
                Aanvraagverloop.Wijzig(
                    d,
                    concept with { Bewoner = concept.Bewoner with { Toestemming = new(Bewonerswens.Ja, new(2026, 11, 25), "contact") } },
                    Tom, Woensdag),
            Woensdag);
        Assert.Equal(Werktijd.Na(Woensdag, 2), Reactietermijn.Volgende(naarPool));
    }

    [Fact]
    public void Zolang_de_vrager_iets_moet_vertellen_is_geen_coordinator_aan_de_beurt()
    {
        var vraag = Bij(Wachtend(Nieuw()), d => Aanvraagverloop.VraagVerduidelijking(d, "moment", Els, Nu));
        Assert.Equal(VolgendeMaandag, Reactietermijn.Volgende(vraag));
        Assert.Equal(Reden.AlGevraagd, Geweigerd(Aanvraagverloop.VraagVerduidelijking(vraag, "hoop", Ravi, Nu)));
        Assert.Equal(Reden.AlleenAanvrager, Geweigerd(Aanvraagverloop.GeefVerduidelijking(vraag, "morgen", Els)));
        var antwoord = Bij(vraag, d => Aanvraagverloop.GeefVerduidelijking(d, "Voor het einde van de maand", Tom));
        Assert.Equal("Voor het einde van de maand", antwoord.Aanvraag.Vraag.Tekst.Aanvulling);
        Assert.Equal(Woensdag, Reactietermijn.Volgende(antwoord));
        Assert.Null(antwoord.Aanvraag.Vraag.ZonderTekst().Tekst.Aanvulling);
    }

    [Fact]
    public void Een_directe_match_wacht_alleen_op_een_coordinator_en_de_vrager_niet()
    {
        var karin = Ed(Karin) with { Keuzes = Pools.Profielkeuzes.Gewoon with { DirectSparren = true } };
        var gesteld = Gelukt(Aanvraagverloop.Stel(Guid.Empty, Pool, Linde, Week, Tom, Vraag.EvenSparren(), Nu, karin));
        var direct = new Dossier(Pool, gesteld.Nieuw.Aanvraag, gesteld.Nieuw.Aanbiedingen, gesteld.Nieuw.Match);
        direct = direct with { Aanvraag = Vervolgwerk.BijNieuw(Pool, gesteld, Nu).Wijziging.Aanvraag };
        Assert.Null(
            Reactietermijn.Volgende(
                Loop(direct, Woensdag, (KaartSoort.HerinneringVoorCoordinator, "els"), (KaartSoort.HerinneringVoorCoordinator, "ravi"))));
    }

    [Fact]
    public void De_dag_ervoor_horen_beiden_het_en_de_dag_erna_is_er_een_vraag_aan_de_vrager()
    {
        var dag = new LocalDate(2026, 12, 7);
        var met = new Vraag("casuistiek", ["schulden"], Werkwijze: new(Dag: dag));
        var gesteld = Gelukt(Aanvraagverloop.Stel(Guid.Empty, Pool, Linde, Week, Tom, met, Nu)).Nieuw.Aanvraag;
        var ja = new Dossier(Pool, gesteld, [])
            .Na(d => Aanvraagverloop.StelVoor(d, Ed(Karin), Els, Nu))
            .Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Ja, Karin));
        var aanvaard = Gelukt(Aanvraagverloop.Aanvaard(ja, [Ed(Karin)], Els, Nu));
        var wekkers = Vervolgwerk.Bij(ja, aanvaard, Nu).Berichten.OfType<Bericht.ZetWekker>()
            .Select(w => w.Wekker)
            .Where(w => w.Soort is WekkerSoort.DagErvoor or WekkerSoort.DagErna)
            .ToList();
        Assert.Equal([WekkerSoort.DagErvoor, WekkerSoort.DagErna], wekkers.Select(w => w.Soort));
        Assert.Equal([new LocalDate(2026, 12, 4), new LocalDate(2026, 12, 8)], wekkers.Select(w => Weekmoment.Lokaal(w.Om).Date));

        var match = aanvaard.Nieuw.Aanvraag;
        Assert.Equal(["karin", "tom"], Kaarten(Afspraakdag.GaAf(match, wekkers[0], wekkers[0].Om)).Select(k => k.Aan));
        Assert.Empty(Afspraakdag.GaAf(match, wekkers[0], Werktijd.Ochtend(dag)));
        Assert.Empty(
            Afspraakdag.GaAf(
                match with { Vraag = met with { Werkwijze = met.Werkwijze with { Dag = dag.PlusDays(1) } } }, wekkers[0], wekkers[0].Om));
        Assert.Empty(Afspraakdag.GaAf(match with { Status = AanvraagStatus.Ingetrokken }, wekkers[0], wekkers[0].Om));

        // While it waits for a new asker nobody is told to come.
        var loopt = ja.Na(aanvaard.Nieuw);
        Assert.Equal(["karin", "tom"], Kaarten(Afspraakdag.GaAf(loopt, wekkers[0], wekkers[0].Om)).Select(k => k.Aan));
        var wacht = loopt.Na(Gelukt(Matchverloop.VragerVertrekt(loopt, "tom", Nu)).Nieuw);
        Assert.Empty(Afspraakdag.GaAf(wacht, wekkers[0], wekkers[0].Om));
        Assert.Equal([(KaartSoort.Uitkomstvraag, "tom")], Kaarten(Afspraakdag.GaAf(match, wekkers[1], wekkers[1].Om)));
        Assert.Empty(Afspraakdag.GaAf(match with { Afloop = match.Afloop with { Uitkomst = "afspraak" } }, wekkers[1], wekkers[1].Om));
    }

    private static Dossier Wachtend(Dossier dossier) =>
        dossier with { Aanvraag = dossier.Aanvraag with { Wacht = Wachten.Na(null, dossier.Aanvraag, Nu) } };

    /// <summary>A step with what follows from it, as the tables would hold it.</summary>
    private static Dossier Bij(Dossier dossier, Func<Dossier, Uitkomst<Wijziging>> stap, Instant? op = null)
    {
        var gelukt = Gelukt(stap(dossier));
        return dossier.Na(Vervolgwerk.Bij(dossier, gelukt, op ?? Nu).Wijziging);
    }

    /// <summary>The term ends: exactly these people get a message they did not have.</summary>
    private static Dossier Loop(Dossier dossier, Instant nu, params (KaartSoort, string)[] verwacht)
    {
        var gelukt = Gelukt(Reactietermijn.GaAf(dossier, nu));
        var eerder = Reactietermijn.Kaarten(dossier.Aanvraag);
        Assert.Equal(verwacht.Order(), Kaarten([.. gelukt.Berichten.Except(eerder)]).Order());
        return dossier.Na(gelukt.Nieuw);
    }

    private static IReadOnlyList<(KaartSoort Soort, string Aan)> Kaarten(IReadOnlyList<Bericht> berichten) =>
        [
            .. berichten.OfType<Bericht.ToonKaart>()
                .Where(t => t.Aan is Ontvanger.Iemand)
                .Select(t => (t.Kaart.Soort, ((Ontvanger.Iemand)t.Aan).PersoonId)),
        ];
}
