using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>A colleague asks an ED who is at the wijkteam today.</summary>
public sealed class RechtstreeksTests
{
    private static readonly Vraag Erheen = new(
        Vormen.SamenErheen, ["schulden"], Bewoner: new(Toestemming: new(Bewonerswens.Ja, new(2026, 11, 20), "contact")));

    [Fact]
    public void Een_ja_begint_meteen_en_elke_coordinator_hoort_dat_er_iets_te_bevestigen_is()
    {
        var ja = Gelukt(Aanvraagverloop.Antwoord(Gevraagd(Ed(Karin)), Ed(Karin), AanbodStatus.Ja, Karin, Nu));
        Assert.Equal(
            (AanvraagStatus.Toegezegd, true, Karin),
            (ja.Nieuw.Aanvraag.Status, ja.Nieuw.Aanvraag.Toezegging.Direct, ja.Nieuw.Aanvraag.Toezegging.Ed));
        Assert.Equal(1, Assert.Single(ja.Nieuw.Eds!).Lopend);
        Assert.Null(ja.Nieuw.Match!.Tijd.LooptSinds);
        Assert.Equal([Els.Id, Ravi.Id], Ontvangers(ja, KaartSoort.ReactieVoorCoordinator));
        Assert.Equal([Tom.Id], Ontvangers(ja, KaartSoort.MatchVoorVrager));

        // Confirmed afterwards: the place that was taken is not taken twice, and with a bewoner they get to know each other.
        var bevestigd = Gelukt(Aanvraagverloop.Aanvaard(Gevraagd(Ed(Karin)).Na(_ => ja), [Ed(Karin, max: 1, lopend: 1)], Els, Nu));
        Assert.Equal(
            (AanvraagStatus.Kennismaking, Els), (bevestigd.Nieuw.Aanvraag.Status, bevestigd.Nieuw.Aanvraag.Toezegging.AanvaardDoor));
        Assert.Empty(bevestigd.Nieuw.Eds);
        Assert.Equal([Els.Id, Ravi.Id], Ontvangers(bevestigd, KaartSoort.ReactieVoorCoordinator));
    }

    [Fact]
    public void Wie_vol_is_of_liever_niet_wil_krijgt_de_vraag_niet_en_de_pool_krijgt_hem_zonder_een_woord_daarover()
    {
        var liever = Ed(Karin) with { Keuzes = Profielkeuzes.Gewoon with { LieverNietMet = [Tom.Id] } };
        var starter = Ed(Karin) with { Keuzes = Profielkeuzes.Gewoon with { Niveau = Niveau.Starter } };
        var gewoon = Stel(null).Nieuw;
        foreach (var ed in new[] { liever, starter, Ed(Karin, max: 1, lopend: 1), Ed(Karin, pauze: true) })
        {
            var gesteld = Stel(ed);
            Assert.Equal((AanvraagStatus.Nieuw, gewoon.Gebeurtenis), (gesteld.Nieuw.Aanvraag.Status, gesteld.Nieuw.Gebeurtenis));
            Assert.Empty(gesteld.Nieuw.Aanbiedingen);
        }
    }

    [Fact]
    public void Een_nee_een_volle_ED_of_een_coordinator_die_het_oppakte_maakt_er_een_gewone_vraag_van()
    {
        var nee = Gelukt(Aanvraagverloop.Antwoord(Gevraagd(Ed(Karin)), Ed(Karin), AanbodStatus.Nee, Karin, Nu));
        Assert.Equal((AanvraagStatus.Nieuw, false), (nee.Nieuw.Aanvraag.Status, nee.Nieuw.Aanvraag.Toezegging.Direct));
        var vol = Gelukt(Aanvraagverloop.Antwoord(Gevraagd(Ed(Karin)), Ed(Karin, max: 1, lopend: 1), AanbodStatus.Ja, Karin, Nu));
        Assert.Equal(
            (AanvraagStatus.Toegezegd, false, null), (vol.Nieuw.Aanvraag.Status, vol.Nieuw.Aanvraag.Toezegging.Direct, vol.Nieuw.Match));
        var opgepakt = Gelukt(
            Aanvraagverloop.Antwoord(
                Gevraagd(Ed(Karin)).Na(d => Aanvraagverloop.StelVoor(d, Ed(Bram), Els, Nu)), Ed(Karin), AanbodStatus.Ja, Karin, Nu));
        Assert.False(opgepakt.Nieuw.Aanvraag.Toezegging.Direct);
        Assert.Equal([Els.Id], Ontvangers(opgepakt, KaartSoort.ReactieVoorCoordinator));
    }

    [Fact]
    public void Zonder_toestemming_van_de_bewoner_blijft_het_een_concept_en_wordt_niemand_gevraagd()
    {
        var concept = Stel(Ed(Karin), Erheen with { Bewoner = Erheen.Bewoner with { Toestemming = null } }).Nieuw;
        Assert.Equal(AanvraagStatus.Concept, concept.Aanvraag.Status);
        Assert.Empty(concept.Aanbiedingen);
    }

    [Fact]
    public void Een_opgeslagen_profiel_zet_de_wekker_van_elk_wijkteam_waar_iemand_komt_en_van_geen_ander()
    {
        var ed =
            Ed(Karin) with
            {
                Keuzes = Profielkeuzes.Gewoon with
                {
                    Aanwezig =
                    [
                        new(Linde.KanaalId, IsoDayOfWeek.Tuesday, Dagdeel.Ochtend), new("19:elders", IsoDayOfWeek.Monday, Dagdeel.Ochtend)
                    ],
                },
            };
        var elders = Linde with { KanaalId = "19:elders", PoolId = "andere-pool" };
        var wekker = Assert.IsType<Bericht.ZetWekker>(
            Assert.Single(Aanwezigheidsplan.Wekkers([Linde, elders, Linde with { KanaalId = "19:haven" }], "pool", ed, Nu))).Wekker;
        Assert.Equal(new Wekker(WekkerSoort.Aanwezigheid, Linde.KanaalId, Instant.FromUtc(2026, 11, 24, 7, 30)), wekker);
    }

    private static Dossier Gevraagd(Ervaringsdeskundige ed)
    {
        var nieuw = Stel(ed).Nieuw;
        Assert.Equal(AanvraagStatus.Voorgesteld, nieuw.Aanvraag.Status);
        return new(Voorbeeld.Pool, nieuw.Aanvraag, nieuw.Aanbiedingen);
    }

    private static Uitkomst<Wijziging>.Gelukt Stel(Ervaringsdeskundige? ed, Vraag? vraag = null) =>
        Gelukt(
            Aanvraagverloop.Stel(
                Guid.Parse("01930000-0000-7000-8000-000000000002"), Voorbeeld.Pool, Linde, null, Tom, vraag ?? Erheen, Nu, aanwezig: ed));

    private static IEnumerable<string> Ontvangers(Uitkomst<Wijziging>.Gelukt gelukt, KaartSoort soort) =>
        gelukt.Berichten.OfType<Bericht.ToonKaart>()
            .Where(b => b.Kaart.Soort == soort)
            .Select(b => ((Ontvanger.Iemand)b.Aan).PersoonId)
            .Distinct();
}
