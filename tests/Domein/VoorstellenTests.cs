using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>What a coördinator does beside asking one from the list.</summary>
public sealed class VoorstellenTests
{
    private static readonly Ervaringsdeskundige Jan = Ed(
        new Persoon(Persoon.ZonderTeamsPrefix + "jan", "Jan Prins")) with
    { Rev = 0, Akkoord = Nu };

    [Fact]
    public void Twee_mensen_worden_in_een_keer_gevraagd_en_het_is_een_wijziging()
    {
        var nieuw = Nieuw();
        var gelukt = Gelukt(Aanvraagverloop.StelVoor(nieuw, [Ed(Karin), Ed(Bram)], Els, Nu));
        Assert.Equal(
            (nieuw.Aanvraag.Rev + 1, AanvraagStatus.Voorgesteld, Els),
            (gelukt.Nieuw.Aanvraag.Rev, gelukt.Nieuw.Aanvraag.Status, gelukt.Nieuw.Aanvraag.Toezegging.VoorgesteldDoor));
        Assert.Equal([(Bram, 1), (Karin, 1)], gelukt.Nieuw.Aanbiedingen.Select(a => (a.Ed, a.Rev)).OrderBy(a => a.Ed.Id));
        Assert.Equal(gelukt.Berichten.Count, gelukt.Berichten.Distinct().Count());
        var ja = nieuw.Na(_ => gelukt).Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Ja, Karin));
        Assert.Equal((Karin, AanbodStatus.Vervallen), (ja.Aanvraag.Toezegging.Ed, ja.AanbodAan(Bram.Id)!.Status));
    }

    [Fact]
    public void Een_vraag_staat_bij_hoogstens_twintig_mensen_open_en_een_ja_van_wie_belt_wordt_toch_vastgelegd()
    {
        var eds = Enumerable.Range(1, 21).Select(n => Ed(new Persoon($"ed{n:D2}", $"Ed {n}"))).ToList();
        var vol = Nieuw().Na(d => Aanvraagverloop.StelVoor(d, [.. eds.Take(20)], Els, Nu));
        Assert.Equal(20, vol.Open.Count());
        Assert.Equal(Reden.BreedGevraagd, Geweigerd(Aanvraagverloop.StelVoor(vol, eds[^1], Els, Nu)));
        Assert.Equal(Reden.BreedGevraagd, Geweigerd(Aanvraagverloop.KiesZelf(vol, eds[^1], null, Els, Nu)));
        Assert.Equal(Reden.BreedGevraagd, Geweigerd(Aanvraagverloop.StelVoor(Nieuw(), eds, Els, Nu)));

        // Who said nee makes room, and a ja that was given is a ja.
        var ruimte = vol.Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Nee, eds[0].Wie));
        Assert.IsType<Uitkomst<Wijziging>.Gelukt>(Aanvraagverloop.StelVoor(ruimte, eds[^1], Els, Nu));
        var ja = Gelukt(Aanvraagverloop.LegJaVast(vol, Jan, Keuzes.Hoe[0], Els, Nu));
        Assert.Equal(AanvraagStatus.Toegezegd, ja.Nieuw.Aanvraag.Status);
    }

    [Fact]
    public void Een_coordinator_die_wegging_houdt_een_collega_niet_tegen_om_iemand_erbij_te_vragen()
    {
        var gevraagd = Nieuw().Na(d => Aanvraagverloop.StelVoor(d, Ed(Karin), Els, Nu));
        var ander = gevraagd.Pool.Coordinatoren.First(c => c.Id != Els.Id);
        Assert.Equal(Reden.AlVoorgesteld, Geweigerd(Aanvraagverloop.StelVoor(gevraagd, Ed(Bram), ander, Nu)));
        var zonder = gevraagd with { Pool = gevraagd.Pool.Zonder(Els.Id, Nu)! };
        var gelukt = Gelukt(Aanvraagverloop.StelVoor(zonder, Ed(Bram), ander, Nu));
        Assert.Equal(ander, gelukt.Nieuw.Aanvraag.Toezegging.VoorgesteldDoor);
    }

    [Fact]
    public void Kan_een_van_de_twee_niet_dan_wordt_niemand_gevraagd()
    {
        var geweigerd = Assert.IsType<Uitkomst<Wijziging>.Geweigerd>(
            Aanvraagverloop.StelVoor(Nieuw(), [Ed(Karin), Ed(Bram, pauze: true)], Els, Nu));
        Assert.Equal((Reden.GeenRuimte, Bram.Naam), (geweigerd.Reden, geweigerd.Wie));
        Assert.Equal(Reden.NietInPool, Geweigerd(Aanvraagverloop.StelVoor(Nieuw(), [], Els, Nu)));
    }

    [Fact]
    public void Wat_een_ervaringsdeskundige_niet_wil_is_voor_een_coordinator_altijd_hetzelfde_past_nu_niet()
    {
        var gewoon = Profielkeuzes.Gewoon;
        var (nieuw, aanvraag) = (Nieuw(), Nieuw().Aanvraag);
        (Profielkeuzes Keuzes, Dossier Over)[] gevallen =
        [
            (gewoon with { LieverNietMet = [Linde.KanaalId] }, nieuw),
            (gewoon with { LieverNietMet = [Tom.Id] }, nieuw),
            (gewoon with { Vormen = new Dictionary<string, Vormwens> { [Vormen.Sparren] = Vormwens.Niet } }, nieuw),
            (
                gewoon,
                nieuw with
                {
                    Aanvraag = aanvraag with
                    {
                        Vraag = aanvraag.Vraag with { Werkwijze = aanvraag.Vraag.Werkwijze with { Rol = Keuzes.Spiegel } },
                    },
                }),
            (
                gewoon,
                nieuw with
                {
                    Aanvraag = aanvraag with
                    {
                        Vraag = aanvraag.Vraag with { Achtergrond = aanvraag.Vraag.Achtergrond with { VoorWie = Keuzes.Jongere } },
                    },
                }),
            (gewoon, nieuw with { Aanvraag = aanvraag with { Vraag = aanvraag.Vraag with { Themas = ["schulden", Themas.Medicatie] } } }),
        ];
        Assert.All(
            gevallen,
            g =>
                Assert.Equal(Reden.PastNuNiet, Geweigerd(Aanvraagverloop.StelVoor(g.Over, Ed(Karin) with { Keuzes = g.Keuzes }, Els, Nu))));
        var spiegel = Ed(
            Karin,
            themas:
            [
                "schulden", Themas.Medicatie
            ]) with
        { Keuzes = gewoon with { Rollen = [Keuzes.Spiegel], Doelgroepen = [Keuzes.Jongere] } };
        Assert.All(gevallen.Skip(3), g => Gelukt(Aanvraagverloop.StelVoor(g.Over, spiegel, Els, Nu)));
    }

    [Fact]
    public void Twee_die_liever_niet_samen_willen_vormen_geen_duo()
    {
        var duo = Nieuw().Na(d => Aanvraagverloop.ZetDuo(d, aan: true, Els)).Na(d => Aanvraagverloop.StelVoor(d, Ed(Karin), Els, Nu));
        Assert.Equal(
            Reden.PastNuNiet,
            Geweigerd(
                Aanvraagverloop.StelVoor(
                    duo, Ed(Bram) with { Keuzes = Profielkeuzes.Gewoon with { LieverNietMet = [Karin.Id] } }, Els, Nu)));
    }

    [Fact]
    public void Een_ja_van_iemand_zonder_Teams_wordt_vastgelegd_met_wie_wanneer_en_hoe()
    {
        var nieuw = Nieuw();
        var gelukt = Gelukt(Aanvraagverloop.LegJaVast(nieuw, Jan, "gebeld", Els, Nu));
        var aanbod = Assert.Single(gelukt.Nieuw.Aanbiedingen);
        Assert.Equal((AanbodStatus.Ja, new Vastlegging(Els, Nu, "gebeld"), 1), (aanbod.Status, aanbod.Vastgelegd, aanbod.Rev));
        Assert.Equal((AanvraagStatus.Toegezegd, Jan.Wie), (gelukt.Nieuw.Aanvraag.Status, gelukt.Nieuw.Aanvraag.Toezegging.Ed));
        Assert.Equal(1, Assert.Single(gelukt.Nieuw.Eds!).Rev);
        var bij = Vervolgwerk.Bij(nieuw, gelukt, Nu);
        Assert.Contains(bij.Berichten, b => b is Bericht.ToonKaart { Aan: Ontvanger.Iemand { PersoonId: "tom" } });
        Assert.Equal(
            Reden.AlBeantwoord, Geweigerd(Aanvraagverloop.LegJaVast(nieuw.Na(_ => gelukt), Jan with { Rev = 1 }, "gebeld", Els, Nu)));
    }

    [Fact]
    public void Een_ja_van_wie_wel_Teams_heeft_legt_niemand_anders_vast()
    {
        Assert.Equal(Reden.AlleenGevraagde, Geweigerd(Aanvraagverloop.LegJaVast(Voorgesteld(), Ed(Karin), "gebeld", Els, Nu)));
        Assert.Equal(Reden.AlleenCoordinator, Geweigerd(Aanvraagverloop.LegJaVast(Nieuw(), Jan, "gebeld", Tom, Nu)));
        Assert.Equal(Reden.EerstAkkoord, Geweigerd(Aanvraagverloop.LegJaVast(Nieuw(), Jan with { Akkoord = null }, "gebeld", Els, Nu)));
    }

    [Fact]
    public void Later_nog_eens_is_een_keuze_van_de_vrager_en_valt_op_een_werkdag()
    {
        var niemand = Nieuw().Na(d => Aanvraagverloop.GeenMatch(d, "later-opnieuw", Els, Nu));
        Assert.Equal(Reden.AlleenAanvrager, Geweigerd(Aanvraagverloop.VraagLater(niemand, 6, Els, Nu)));
        var later = Gelukt(Aanvraagverloop.VraagLater(niemand, 6, Tom, Nu));
        Assert.Equal(new(2027, 1, 4), later.Nieuw.Aanvraag.Afloop.Later);
        Assert.Contains(
            later.Berichten,
            b =>
                b is Bericht.ZetWekker { Wekker: { Soort: WekkerSoort.LaterOpnieuw } wekker }
                    && wekker.Om == Werktijd.Ochtend(new(2027, 1, 4)));
        Assert.Equal(Reden.NietMeerOpen, Geweigerd(Aanvraagverloop.VraagLater(niemand.Na(_ => later), 6, Tom, Nu)));
    }

    [Fact]
    public void Drie_vragen_zonder_match_op_een_thema_in_een_kwartaal_zeggen_iets_over_de_pool()
    {
        var (een, twee) = (Guid.NewGuid(), Guid.NewGuid());
        var tekort = new Tekort("vluchten", Kwartaal.Van(Nu), []).Met(een).Met(een).Met(twee);
        Assert.Equal(2, tekort.Aanvragen.Count);
        Assert.Equal(Tekort.Genoeg, tekort.Met(Guid.NewGuid()).Aanvragen.Count);
    }
}
