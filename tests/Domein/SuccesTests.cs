using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>A step that becomes a success, and what a team learned.</summary>
public sealed class SuccesTests
{
    private static readonly LocalDate Dag = new(2026, 12, 8);

    [Fact]
    public void De_vrager_hoort_pas_van_een_succes_als_de_bewoner_ja_zei_en_alleen_die_maakt_er_een_van()
    {
        var stap = MetStap();
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Matchverloop.StelSuccesVoor(stap, 2, bewonerJa: true, Karin)));
        Assert.Equal(Reden.AlleenGevraagde, Geweigerd(Matchverloop.StelSuccesVoor(stap, 1, bewonerJa: true, Tom)));
        var eerst = Gelukt(Matchverloop.StelSuccesVoor(stap, 1, bewonerJa: false, Karin));
        Assert.DoesNotContain(eerst.Berichten, b => b is Bericht.ToonKaart { Kaart.Soort: KaartSoort.Succesvraag });
        var concept = stap.Na(_ => eerst).Na(d => Matchverloop.StelSuccesVoor(d, 1, bewonerJa: true, Karin));
        Assert.False(concept.Match!.Onderweg.Succes!.MagGedeeld);
        Assert.Equal(Reden.AlleenAanvrager, Geweigerd(Matchverloop.KeurSuccesGoed(concept, 1, Karin)));
        var klaar = Gelukt(Matchverloop.KeurSuccesGoed(concept, 1, Tom));
        Assert.True(klaar.Nieuw.Match!.Onderweg.Succes!.MagGedeeld);
        Assert.Equal([Tellers.Succes], klaar.Nieuw.Geteld);
    }

    [Fact]
    public void Andere_woorden_of_een_ingetrokken_toestemming_nemen_het_succes_weg()
    {
        var klaar = MetStap()
            .Na(d => Matchverloop.StelSuccesVoor(d, 1, bewonerJa: true, Karin))
            .Na(d => Matchverloop.KeurSuccesGoed(d, 1, Tom));
        var anders = Gelukt(Matchverloop.ZetStap(klaar, 1, "Naar de markt.", Karin, Dag));
        Assert.Null(anders.Nieuw.Match!.Onderweg.Succes);
        Assert.Contains(anders.Berichten, b => b is Bericht.ToonKaart { Kaart.Soort: KaartSoort.Succesvraag });
        Assert.NotNull(Gelukt(Matchverloop.ZetStap(klaar, 2, "Naar de markt.", Karin, Dag)).Nieuw.Match!.Onderweg.Succes);
        Assert.Null(Gelukt(Aanvraagverloop.TrekToestemmingIn(klaar, [Ed(Karin)], Tom, Nu)).Nieuw.Match!.Onderweg.Succes);
        Assert.Null(klaar.Match!.ZonderTekst().Onderweg.Succes);
    }

    [Fact]
    public void Een_uitkomst_en_een_les_tellen_een_keer_en_een_andere_keuze_komt_ervoor_in_de_plaats()
    {
        var dossier = Aanvaard();
        dossier =
            dossier with
            {
                Aanvraag = dossier.Aanvraag with
                {
                    Vraag = dossier.Aanvraag.Vraag with { Werkwijze = dossier.Aanvraag.Vraag.Werkwijze with { Dag = Dag } },
                },
            };
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Aanvraagverloop.DeelLes(dossier, ["beter-luisteren"], Tom)));
        var afspraak = dossier.Na(d => Aanvraagverloop.GeefUitkomst(d, "afspraak", Tom));
        var anders = Gelukt(Aanvraagverloop.GeefUitkomst(afspraak, "inzicht", Tom)).Nieuw;
        Assert.Equal(("uitkomst:inzicht", "uitkomst:afspraak"), (Assert.Single(anders.Geteld!), Assert.Single(anders.Teruggeteld!)));

        var les = afspraak.Na(d => Aanvraagverloop.DeelLes(d, ["beter-luisteren", "eerder-vragen"], Tom));
        Assert.Equal(Reden.AlBeantwoord, Geweigerd(Aanvraagverloop.DeelLes(les, ["eerder-vragen", "beter-luisteren"], Tom)));
        Assert.Equal(Reden.AlleenAanvrager, Geweigerd(Aanvraagverloop.DeelLes(les, [], Karin)));
        var minder = Gelukt(Aanvraagverloop.DeelLes(les, ["eerder-vragen"], Tom)).Nieuw;
        Assert.Equal((0, "les:19:linde:beter-luisteren"), (minder.Geteld!.Count, Assert.Single(minder.Teruggeteld!)));
        var telling = Domein.Cijfers.Telling.Leeg.Plus(["een", "een", "twee"]).Min(["een", "twee", "drie"]);
        Assert.Equal([new("een", 1)], telling.Aantallen);
    }

    private static Dossier MetStap()
    {
        var aanvraag = Aanvaard().Aanvraag;
        aanvraag =
            aanvraag with
            {
                Status = AanvraagStatus.Lopend,
                Vraag = new("ervaringsmaatje", ["angst"], Bewoner: new(Toestemming: new(Bewonerswens.Ja, new(2026, 11, 20), "contact"))),
            };
        return new(
            Pool, aanvraag, Aanvaard().Aanbiedingen,
            new Match(
                aanvraag.Id, new(Tom.Id, Karin.Id, CoordinatorId: Els.Id), new(Nu, Nu),
                Onderweg: new(Stappen: [new(1, Dag, "Mee naar de inloop.")])));
    }
}
