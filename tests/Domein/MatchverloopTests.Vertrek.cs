using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>Somebody of a match left: the asker, or both EDs of a duo.</summary>
public sealed partial class MatchverloopTests
{
    private static Dossier ZonderVrager() => Lopend().Na(d => Matchverloop.VragerVertrekt(d, Tom.Id, Nu));

    [Fact]
    public void Zonder_vrager_wacht_de_match_en_krijgt_die_niets_meer()
    {
        var uitkomst = Matchverloop.VragerVertrekt(Lopend(), Tom.Id, Nu);
        var gevolg = Vervolgwerk.Bij(Lopend(), Gelukt(uitkomst), Nu);
        Assert.Contains((KaartSoort.Overdracht, Els.Id), Ontvangers(gevolg.Berichten));
        Assert.Contains((KaartSoort.Sein, Karin.Id), Ontvangers(gevolg.Berichten));
        Assert.DoesNotContain(Ontvangers(gevolg.Berichten), o => o.Item2 == Tom.Id);
        Assert.Contains(gevolg.AlsGetoond, k => k.Kaart.Soort == KaartSoort.MatchVoorVrager);
        Assert.True(gevolg.Na.Aanvraag.VragerWeg);
        Assert.NotNull(gevolg.Na.Match!.Pauze);
        Assert.Equal(Reden.AlBeantwoord, Geweigerd(Matchverloop.VragerVertrekt(gevolg.Na, Tom.Id, Nu)));
        Assert.Equal(Reden.AlleenAanvrager, Geweigerd(Matchverloop.VragerVertrekt(Lopend(), Karin.Id, Nu)));
    }

    [Fact]
    public void De_teamleider_neemt_de_match_over_zonder_wat_de_vrager_zelf_schreef()
    {
        var d = Lopend().Na(x => Matchverloop.GeefVerwachting(x, new("Rust.", null), Tom))
            .Na(x => Matchverloop.VragerVertrekt(x, Tom.Id, Nu));
        Assert.Equal(Reden.GeenOpvolger, Geweigerd(Matchverloop.KiesOverdracht(d, [Ed(Karin)], Overdracht.Vervanger, Els, Nu)));
        Assert.Equal(
            Reden.GeenOpvolger, Geweigerd(Matchverloop.KiesOverdracht(d, [Ed(Karin)], Overdracht.Vervanger, Els, Nu, opvolger: Karin)));
        var over = Matchverloop.KiesOverdracht(d, [Ed(Karin)], Overdracht.Vervanger, Els, Nu, opvolger: Marit);
        Assert.Contains(Gelukt(over).Berichten, b => b is Bericht.NoteerAanvraag { PersoonId: var wie } && wie == Marit.Id);
        var na = d.Na(_ => over);
        Assert.Equal((Marit, false, null), (na.Aanvraag.Aanvrager, na.Aanvraag.VragerWeg, na.Match!.Pauze));
        Assert.Equal(Marit.Id, na.Match.Wie.AanvragerId);
        Assert.DoesNotContain(na.Match.Inbrengen, i => i.PersoonId == Tom.Id);
        Assert.DoesNotContain(
            Ontvangers(Vervolgwerk.Bij(d, Gelukt(over), Nu).Berichten), o => o.Item2 == Tom.Id);
    }

    [Fact]
    public void Zijn_vrager_en_ervaringsdeskundige_weg_dan_kiest_de_coordinator_voor_elk_apart()
    {
        var d = ZonderVrager().Na(x => Matchverloop.EdVertrekt(x, Karin, Nu));
        Assert.Equal([Tom.Id, Karin.Id], Matchverloop.Ontbreekt(d));
        var over = d.Na(x => Matchverloop.KiesOverdracht(x, [Ed(Karin)], Overdracht.Vervanger, Els, Nu, voor: Tom.Id, opvolger: Marit));
        Assert.Equal((Marit, Karin.Id), (over.Aanvraag.Aanvrager, over.Match!.Pauze!.EdId));
        var terug = d.Na(x => Matchverloop.KiesOverdracht(x, [Ed(Karin)], Overdracht.Vervanger, Els, Nu, opvolger: Marit));
        Assert.Equal((Tom, AanvraagStatus.Nieuw), (terug.Aanvraag.Aanvrager, terug.Aanvraag.Status));
    }

    [Fact]
    public void Wie_terugkomt_kiest_zelf_wanneer_de_match_verder_gaat()
    {
        var terug = ZonderVrager().Na(d => Matchverloop.VragerIsTerug(d, Tom.Id));
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Matchverloop.KiesOverdracht(terug, [], Overdracht.Wachten, Els, Nu)));
        Assert.Null(terug.Na(d => Matchverloop.Hervat(d, Tom)).Match!.Pauze);
    }

    [Fact]
    public void Gevaar_horen_alle_coordinatoren_als_de_vrager_weg_is()
    {
        var urgent = Matchverloop.MeldUrgent(ZonderVrager(), Karin, Nu);
        Assert.Equal([(KaartSoort.Urgent, Els.Id), (KaartSoort.Urgent, Ravi.Id)], Ontvangers(Gelukt(urgent).Berichten));
        var terug = Matchverloop.NeemUrgentTerug(ZonderVrager().Na(_ => urgent), Karin, Nu);
        Assert.Equal([(KaartSoort.Urgent, Els.Id), (KaartSoort.Urgent, Ravi.Id)], Ontvangers(Gelukt(terug).Berichten));
    }

    [Fact]
    public void Voor_wie_weg_is_wordt_niemand_gevraagd_en_geen_match_gemaakt()
    {
        var d = Toegezegd() with { Aanvraag = Toegezegd().Aanvraag with { VragerWeg = true } };
        Assert.Equal(Reden.VragerWeg, Geweigerd(Aanvraagverloop.Aanvaard(d, [Ed(Karin)], Els, Nu)));
        var nieuw = Nieuw().Na(x => Matchverloop.VragerVertrekt(x, Tom.Id, Nu));
        Assert.Equal(Reden.VragerWeg, Geweigerd(Aanvraagverloop.StelVoor(nieuw, Ed(Karin), Els, Nu)));
    }

    [Fact]
    public void Zijn_beide_mensen_van_een_duo_weg_dan_gaat_de_vraag_terug_en_een_van_hen_terug_laat_de_match_wachten_op_de_ander()
    {
        var beiden = Kennismaking(duo: true).Na(d => Matchverloop.EdVertrekt(d, Karin, Nu)).Na(d => Matchverloop.EdVertrekt(d, Bram, Nu));
        Assert.Equal(Reden.AlBeantwoord, Geweigerd(Matchverloop.EdVertrekt(beiden, Karin, Nu)));
        Assert.Equal([Tom.Id], beiden.Match!.Aanwezigen);
        Assert.Equal(
            AanvraagStatus.Nieuw,
            beiden.Na(d => Matchverloop.KiesOverdracht(d, [Ed(Karin), Ed(Bram)], Overdracht.Vervanger, Els, Nu)).Aanvraag.Status);

        var een = beiden.Na(d => Matchverloop.EdIsTerug(d, Bram.Id));
        Assert.Equal((Karin.Id, true, null), (een.Match!.Pauze!.EdId, een.Match.Pauze.Vertrokken, een.Match.Pauze.Ander));
        var ander = beiden.Na(d => Matchverloop.EdIsTerug(d, Karin.Id));
        Assert.Equal((Bram.Id, true, null), (ander.Match!.Pauze!.EdId, ander.Match.Pauze.Vertrokken, ander.Match.Pauze.Ander));
        Assert.True(een.Na(d => Matchverloop.KiesOverdracht(d, [Ed(Karin), Ed(Bram)], Overdracht.Vervanger, Els, Nu)).Match!.Loopt);
    }

    [Fact]
    public void Van_een_duo_wordt_ook_de_tweede_die_pauze_neemt_opgeschreven_en_wie_terug_is_wacht_op_de_ander()
    {
        var beiden = Kennismaking(duo: true).Na(d => Matchverloop.Pauzeer(d, Karin, Nu)).Na(d => Matchverloop.Pauzeer(d, Bram, Nu));
        Assert.True(beiden.Match!.Pauze!.IsVan(Karin.Id) && beiden.Match.Pauze.IsVan(Bram.Id));
        Assert.Equal(Reden.AlBeantwoord, Geweigerd(Matchverloop.Pauzeer(beiden, Bram, Nu)));
        Assert.Equal(
            AanvraagStatus.Nieuw,
            beiden.Na(d => Matchverloop.KiesOverdracht(d, [Ed(Karin), Ed(Bram)], Overdracht.Vervanger, Els, Nu)).Aanvraag.Status);

        var eerst = beiden.Na(d => Matchverloop.Hervat(d, Karin));
        Assert.Equal((Bram.Id, false), (eerst.Match!.Pauze!.EdId, eerst.Match.Pauze.EdVerder));
        Assert.True(eerst.Na(d => Matchverloop.Hervat(d, Bram)).Match!.Pauze!.EdVerder);
        var tweede = beiden.Na(d => Matchverloop.VraagHervatten(d, Bram));
        Assert.Equal((Karin.Id, false), (tweede.Match!.Pauze!.EdId, tweede.Match.Pauze.IsVan(Bram.Id)));
    }

    [Fact]
    public void Dat_van_een_duo_een_alleen_verdergaat_is_tien_minuten_terug_te_draaien_en_dan_heeft_ieder_het_zoals_het_was()
    {
        Ervaringsdeskundige[] eds = [Ed(Karin, lopend: 1), Ed(Bram, lopend: 1)];
        var voor = Kennismaking(duo: true).Na(d => Matchverloop.Pauzeer(d, Karin, Nu));
        var keuze = Assert.IsType<Uitkomst<Wijziging>.Gelukt>(
            Matchverloop.KiesOverdracht(voor, eds, Overdracht.Vervanger, Els, Nu));
        Assert.DoesNotContain(keuze.Berichten.OfType<Bericht.ToonKaart>(), b => b.Kaart.Soort == KaartSoort.Nieuws);
        var alleen = voor.Na(keuze.Nieuw);
        Assert.Equal([Bram.Id], alleen.Aanvraag.Eds.Select(e => e.Id));
        Ervaringsdeskundige[] daarna = [.. eds.Select(e => keuze.Nieuw.Eds.FirstOrDefault(n => n.Wie.Id == e.Wie.Id) ?? e)];
        Assert.Equal(
            Reden.NietOngedaan, Geweigerd(Aanvraagverloop.MaakOngedaan(alleen, daarna, Els, Nu + Duration.FromMinutes(10))));

        var terug = alleen.Na(d => Aanvraagverloop.MaakOngedaan(d, daarna, Els, Nu + Duration.FromMinutes(9)));
        Assert.Equal(voor.Aanvraag.Toezegging, terug.Aanvraag.Toezegging);
        Assert.Equal(
            (voor.Match!.Wie, voor.Match.Pauze, voor.Match.Tijd), (terug.Match!.Wie, terug.Match.Pauze, terug.Match.Tijd));
        Assert.Equal(AanbodStatus.Ja, terug.AanbodAan(Karin.Id)!.Status);
        Assert.True(terug.Aanvraag.Toezegging.Duo);
    }

    [Fact]
    public void Wie_in_een_duo_pauze_heeft_gaat_niet_alleen_verder_en_kan_zelf_weer_meedoen()
    {
        var beiden = Kennismaking(duo: true).Na(d => Matchverloop.Pauzeer(d, Karin, Nu)).Na(d => Matchverloop.EdVertrekt(d, Bram, Nu));
        Assert.Equal(
            AanvraagStatus.Nieuw,
            beiden.Na(d => Matchverloop.KiesOverdracht(d, [Ed(Karin), Ed(Bram)], Overdracht.Vervanger, Els, Nu)).Aanvraag.Status);
        var weer = beiden.Na(d => Matchverloop.Hervat(d, Karin));
        Assert.True(weer.Na(d => Matchverloop.KiesOverdracht(d, [Ed(Karin), Ed(Bram)], Overdracht.Vervanger, Els, Nu)).Match!.Loopt);
    }

    [Fact]
    public void Wie_pauzeert_terwijl_het_al_op_de_vrager_wachtte_telt_mee_en_daarna_vraagt_niemand_die_iets()
    {
        var d = Lopend().Na(x => Matchverloop.Pauzeer(x, Tom, Nu));
        Assert.Equal(Reden.AlBeantwoord, Geweigerd(Matchverloop.Pauzeer(d, Tom, Nu)));
        var ook = d.Na(x => Matchverloop.Pauzeer(x, Karin, Nu));
        Assert.Equal(Karin.Id, ook.Match!.Pauze!.EdId);
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Matchverloop.Hervat(ook, Tom)));
        Gelukt(Matchverloop.VraagHervatten(ook, Karin));
    }
}
