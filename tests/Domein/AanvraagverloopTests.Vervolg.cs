using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

public sealed partial class AanvraagverloopTests
{
    [Fact]
    public void Na_eerst_overleggen_mag_elke_coordinator_verder()
    {
        var overleg = Voorgesteld().Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Overleg, Karin));
        Assert.Equal(AanvraagStatus.Voorgesteld, overleg.Aanvraag.Status);
        Assert.Equal(Ravi, overleg.Na(d => Aanvraagverloop.StelVoor(d, Ed(Bram), Ravi, Nu)).Aanvraag.Toezegging.VoorgesteldDoor);
    }

    [Fact]
    public void Wie_geen_ruimte_heeft_wordt_niet_gevraagd() =>
        Assert.Equal(Reden.GeenRuimte, Geweigerd(Aanvraagverloop.StelVoor(Nieuw(), Ed(Karin, max: 1, lopend: 1), Els, Nu)));

    [Fact]
    public void Niemand_wordt_gevraagd_voor_de_eigen_vraag() =>
        Assert.Equal(Reden.EigenVraag, Geweigerd(Aanvraagverloop.StelVoor(Nieuw(), Ed(Tom), Els, Nu)));

    [Fact]
    public void Wie_intussen_vol_zit_krijgt_er_geen_match_bij_maar_een_ja_van_voor_een_pauze_blijft_staan()
    {
        Assert.Equal(Reden.NuVol, Geweigerd(Aanvraagverloop.Aanvaard(Toegezegd(), [Ed(Karin, max: 1, lopend: 1)], Els, Nu)));
        Assert.Equal(
            1, Gelukt(Aanvraagverloop.Aanvaard(Toegezegd(), [Ed(Karin, max: 1, pauze: true)], Els, Nu)).Nieuw.Eds!.Single().Lopend);
    }

    [Fact]
    public void Wie_nee_zei_wordt_voor_deze_aanvraag_niet_nog_eens_gevraagd()
    {
        var nee = Voorgesteld().Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Nee, Karin));
        Assert.Equal((AanvraagStatus.Nieuw, null), (nee.Aanvraag.Status, nee.Aanvraag.Toezegging.Ed));
        Assert.Equal(Reden.AlVoorgesteld, Geweigerd(Aanvraagverloop.StelVoor(nee, Ed(Karin), Els, Nu)));
    }

    [Fact]
    public void Alleen_wie_gevraagd_is_antwoordt() =>
        Assert.Equal(Reden.AlleenGevraagde, Geweigerd(Aanvraagverloop.Antwoord(Voorgesteld(), AanbodStatus.Ja, Bram)));

    [Fact]
    public void Een_tweede_ja_verandert_niets() =>
        Assert.Equal(Reden.AlBeantwoord, Geweigerd(Aanvraagverloop.Antwoord(Toegezegd(), AanbodStatus.Ja, Karin)));

    [Fact]
    public void Een_reactie_gaat_ook_naar_de_coordinator_die_vroeg()
    {
        var gelukt = Gelukt(Aanvraagverloop.Antwoord(Voorgesteld(), AanbodStatus.Ja, Karin));
        Assert.Contains(
            gelukt.Berichten,
            b => b is Bericht.ToonKaart { Kaart.Soort: KaartSoort.ReactieVoorCoordinator, Aan: Ontvanger.Iemand { PersoonId: "els" } });
    }

    [Theory]
    [InlineData(AanbodStatus.Ja)]
    [InlineData(AanbodStatus.Nee)]
    public void Het_antwoord_na_eerst_overleggen_is_een_nieuw_bericht_aan_de_coordinator(AanbodStatus antwoord)
    {
        var overleg = Gelukt(Aanvraagverloop.Antwoord(Voorgesteld(), AanbodStatus.Overleg, Karin));
        var eerst = Assert.Single(Reacties(overleg));
        var daarna = Gelukt(Aanvraagverloop.Antwoord(Voorgesteld().Na(overleg.Nieuw), antwoord, Karin));
        Assert.Equal([eerst.Kaart.Extra, $"{Karin.Id}|na-overleg"], Reacties(daarna).Select(r => r.Kaart.Extra));
        Assert.All(Reacties(daarna), r => Assert.Equal(Karin.Id, Aanvraagverloop.Gereageerd(r.Kaart.Extra)));
        Assert.Equal([eerst], Reacties(Gelukt(Aanvraagverloop.Antwoord(Voorgesteld(), antwoord, Karin))));

        static IEnumerable<Bericht.ToonKaart> Reacties(Uitkomst<Wijziging>.Gelukt uitkomst) =>
            uitkomst.Berichten.OfType<Bericht.ToonKaart>().Where(t => t.Kaart.Soort == KaartSoort.ReactieVoorCoordinator);
    }

    [Fact]
    public void Zonder_ja_van_de_ervaringsdeskundige_komt_er_geen_match() =>
        Assert.Equal(Reden.NogGeenJa, Geweigerd(Aanvraagverloop.Aanvaard(Voorgesteld(), [Ed(Karin)], Els, Nu)));

    [Fact]
    public void Alleen_een_coordinator_maakt_de_match() =>
        Assert.Equal(Reden.AlleenCoordinator, Geweigerd(Aanvraagverloop.Aanvaard(Toegezegd(), [Ed(Karin)], Karin, Nu)));

    [Fact]
    public void Bij_een_match_krijgen_vrager_en_ervaringsdeskundige_elk_hun_kaart_en_is_er_een_plek_minder()
    {
        var gelukt = Gelukt(Aanvraagverloop.Aanvaard(Toegezegd(), [Ed(Karin)], Ravi, Nu));
        Assert.Equal(Ravi, gelukt.Nieuw.Aanvraag.Toezegging.AanvaardDoor);
        Assert.Equal((1, 1), (gelukt.Nieuw.Eds!.Single().Lopend, gelukt.Nieuw.Eds!.Single().Plaatsen));
        Assert.Contains(
            gelukt.Berichten,
            b => b is Bericht.ToonKaart { Kaart.Soort: KaartSoort.MatchVoorVrager, Aan: Ontvanger.Iemand { PersoonId: "tom" } });
        Assert.Contains(
            gelukt.Berichten,
            b =>
                b is Bericht.ToonKaart
                {
                    Kaart.Soort: KaartSoort.MatchVoorErvaringsdeskundige,
                    Aan: Ontvanger.Iemand { PersoonId: "karin" },
                });
    }

    [Fact]
    public void De_tweede_die_aanvaardt_hoort_wie_het_deed()
    {
        var geweigerd = Assert.IsType<Uitkomst<Wijziging>.Geweigerd>(Aanvraagverloop.Aanvaard(Aanvaard(), [Ed(Karin)], Ravi, Nu));
        Assert.Equal((Reden.AlOpgepakt, Els.Naam), (geweigerd.Reden, geweigerd.Wie));
    }

    [Fact]
    public void Alleen_de_vrager_trekt_in_en_wie_gevraagd_was_hoort_het()
    {
        Assert.Equal(Reden.AlleenAanvrager, Geweigerd(Aanvraagverloop.TrekIn(Voorgesteld(), [], Els, Nu)));
        var gelukt = Gelukt(Aanvraagverloop.TrekIn(Voorgesteld(), [Ed(Karin)], Tom, Nu));
        Assert.Equal(AanvraagStatus.Ingetrokken, gelukt.Nieuw.Aanvraag.Status);
        Assert.Empty(gelukt.Nieuw.Eds);
        Assert.Contains(
            gelukt.Berichten, b => b is Bericht.ToonKaart { Kaart.Soort: KaartSoort.Aanbod, Aan: Ontvanger.Iemand { PersoonId: "karin" } });
    }

    [Fact]
    public void Intrekken_van_een_lopende_match_geeft_de_plek_terug()
    {
        var gelukt = Gelukt(Aanvraagverloop.TrekIn(Aanvaard(), [Ed(Karin, lopend: 1)], Tom, Nu));
        Assert.Equal(0, gelukt.Nieuw.Eds!.Single().Lopend);
        Assert.Contains(gelukt.Berichten, b => b is Bericht.ToonKaart { Kaart.Soort: KaartSoort.MatchVoorErvaringsdeskundige });
    }

    [Fact]
    public void Beide_kanten_ronden_af_of_geven_terug_en_een_ander_niet()
    {
        Assert.Equal(Reden.AlleenBetrokkene, Geweigerd(Aanvraagverloop.RondAf(Aanvaard(), [Ed(Karin, lopend: 1)], Els, Nu)));
        Assert.Equal(
            AanvraagStatus.Afgerond, Gelukt(Aanvraagverloop.RondAf(Aanvaard(), [Ed(Karin, lopend: 1)], Karin, Nu)).Nieuw.Aanvraag.Status);
        var terug = Gelukt(Aanvraagverloop.GeefTerug(Aanvaard(), [Ed(Karin, lopend: 1)], Tom, Nu)).Nieuw;
        Assert.Equal((AanvraagStatus.Nieuw, null, 0), (terug.Aanvraag.Status, terug.Aanvraag.Toezegging.Ed, terug.Eds!.Single().Lopend));
    }

    [Fact]
    public void Een_zin_achteraf_vult_de_aanvraag_aan_zolang_niemand_is_gevraagd()
    {
        var aangevuld = Nieuw(thema: null).Na(d => Aanvraagverloop.VulAan(d, "schulden", "Hoe begin ik?", Tom));
        Assert.Equal(("schulden", "Hoe begin ik?"), (aangevuld.Aanvraag.Vraag.Themas.Single(), aangevuld.Aanvraag.Vraag.Tekst.Toelichting));
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Aanvraagverloop.VulAan(Voorgesteld(), null, "Nog iets", Tom)));
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Aanvraagverloop.VulAan(aangevuld, null, "Iets anders", Tom)));
    }

    [Fact]
    public void Wat_gesloten_is_blijft_gesloten()
    {
        var ingetrokken = Nieuw().Na(d => Aanvraagverloop.TrekIn(d, [], Tom, Nu));
        Assert.Equal(Reden.AlIngetrokken, Geweigerd(Aanvraagverloop.StelVoor(ingetrokken, Ed(Karin), Els, Nu)));
        Assert.Equal(Reden.AlIngetrokken, Geweigerd(Aanvraagverloop.TrekIn(ingetrokken, [], Tom, Nu)));
        var afgerond = Aanvaard().Na(d => Aanvraagverloop.RondAf(d, [Ed(Karin, lopend: 1)], Tom, Nu));
        Assert.Equal(Reden.AlAfgerond, Geweigerd(Aanvraagverloop.TrekIn(afgerond, [], Tom, Nu)));
        Assert.Equal(Reden.AlAfgerond, Geweigerd(Aanvraagverloop.GeefTerug(afgerond, [], Tom, Nu)));
    }

    [Fact]
    public void Elke_stap_maakt_de_revisie_groter()
    {
        int[] revisies = [Nieuw().Aanvraag.Rev, Voorgesteld().Aanvraag.Rev, Toegezegd().Aanvraag.Rev, Aanvaard().Aanvraag.Rev];
        Assert.Equal([1, 2, 3, 4], revisies);
    }
}
