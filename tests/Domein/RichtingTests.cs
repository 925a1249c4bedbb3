using NodaTime;
using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Teamvragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;
using Dagdeel = TeamsHerstelBot.Domein.Pools.Dagdeel;
using Ervaringsdeskundige = TeamsHerstelBot.Domein.Pools.Ervaringsdeskundige;
using Profielkeuzes = TeamsHerstelBot.Domein.Pools.Profielkeuzes;
using Zichtbaarheid = TeamsHerstelBot.Domein.Pools.Zichtbaarheid;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>What goes from an ervaringsdeskundige to a wijkteam.</summary>
public sealed class RichtingTests
{
    private static readonly Persoon Sanne = new("sanne", "Sanne Bakker");

    private static Teamvraag Vraag => new(
        Guid.Empty, Linde.KanaalId, Linde.Naam, Karin, TeamvraagSoort.Vraag, "regels", ["schulden"], "Hoe werkt beslag op toeslagen?",
        new LocalDate(2026, 11, 23), Nu,
        TeamvraagStatus.Open, Rev: 1);

    [Fact]
    public void Wie_het_eerst_meedenkt_is_contact_de_tweede_staat_klaar_en_de_derde_hoort_wie_het_doet()
    {
        var een = Gelukt(Vraag.DenkMee(Tom));
        var twee = Gelukt(een.Nieuw.DenkMee(Sanne));
        Assert.Equal((Tom, Sanne, TeamvraagStatus.Opgepakt), (twee.Nieuw.Contact, twee.Nieuw.Achterwacht, twee.Nieuw.Status));
        Assert.Equal(4, twee.Berichten.Count);
        Assert.Contains(
            twee.Berichten,
            b => b is Bericht.ToonKaart { Kaart.Soort: KaartSoort.TeamvraagVoorMeedenker, Aan: Ontvanger.Iemand { PersoonId: "sanne" } });
        var derde = Assert.IsType<Uitkomst<Teamvraag>.Geweigerd>(twee.Nieuw.DenkMee(Marit));
        Assert.Equal((Reden.AlOpgepakt, Tom.Naam), (derde.Reden, derde.Wie));
        Assert.Equal(Reden.AlBeantwoord, Assert.IsType<Uitkomst<Teamvraag>.Geweigerd>(twee.Nieuw.DenkMee(Tom)).Reden);
        Assert.Equal(Reden.EigenVraag, Assert.IsType<Uitkomst<Teamvraag>.Geweigerd>(Vraag.DenkMee(Karin)).Reden);
    }

    [Fact]
    public void Wie_doorgeeft_laat_de_achterwacht_verder_gaan_en_is_die_er_niet_dan_staat_de_vraag_weer_open()
    {
        var een = Gelukt(Vraag.DenkMee(Tom)).Nieuw;
        Assert.Equal((null, TeamvraagStatus.Open), (Gelukt(een.GeefDoor(Tom)).Nieuw.Contact, Gelukt(een.GeefDoor(Tom)).Nieuw.Status));
        var twee = Gelukt(een.DenkMee(Sanne)).Nieuw;
        Assert.Equal((Sanne, null), (Gelukt(twee.GeefDoor(Tom)).Nieuw.Contact, Gelukt(twee.GeefDoor(Tom)).Nieuw.Achterwacht));
        Assert.Equal(Reden.AlleenBetrokkene, Assert.IsType<Uitkomst<Teamvraag>.Geweigerd>(twee.GeefDoor(Sanne)).Reden);
    }

    [Fact]
    public void Twee_mensen_spreken_een_dag_af_en_zien_het_de_ochtend_ervoor_nog_een_keer_en_een_verzette_dag_doet_niets()
    {
        var dag = new LocalDate(2026, 11, 26);
        var afspraak = Gelukt(Gelukt(Vraag.DenkMee(Tom)).Nieuw.Spreekaf("driegesprek", dag, Karin, Nu));
        var wekker = Assert.Single(afspraak.Berichten.OfType<Bericht.ZetWekker>()).Wekker;
        Assert.Equal(Instant.FromUtc(2026, 11, 25, 8, 0), wekker.Om);
        Assert.Equal(2, afspraak.Nieuw.Herinnering(wekker.Om, wekker.Om).Count);
        Assert.Empty(afspraak.Nieuw.Herinnering(wekker.Om, Instant.FromUtc(2026, 11, 25, 23, 0)));
        var verzet = Gelukt(afspraak.Nieuw.Spreekaf("gescheiden", dag.PlusDays(7), Tom, Nu)).Nieuw;
        Assert.Empty(verzet.Herinnering(wekker.Om, wekker.Om));
        Assert.Equal(
            Reden.AlleenBetrokkene, Assert.IsType<Uitkomst<Teamvraag>.Geweigerd>(verzet.Spreekaf("driegesprek", dag, Sanne, Nu)).Reden);
    }

    [Fact]
    public void Als_het_klaar_of_ingetrokken_is_is_de_tekst_weg()
    {
        var loopt = Gelukt(Vraag.DenkMee(Tom)).Nieuw;
        Assert.Null(Gelukt(loopt.RondAf(Tom)).Nieuw.Tekst);
        Assert.Null(Gelukt(loopt.TrekIn(Karin)).Nieuw.Tekst);
        Assert.Equal(Reden.AlleenAanvrager, Assert.IsType<Uitkomst<Teamvraag>.Geweigerd>(loopt.TrekIn(Tom)).Reden);
    }

    [Fact]
    public void Een_signaal_gaat_alleen_naar_het_kanaal_als_wie_het_gaf_dat_wil()
    {
        var signaal = new Signaal(
            Guid.Empty, Pool.Id, Karin, SignaalWens.AlleenDelen, "Er wordt veel over mensen gepraat.", Linde.KanaalId, Linde.Naam, Nu,
            Rev: 1);
        Assert.Equal(3, signaal.Tonen(Pool).Count);
        Assert.Equal(Reden.NietMeerOpen, Assert.IsType<Uitkomst<Signaal>.Geweigerd>(signaal.ZetOpAgenda(Pool, Els)).Reden);
        var mag = signaal with { Wens = SignaalWens.AgendaZonderNaam };
        Assert.Equal(Reden.AlleenCoordinator, Assert.IsType<Uitkomst<Signaal>.Geweigerd>(mag.ZetOpAgenda(Pool, Tom)).Reden);
        var gelukt = Assert.IsType<Uitkomst<Signaal>.Gelukt>(mag.ZetOpAgenda(Pool, Els));
        Assert.Contains(
            gelukt.Berichten,
            b => b is Bericht.ToonKaart { Kaart.Soort: KaartSoort.SignaalInKanaal, Aan: Ontvanger.Kanaal { KanaalId: "19:linde" } });
        var antwoord = Assert.IsType<Uitkomst<Signaal>.Gelukt>(gelukt.Nieuw.Beantwoord(Pool, "We bespreken het dinsdag.", Ravi));
        Assert.Equal(Ravi, antwoord.Nieuw.BeantwoordDoor);
        Assert.Equal(
            Reden.AlBeantwoord,
            Assert.IsType<Uitkomst<Signaal>.Geweigerd>(antwoord.Nieuw.Beantwoord(Pool, "We bespreken het dinsdag.", Ravi)).Reden);
    }

    [Fact]
    public void Wie_zich_afmeldt_laat_niemand_wachten_en_hoeft_niets_uit_te_leggen()
    {
        var dag = Aanwezigheidsdag.Maak(
            Linde.KanaalId, Linde.Naam, new LocalDate(2026, 11, 24),
            [Aanwezig(Karin, IsoDayOfWeek.Tuesday), Aanwezig(Bram, IsoDayOfWeek.Wednesday)])!;
        Assert.Equal([Karin], dag.Nieuw.Aanwezigen.Select(a => a.Wie));
        var binnen = Assert.IsType<Uitkomst<Aanwezigheidsdag>.Gelukt>(dag.Nieuw.LoopBinnen(Karin.Id, Tom));
        Assert.Equal(1, binnen.Nieuw.AantalBij(Karin.Id));
        Assert.Equal(Reden.AlBeantwoord, Assert.IsType<Uitkomst<Aanwezigheidsdag>.Geweigerd>(binnen.Nieuw.LoopBinnen(Karin.Id, Tom)).Reden);
        var weg = Assert.IsType<Uitkomst<Aanwezigheidsdag>.Gelukt>(binnen.Nieuw.MeldAf(Karin));
        Assert.Contains(
            weg.Berichten,
            b => b is Bericht.ToonKaart { Kaart.Soort: KaartSoort.TochNietAanwezig, Aan: Ontvanger.Iemand { PersoonId: "tom" } });
        Assert.Equal(Reden.NietMeerOpen, Assert.IsType<Uitkomst<Aanwezigheidsdag>.Geweigerd>(weg.Nieuw.LoopBinnen(Karin.Id, Sanne)).Reden);
    }

    [Fact]
    public void Wie_pauze_heeft_staat_niet_op_de_ochtendkaart_en_een_thema_staat_er_alleen_als_iemand_dat_koos()
    {
        var karin = Aanwezig(Karin, IsoDayOfWeek.Tuesday) with { Themas = [new("schulden", Zichtbaarheid.Teams), new("rouw")] };
        Assert.Equal(
            ["schulden"],
            Aanwezigheidsdag.Maak(Linde.KanaalId, Linde.Naam, new LocalDate(2026, 11, 24), [karin])!.Nieuw.Aanwezigen.Single().Themas);
        Assert.Null(Aanwezigheidsdag.Maak(Linde.KanaalId, Linde.Naam, new LocalDate(2026, 11, 24), [karin with { Pauze = true }]));
    }

    [Fact]
    public void De_ochtendkaart_komt_om_half_negen_op_de_gekozen_dagen_en_niet_op_een_feestdag()
    {
        var eds = new[] { Aanwezig(Karin, IsoDayOfWeek.Friday) };
        var eerste = Aanwezigheidsplan.Volgende(Linde, eds, Nu)!;
        Assert.Equal(
            (WekkerSoort.Aanwezigheid, Linde.KanaalId, Instant.FromUtc(2026, 11, 27, 7, 30)), (eerste.Soort, eerste.Sleutel, eerste.Om));
        var naKerst = Aanwezigheidsplan.Volgende(Linde, eds, Instant.FromUtc(2026, 12, 18, 8, 0))!;
        Assert.Equal(Instant.FromUtc(2027, 1, 8, 7, 30), naKerst.Om);
        Assert.Null(Aanwezigheidsplan.Volgende(Linde, [Ed(Karin)], Nu));
    }

    private static Ervaringsdeskundige Aanwezig(Persoon wie, IsoDayOfWeek dag) =>
        Ed(wie) with { Keuzes = Profielkeuzes.Gewoon with { Aanwezig = [new(Linde.KanaalId, dag, Dagdeel.Ochtend)] } };

    private static Uitkomst<Teamvraag>.Gelukt Gelukt(Uitkomst<Teamvraag> uitkomst) => Assert.IsType<Uitkomst<Teamvraag>.Gelukt>(uitkomst);
}
