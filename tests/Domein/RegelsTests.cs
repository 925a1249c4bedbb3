using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>Rules that are a table or a number: read and agreed on as a whole.</summary>
public sealed class RegelsTests
{
    [Fact]
    public void Elke_vorm_heeft_een_plek_een_rol_en_een_duur_en_elk_antwoord_leidt_naar_vormen()
    {
        var verhaal = new Verhaal("vormen");
        verhaal.Kop("Vormen");
        foreach (var vorm in Vormen.Alle)
        {
            verhaal.Regel(
                $"{Verhaal.Schrijf(vorm)} uren {Ervaringsdeskundige.Uren(new(vorm.Id))}"
                + (Vormen.ToontZichzelf(vorm.Id) ? ", toont zichzelf" : "")
                + (Vormen.BewonerKanErbij(vorm.Id) ? ", bewoner kan erbij" : ""));
        }

        verhaal.Kop("Keuzehulp");
        foreach (var waarover in Enum.GetValues<Waarover>())
        {
            foreach (var duur in Enum.GetValues<Tijdsduur>())
            {
                verhaal.Regel($"{waarover}, {duur}: {string.Join(", ", Keuzehulp.Kies(waarover, false, duur))}; met contact "
                    + string.Join(", ", Keuzehulp.Kies(waarover, true, duur)));
            }
        }

        verhaal.Kop("Bezwaren en een andere vorm");
        foreach (var bezwaar in Enum.GetValues<Bezwaar>()) verhaal.Regel($"{bezwaar}: {Vraagwacht.AndereVorm(bezwaar) ?? "-"}");
        verhaal.Klopt();
        Assert.True(Vormen.Bestaat(Vormen.WeetNiet));
        Assert.False(Vormen.Bestaat("niets"));
    }

    [Fact]
    public void Een_bewoner_die_erbij_is_moet_het_willen_en_de_dag_staat_erbij()
    {
        var dag = new LocalDate(2026, 11, 23);
        Assert.True(new Toestemming(Bewonerswens.Ja, dag, null).Gegeven);
        Assert.True(new Toestemming(Bewonerswens.Deels, dag, null).Gegeven);
        Assert.False(new Toestemming(Bewonerswens.Deels, null, null).Gegeven);
        Assert.False(new Toestemming(Bewonerswens.Nee, dag, null).Gegeven);
        Assert.False(new Toestemming(Bewonerswens.NogNietGevraagd, dag, null).Gegeven);
        Assert.False(new Vraag("casuistiek", Bewoner: new(Erbij: true)).MagNaarPool);
        Assert.True(new Vraag("casuistiek", Bewoner: new(new(Bewonerswens.Ja, dag, null), Erbij: true)).MagNaarPool);
        Assert.True(Vraag.PassenThemas(["rouw", "angst", "schulden", Themas.Herstel]));
        Assert.False(Vraag.PassenThemas(["rouw", "angst", "schulden", "opname"]));
    }

    [Fact]
    public void Wie_wat_ziet_hangt_af_van_wie_het_is_en_of_die_er_nog_bij_hoort()
    {
        var verhaal = new Verhaal("zicht");
        var weg = Aanvaard().Na(d => Aanvraagverloop.GeefTerug(d, [Ed(Karin)], Karin, Nu));
        (string Zin, Dossier Wat)[] dossiers =
        [
            ("Nieuw", Nieuw()), ("Gevraagd", Voorgesteld()), ("Match", Aanvaard()), ("Teruggegeven", weg),
            ("Ingetrokken", Nieuw().Na(d => Aanvraagverloop.TrekIn(d, [], Tom, Nu))), ("Ja gezegd", Toegezegd()),
        ];
        Kijker[] kaarten =
        [
            Kijker.Aanvrager, Kijker.Indiener, Kijker.Coordinator, Kijker.Kanaallid, Kijker.Matchgenoot, Kijker.Gevraagde,
            Kijker.Gevraagde | Kijker.Coordinator, Kijker.Betrokkene, Kijker.Coordinator | Kijker.Kanaallid,
        ];
        foreach (var (zin, d) in dossiers)
        {
            verhaal.Kop(zin);
            foreach (var wie in new[] { Tom.Id, Karin.Id, Els.Id, Bram.Id, "" })
            {
                verhaal.Regel(
                    $"{wie}: {Zicht.Op(d, wie, true)}; uit het team {Zicht.Op(d, wie, false)}; "
                    + $"als vertrokken vrager {Zicht.Op(d, wie, false, true)}");
                foreach (var kaart in kaarten)
                {
                    verhaal.Regel($"  {kaart}: {Zicht.Weigert(d, wie, true, kaart)?.ToString() ?? "ja"}, "
                        + $"{Zicht.Weigert(d, wie, false, kaart)?.ToString() ?? "ja"}, "
                        + $"{Zicht.Weigert(d, wie, false, kaart, true)?.ToString() ?? "ja"}");
                }
            }
        }

        verhaal.Kop("Een vraag van een ED aan het team, met Tom en achter hem Ravi");
        var vraag = new Teamvraag(
            Guid.Empty, Linde.KanaalId, Linde.Naam, Karin, TeamvraagSoort.Vraag, "netwerk", [], null, null, Nu, TeamvraagStatus.Opgepakt, 1,
            Tom, Ravi);
        foreach (var wie in new[] { Tom.Id, Karin.Id, Ravi.Id, Bram.Id, "" })
        {
            verhaal.Regel($"{wie}: {Zicht.Op(vraag, wie, true)}; uit het team {Zicht.Op(vraag, wie, false)}; meedenker "
                + $"{Zicht.Weigert(vraag, wie, true, Kijker.Meedenker)?.ToString() ?? "ja"}");
        }

        verhaal.Klopt();
    }

    [Fact]
    public void Alles_wat_van_iemand_is_heeft_een_termijn_en_die_is_zo_lang_als_er_staat()
    {
        var verhaal = new Verhaal("termijnen");
        verhaal.Kop("Termijnen");
        foreach (var termijn in Termijnen.Alle)
        {
            verhaal.Regel($"{termijn.Wat}: {termijn.Duur} na {termijn.Na}; tot {Verhaal.Schrijf(termijn.Tot(Nu))}");
        }

        verhaal.Kop("Van welke gegevens");
        foreach (var soort in Enum.GetValues<Gegevenssoort>())
        {
            verhaal.Regel($"{soort}: {string.Join("; ", Gegevenstermijnen.Van(soort).Select(t => t.Wat))}");
        }

        verhaal.Klopt();
        var tekst = Termijnen.Tekst;
        Assert.True(tekst.IsOm(Nu, tekst.Tot(Nu)));
        Assert.False(tekst.IsOm(Nu, tekst.Tot(Nu) - Duration.Epsilon));
        Assert.True(tekst.IsOm(new LocalDate(2026, 10, 24), Nu));
        Assert.False(tekst.IsOm(new LocalDate(2026, 10, 25), Nu));
        var nacht = new LocalDateTime(2026, 11, 24, 4, 0).InZoneLeniently(Weekmoment.Zone).ToInstant();
        Assert.Equal(nacht, Termijnen.Nachtronde("pool", Nu).Om);
        Assert.Equal(nacht, Termijnen.Nachtronde("pool", nacht - Duration.FromSeconds(1)).Om);
        Assert.Equal(nacht + Duration.FromDays(1), Termijnen.Nachtronde("pool", nacht).Om);
    }

    [Fact]
    public void Wie_vergeten_wil_worden_verliest_de_eigen_woorden_en_die_van_een_ander_blijven()
    {
        var gevraagd = Nieuw(toelichting: "Hoe?").Aanvraag;
        var zonder = gevraagd.ZonderWoordenVan(Tom.Id);
        Assert.Equal((null, gevraagd.Rev + 1), (zonder.Vraag.Tekst.Toelichting, zonder.Rev));
        Assert.Same(gevraagd, gevraagd.ZonderWoordenVan(Karin.Id));

        var match = Aanvaard().Match! with { Inbrengen = [new(Tom.Id, Taken: "Bellen"), new(Karin.Id, Klikkeuze.Ja, Taken: "Luisteren")] };
        var na = match.ZonderWoordenVan(Tom.Id);
        Assert.Equal([new Inbreng(Karin.Id, Klikkeuze.Ja, Taken: "Luisteren")], na.Inbrengen);
        Assert.Same(match, match.ZonderWoordenVan(Bram.Id));

        var vraag = new Teamvraag(
            Guid.Empty, "", "", Karin, TeamvraagSoort.Vraag, "netwerk", [], "Hoe?", null, Nu, TeamvraagStatus.Open, 1);
        Assert.Equal((null, 2), (vraag.ZonderWoordenVan(Karin.Id).Tekst, vraag.ZonderWoordenVan(Karin.Id).Rev));
        Assert.Same(vraag, vraag.ZonderWoordenVan(Tom.Id));

        var signaal = new Signaal(Guid.Empty, "pool", Karin, SignaalWens.AlleenDelen, "Druk", null, null, Nu, 1, "Gezien", Els);
        Assert.Equal(signaal with { Tekst = "", Rev = 2 }, signaal.ZonderWoordenVan(Karin.Id));
        Assert.Equal(signaal with { Antwoord = null, BeantwoordDoor = null, Rev = 2 }, signaal.ZonderWoordenVan(Els.Id));
        Assert.Equal(signaal with { Rev = 2 }, signaal.ZonderWoordenVan(Tom.Id));
    }

    [Fact]
    public void Wie_twee_keer_werd_gevraagd_verliest_de_woorden_op_beide_kaarten()
    {
        var dossier = Voorgesteld();
        var weer = dossier with { Aanbiedingen = [Assert.Single(dossier.Aanbiedingen) with { Eerder = 1 }] };
        Assert.Equal(
            [Karin.Id, $"{Karin.Id}|1"],
            Bewaren.Kaarten(weer).Where(k => k.Kaart.Soort == KaartSoort.Aanbod).Select(k => k.Kaart.Extra));
    }

    [Fact]
    public void Woorden_verdwijnen_een_maand_na_het_einde_of_na_het_vertrek_van_de_pool_wat_het_eerst_was()
    {
        var open = Nieuw(toelichting: "Hoe?");
        var dicht = open.Na(d => Aanvraagverloop.TrekIn(d, [], Tom, Nu)).Aanvraag;
        var (eerder, later) = (Nu - Duration.FromDays(1), Nu + Duration.FromDays(1));
        Assert.Equal((null, later), (Bewaren.Einde(open.Aanvraag, null), Bewaren.Einde(open.Aanvraag, later)));
        Assert.Equal((Nu, eerder, Nu), (Bewaren.Einde(dicht, null), Bewaren.Einde(dicht, eerder), Bewaren.Einde(dicht, later)));
        var weer = dicht with { Status = AanvraagStatus.Nieuw };
        Assert.Null(Bewaren.Einde(weer, null));

        Assert.True(Bewaren.HeeftTekst(open));
        var (aanvraag, _) = Bewaren.ZonderTekst(open);
        Assert.Equal(open.Aanvraag.Rev + 1, aanvraag.Rev);
        Assert.False(Bewaren.HeeftTekst(open with { Aanvraag = aanvraag }));
        var match = Aanvaard().Match!;
        Match[] metTekst =
        [
            match with { Chat = "19:chat" }, match with { Afspraken = new(Wel: "a") }, match with { Afspraken = new(Niet: "a") },
            match with { Afspraken = new(Ruimte: "a") }, match with { Inbrengen = [new(Tom.Id, Taken: "a")] },
            match with { Inbrengen = [new(Tom.Id, Verwachting: new("a", null))] },
            match with { Onderweg = new(Stappen: [new(1, new(2026, 11, 23), "a")]) },
        ];
        foreach (var vol in metTekst)
        {
            Assert.True(vol.HeeftTekst);
            Assert.False(vol.ZonderTekst().HeeftTekst);
            Assert.Equal(vol.Rev + 1, vol.ZonderTekst().Rev);
            Assert.True(Bewaren.HeeftTekst(new Dossier(Voorbeeld.Pool, aanvraag, [], vol)));
        }

        Assert.False(match.HeeftTekst);
        Assert.False((match with { Afspraken = new("coach") }).HeeftTekst);
    }

    [Fact]
    public void Van_een_inzet_blijft_over_waarover_het_ging_en_van_wie_in_welke_maand()
    {
        var dicht = Nieuw().Na(d => Aanvraagverloop.TrekIn(d, [], Tom, Instant.FromUtc(2026, 11, 30, 23, 30))).Aanvraag;
        var inzet = Inzet.Van(dicht, [Ed(Karin), Ed(Bram)]);
        Assert.Equal(("2026-12", ["Stichting De Brug"]), (inzet.Maand, inzet.Organisaties));
        Assert.Equal("2026-11", Inzet.Van(Nieuw().Aanvraag, []).Maand);
    }

    [Fact]
    public void Tellers_gaan_niet_onder_nul_en_wat_weg_is_staat_er_niet()
    {
        var telling = Cijfers.Telling.Leeg.Plus(["a", "b", "a"]).Min(["b", "c"]);
        Assert.Equal("a 2", string.Join(", ", telling.Aantallen.Select(t => $"{t.Key} {t.Value}")));
        Assert.Equal(
            ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1"],
            new[] { (3, 31, 12), (4, 1, 12), (9, 30, 12), (10, 1, 12), (12, 31, 23) }.Select(
                d => Kwartaal.Van(Instant.FromUtc(2026, d.Item1, d.Item2, d.Item3, 30))));
        var tekort = new Tekort("rouw", "2026-Q4", []).Met(Guid.Empty);
        Assert.Same(tekort, tekort.Met(Guid.Empty));
    }

    [Fact]
    public void Een_wekker_is_dertig_dagen_goed_en_wie_vergeten_is_krijgt_niets()
    {
        var wekker = new Wekker(WekkerSoort.Stapvraag, "", Nu);
        Assert.False(wekker.IsVerlopen(Nu + Duration.FromDays(30)));
        Assert.True(wekker.IsVerlopen(Nu + Duration.FromDays(30) + Duration.Epsilon));
        Assert.Equal(
            [true, false, false], new[] { "tom", "zonder-teams-1", "vergeten-1" }.Select(Persoon.IsBereikbaar));
        Bericht Aan(string wie) => new Bericht.ToonKaart(new(KaartSoort.Aanbod, "1"), new Ontvanger.Iemand(wie));
        Assert.Equal((true, true, false), (Aan("tom").KanAankomen, Aan("zonder-teams-1").KanAankomen, Aan("vergeten-1").KanAankomen));
    }
}
