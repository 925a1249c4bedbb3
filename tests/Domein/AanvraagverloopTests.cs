using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;
using Niveau = TeamsHerstelBot.Domein.Pools.Niveau;
using Profielkeuzes = TeamsHerstelBot.Domein.Pools.Profielkeuzes;

namespace TeamsHerstelBot.Domein.Tests;

public sealed partial class AanvraagverloopTests
{
    [Fact]
    public void Een_klik_geeft_het_volgende_nummer_en_vertelt_het_de_pool_en_de_vrager()
    {
        var gelukt = Gelukt(Aanvraagverloop.Stel(Guid.Empty, Pool, Linde, Week, Tom, Vraag.EvenSparren(), Nu));
        Assert.Equal("H-2026-0142", gelukt.Nieuw.Aanvraag.Nummer);
        Assert.Equal(142, gelukt.Nieuw.Pool!.Teller);
        Assert.Equal(3, gelukt.Berichten.Count);
        Assert.Contains(
            gelukt.Berichten,
            b => b is Bericht.ToonKaart { Kaart.Soort: KaartSoort.AanvraagInPool, Aan: Ontvanger.Kanaal { KanaalId: "19:pool" } });
        Assert.Contains(
            gelukt.Berichten,
            b => b is Bericht.ToonKaart { Kaart.Soort: KaartSoort.AanvraagVoorVrager, Aan: Ontvanger.Iemand { PersoonId: "tom" } });
        Assert.Contains(gelukt.Berichten, b => b is Bericht.NoteerAanvraag { PersoonId: "tom" });
    }

    [Fact]
    public void In_een_nieuw_jaar_begint_de_telling_opnieuw() => Assert.Equal("H-2027-0001", Pool.GeefNummer(2027).Nummer);

    [Fact]
    public void Wie_geen_coordinator_is_stelt_niemand_voor() =>
        Assert.Equal(Reden.AlleenCoordinator, Geweigerd(Aanvraagverloop.StelVoor(Nieuw(), Ed(Karin), Tom, Nu)));

    [Fact]
    public void De_tweede_coordinator_hoort_wie_het_heeft()
    {
        var geweigerd = Assert.IsType<Uitkomst<Wijziging>.Geweigerd>(Aanvraagverloop.StelVoor(Voorgesteld(), Ed(Bram), Ravi, Nu));
        Assert.Equal((Reden.AlVoorgesteld, Els.Naam), (geweigerd.Reden, geweigerd.Wie));
    }

    [Fact]
    public void Wie_vroeg_mag_nog_iemand_vragen_en_het_eerste_ja_heeft_het()
    {
        var twee = Voorgesteld().Na(d => Aanvraagverloop.StelVoor(d, Ed(Bram), Els, Nu));
        Assert.Equal(2, twee.Open.Count());
        var gelukt = Gelukt(Aanvraagverloop.Antwoord(twee, AanbodStatus.Ja, Bram));
        Assert.Equal((AanvraagStatus.Toegezegd, Bram), (gelukt.Nieuw.Aanvraag.Status, gelukt.Nieuw.Aanvraag.Toezegging.Ed));
        Assert.Contains(gelukt.Nieuw.Aanbiedingen, a => a.Ed == Karin && a.Status == AanbodStatus.Vervallen);
        Assert.Contains(
            gelukt.Berichten, b => b is Bericht.ToonKaart { Kaart.Soort: KaartSoort.Aanbod, Aan: Ontvanger.Iemand { PersoonId: "karin" } });
        Assert.Equal(Reden.AlBeantwoord, Geweigerd(Aanvraagverloop.Antwoord(twee.Na(_ => gelukt), AanbodStatus.Ja, Karin)));
    }

    [Fact]
    public void Een_nee_van_de_een_laat_de_vraag_aan_de_ander_staan()
    {
        var twee = Voorgesteld()
            .Na(d => Aanvraagverloop.StelVoor(d, Ed(Bram), Els, Nu))
            .Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Nee, Karin));
        Assert.Equal(AanvraagStatus.Voorgesteld, twee.Aanvraag.Status);
        Assert.Equal([Bram], twee.Open.Select(a => a.Ed));
    }

    [Fact]
    public void Een_duo_is_er_pas_na_twee_keer_ja_en_beiden_krijgen_de_match()
    {
        var duo = Nieuw().Na(d => Aanvraagverloop.ZetDuo(d, aan: true, Els)).Na(d => Aanvraagverloop.StelVoor(d, Ed(Karin), Els, Nu))
            .Na(d => Aanvraagverloop.StelVoor(d, Ed(Bram), Els, Nu)).Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Ja, Karin));
        Assert.Equal(AanvraagStatus.Voorgesteld, duo.Aanvraag.Status);
        Assert.Equal(Reden.NogGeenJa, Geweigerd(Aanvraagverloop.Aanvaard(duo, [Ed(Karin)], Els, Nu)));
        var match = Gelukt(
            Aanvraagverloop.Aanvaard(duo.Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Ja, Bram)), [Ed(Karin), Ed(Bram)], Els, Nu));
        Assert.Equal(2, match.Nieuw.Eds!.Count);
        Assert.Equal((Karin.Id, Bram.Id), (match.Nieuw.Match!.Wie.EdId, match.Nieuw.Match.Wie.TweedeId));
        Assert.Equal(2, match.Berichten.Count(b => b is Bericht.ToonKaart { Kaart.Soort: KaartSoort.MatchVoorErvaringsdeskundige }));
    }

    [Fact]
    public void Wie_begint_wordt_met_een_ervaren_tweede_gevraagd()
    {
        var starter = Ed(Karin) with { Keuzes = Profielkeuzes.Gewoon with { Niveau = Niveau.Starter } };
        var een = Nieuw().Na(d => Aanvraagverloop.StelVoor(d, starter, Els, Nu));
        Assert.True(een.Aanvraag.Toezegging.Duo);
        Assert.Equal(Reden.TweedeMoetErvaren, Geweigerd(Aanvraagverloop.StelVoor(een, starter with { Wie = Bram }, Els, Nu)));
        Assert.Equal(Reden.TweedeMoetErvaren, Geweigerd(Aanvraagverloop.ZetDuo(een, aan: false, Els)));
        Assert.Equal(2, een.Na(d => Aanvraagverloop.StelVoor(d, Ed(Bram), Els, Nu)).Open.Count());
    }

    [Fact]
    public void Een_vraag_over_een_bewoner_blijft_bij_de_vrager_tot_die_persoon_ja_zei_en_begint_met_een_kennismaking()
    {
        var nogVragen = new Vraag("ervaringsmaatje", ["angst"], Bewoner: new(Toestemming: new(Bewonerswens.NogNietGevraagd, null, null)));
        var gesteld = Gelukt(Aanvraagverloop.Stel(Guid.Empty, Pool, Linde, null, Tom, nogVragen, Nu));
        Assert.Equal(AanvraagStatus.Concept, gesteld.Nieuw.Aanvraag.Status);
        Assert.DoesNotContain(gesteld.Berichten, b => b is Bericht.ToonKaart { Kaart.Soort: KaartSoort.AanvraagInPool });
        var concept = new Dossier(Pool, gesteld.Nieuw.Aanvraag, []);
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Aanvraagverloop.StelVoor(concept, Ed(Karin), Els, Nu)));

        var ja = nogVragen with { Bewoner = nogVragen.Bewoner with { Toestemming = new(Bewonerswens.Ja, new(2026, 11, 23), "contact") } };
        var match = concept.Na(d => Aanvraagverloop.Wijzig(d, ja, Tom, Nu)).Na(d => Aanvraagverloop.StelVoor(d, Ed(Karin), Els, Nu))
            .Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Ja, Karin)).Na(d => Aanvraagverloop.Aanvaard(d, [Ed(Karin)], Els, Nu));
        Assert.Equal(AanvraagStatus.Kennismaking, match.Aanvraag.Status);
    }

    [Fact]
    public void Aan_een_vraag_die_nog_bij_de_vrager_ligt_wordt_na_drie_werkdagen_een_keer_herinnerd()
    {
        var gesteld = Gelukt(Aanvraagverloop.Stel(Guid.Empty, Pool, Linde, null, Tom, NogVragen, Nu));
        var wekker = Assert.Single(gesteld.Berichten.OfType<Bericht.ZetWekker>()).Wekker;
        Assert.Equal((WekkerSoort.Toestemmingsvraag, Werkdagen.Na(Nu, 3)), (wekker.Soort, wekker.Om));

        var concept = new Dossier(Pool, gesteld.Nieuw.Aanvraag, []);
        var herinnerd = Gelukt(Aanvraagverloop.HerinnerAanBewoner(concept));
        Assert.Single(
            herinnerd.Berichten,
            b => b is Bericht.ToonKaart { Kaart.Soort: KaartSoort.Toestemmingsvraag, Aan: Ontvanger.Iemand { PersoonId: "tom" } });
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Aanvraagverloop.HerinnerAanBewoner(concept.Na(_ => herinnerd))));

        var nu = Nu + Duration.FromDays(4);
        var gevraagd = Gelukt(
            Aanvraagverloop.Wijzig(
                concept.Na(_ => herinnerd), NogVragen with { Bewoner = NogVragen.Bewoner with { Toestemming = Ja } }, Tom, nu));
        Assert.Equal((AanvraagStatus.Nieuw, nu), (gevraagd.Nieuw.Aanvraag.Status, gevraagd.Nieuw.Aanvraag.Gesteld));
        Assert.Contains(gevraagd.Berichten, b => b is Bericht.ToonKaart { Kaart.Soort: KaartSoort.Toestemmingsvraag });
        Assert.Contains(gevraagd.Berichten, b => b is Bericht.ToonKaart { Kaart.Soort: KaartSoort.AanvraagInPool });
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Aanvraagverloop.HerinnerAanBewoner(concept.Na(_ => gevraagd))));
    }

    [Fact]
    public void Wie_een_vraag_intrekt_die_nog_bij_hem_lag_laat_de_pool_niets_zien_behalve_als_die_hem_al_had()
    {
        var concept = new Dossier(Pool, Gelukt(Aanvraagverloop.Stel(Guid.Empty, Pool, Linde, null, Tom, NogVragen, Nu)).Nieuw.Aanvraag, []);
        Assert.DoesNotContain(Gelukt(Aanvraagverloop.TrekIn(concept, [], Tom, Nu)).Berichten, NaarPool);

        var terug = Nieuw().Na(d => Aanvraagverloop.Wijzig(d, NogVragen, Tom, Nu));
        Assert.Equal(AanvraagStatus.Concept, terug.Aanvraag.Status);
        Assert.Contains(Gelukt(Aanvraagverloop.TrekIn(terug, [], Tom, Nu)).Berichten, NaarPool);

        static bool NaarPool(Bericht bericht) => bericht is Bericht.ToonKaart { Kaart.Soort: KaartSoort.AanvraagInPool };
    }

    private static Toestemming Ja { get; } = new(Bewonerswens.Ja, new(2026, 11, 23), "contact");

    private static Vraag NogVragen { get; } = new(
        "ervaringsmaatje", ["angst"], Bewoner: new(Toestemming: new(Bewonerswens.NogNietGevraagd, null, null)));

    [Fact]
    public void Trekt_de_bewoner_de_toestemming_in_dan_stopt_alles_en_is_de_tekst_weg()
    {
        var ja = new Vraag(
            "tandem", ["angst"], new("Hoe beginnen we?"), Bewoner: new(Toestemming: new(Bewonerswens.Ja, new(2026, 11, 23), "contact")));
        var match = new Dossier(Pool, Gelukt(Aanvraagverloop.Stel(Guid.Empty, Pool, Linde, null, Tom, ja, Nu)).Nieuw.Aanvraag, [])
            .Na(d => Aanvraagverloop.StelVoor(d, Ed(Karin), Els, Nu)).Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Ja, Karin))
            .Na(d => Aanvraagverloop.Aanvaard(d, [Ed(Karin)], Els, Nu));
        Assert.Equal(Reden.AlleenBetrokkene, Geweigerd(Aanvraagverloop.TrekToestemmingIn(match, [], Els, Nu)));
        var weg = Gelukt(Aanvraagverloop.TrekToestemmingIn(match, [Ed(Karin, lopend: 1)], Tom, Nu)).Nieuw;
        Assert.Equal(
            (AanvraagStatus.Ingetrokken, true, null, null),
            (
                weg.Aanvraag.Status, weg.Aanvraag.Afloop.OpWensVanBewoner, weg.Aanvraag.Vraag.Tekst.Toelichting,
                weg.Aanvraag.Vraag.Bewoner.Toestemming));
        Assert.Equal((0, Nu), (weg.Eds!.Single().Lopend, weg.Match!.Tijd.Tot));
    }

    [Fact]
    public void Ook_de_ervaringsdeskundige_van_de_match_kan_het_zeggen_en_de_ander_hoort_het()
    {
        var gevraagd = NogVragen with { Tekst = new("Hoe?"), Bewoner = NogVragen.Bewoner with { Toestemming = Ja } };
        var vraag = new Dossier(Pool, Gelukt(Aanvraagverloop.Stel(Guid.Empty, Pool, Linde, null, Tom, gevraagd, Nu)).Nieuw.Aanvraag, [])
            .Na(d => Aanvraagverloop.StelVoor(d, Ed(Karin), Els, Nu)).Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Ja, Karin));
        Assert.Equal(Reden.AlleenAanvrager, Geweigerd(Aanvraagverloop.TrekToestemmingIn(vraag, [], Karin, Nu)));

        var match = vraag.Na(d => Aanvraagverloop.Aanvaard(d, [Ed(Karin)], Els, Nu));
        var doorKarin = Gelukt(Aanvraagverloop.TrekToestemmingIn(match, [Ed(Karin, lopend: 1)], Karin, Nu));
        Assert.Equal((true, null), (doorKarin.Nieuw.Aanvraag.Afloop.OpWensVanBewoner, doorKarin.Nieuw.Aanvraag.Vraag.Tekst.Toelichting));
        Assert.Equal(Tom.Id, HoortHet(doorKarin));
        Assert.Equal(Karin.Id, HoortHet(Gelukt(Aanvraagverloop.TrekToestemmingIn(match, [Ed(Karin, lopend: 1)], Tom, Nu))));

        var daarna = match.Na(d => Aanvraagverloop.TrekToestemmingIn(d, [Ed(Karin, lopend: 1)], Karin, Nu));
        Assert.Equal(Reden.AlIngetrokken, Geweigerd(Aanvraagverloop.TrekToestemmingIn(daarna, [], Karin, Nu)));

        static string HoortHet(Uitkomst<Wijziging>.Gelukt gelukt) => Assert.IsType<Ontvanger.Iemand>(
            Assert.Single(gelukt.Berichten.OfType<Bericht.ToonKaart>(), b => b.Kaart.Soort == KaartSoort.MatchTerug).Aan).PersoonId;
    }

    [Fact]
    public void Een_ja_vooraf_laat_twee_mensen_meteen_sparren_en_een_coordinator_bevestigt_het_achteraf()
    {
        var karin = Ed(Karin) with { Keuzes = Profielkeuzes.Gewoon with { DirectSparren = true } };
        var gesteld = Gelukt(Aanvraagverloop.Stel(Guid.Empty, Pool, Linde, Week, Tom, Vraag.EvenSparren(), Nu, karin));
        Assert.Equal((AanvraagStatus.Toegezegd, true), (gesteld.Nieuw.Aanvraag.Status, gesteld.Nieuw.Aanvraag.MatchLoopt));
        Assert.Equal(1, gesteld.Nieuw.Eds!.Single().Lopend);
        var direct = new Dossier(Pool, gesteld.Nieuw.Aanvraag, gesteld.Nieuw.Aanbiedingen, gesteld.Nieuw.Match);
        var aanvaard = Gelukt(Aanvraagverloop.Aanvaard(direct, [karin with { Lopend = 1 }], Els, Nu)).Nieuw;
        Assert.Equal((AanvraagStatus.Aanvaard, Els.Id, []), (aanvaard.Aanvraag.Status, aanvaard.Match!.Wie.CoordinatorId, aanvaard.Eds));
    }

    [Fact]
    public void Wie_weg_is_wordt_vervangen_en_de_antwoorden_gaan_naar_wie_overnam()
    {
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Aanvraagverloop.NeemOver(Nieuw(), Ravi)));
        var over = Voorgesteld().Na(d => Aanvraagverloop.NeemOver(d, Ravi));
        Assert.Equal((Ravi, Ravi), (over.Aanvraag.Toezegging.VoorgesteldDoor, over.AanbodAan(Karin.Id)!.GevraagdDoor));
    }

    [Fact]
    public void Is_er_niemand_dan_hoort_de_vrager_dat_met_een_ander_voorstel()
    {
        var niemand = Voorgesteld().Na(d => Aanvraagverloop.GeenMatch(d, "sparren-herstel", Els, Nu));
        Assert.Equal((AanvraagStatus.GeenMatch, "sparren-herstel"), (niemand.Aanvraag.Status, niemand.Aanvraag.Afloop.Alternatief));
        Assert.Equal(AanbodStatus.Vervallen, niemand.AanbodAan(Karin.Id)!.Status);
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Aanvraagverloop.StelVoor(niemand, Ed(Bram), Els, Nu)));
    }
}
