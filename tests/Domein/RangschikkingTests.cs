using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

public sealed partial class RangschikkingTests
{
    private static readonly Persoon[] Mensen = [.. Enumerable.Range(1, 5).Select(i => new Persoon($"p{i}", $"Persoon {i}"))];

    [Fact]
    public void Eerst_het_thema_dan_de_wijk_dan_de_ruimte()
    {
        var volgorde = Rangschikking.Maak(Nieuw("schulden"),
        [
            Ed(Mensen[0], themas: ["rouw"], wijken: ["19:linde"], max: 5),
            Ed(Mensen[1], themas: [Themas.Herstel], wijken: ["19:linde"]),
            Ed(Mensen[2], themas: ["schulden"], wijken: ["19:haven"], max: 5),
            Ed(Mensen[3], themas: ["schulden"], wijken: ["19:linde"], max: 1),
            Ed(Mensen[4], themas: ["schulden"], wijken: ["19:linde"], max: 3),
        ], Nu);
        Assert.Equal(["p5", "p4", "p3", "p2", "p1"], volgorde.Select(k => k.Ed.Wie.Id));
    }

    [Fact]
    public void Elke_kandidaat_heeft_een_tot_drie_redenen()
    {
        var kandidaten = Rangschikking.Maak(
            Nieuw("schulden"), [Ed(Karin, wijken: ["19:linde"]), Ed(Bram, themas: ["rouw"], wijken: ["19:haven"])], Nu);
        Assert.Equal(2, kandidaten.Count);
        Assert.Equal(
            [new Matchreden.PastBijThema("schulden"), new Matchreden.WerktGraagInWijk("De Linde"), new Matchreden.HeeftRuimte(2)],
            kandidaten[0].Redenen);
        Assert.All(kandidaten, k => Assert.InRange(k.Redenen.Count, 1, 3));
    }

    [Fact]
    public void Wie_pauze_heeft_vol_zit_of_nee_zei_staat_er_niet_bij()
    {
        var nee = Voorgesteld().Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Nee, Karin));
        var kandidaten = Rangschikking.Maak(nee, [Ed(Karin), Ed(Bram, pauze: true), Ed(Mensen[0], max: 1, lopend: 1), Ed(Mensen[1])], Nu);
        Assert.Equal("p2", Assert.Single(kandidaten).Ed.Wie.Id);
    }

    [Fact]
    public void Over_leven_met_medicijnen_wordt_alleen_gevraagd_wie_dat_zelf_koos_en_laat_zien()
    {
        var verborgen = Ed(Mensen[0]) with { Themas = [new(Themas.Medicatie, Zichtbaarheid.Niemand), new("schulden")] };
        Ervaringsdeskundige[] pool = [Ed(Karin, themas: ["schulden", Themas.Herstel]), Ed(Bram, themas: [Themas.Medicatie]), verborgen];
        var vraag = Nieuw(Themas.Medicatie);
        Assert.Equal("bram", Assert.Single(Rangschikking.Maak(vraag, pool, Nu)).Ed.Wie.Id);
        Assert.Equal(3, Rangschikking.Maak(Nieuw(), pool, Nu).Count);
        var direct = pool.Select(e => e with { Keuzes = Profielkeuzes.Gewoon with { DirectSparren = true } });
        Assert.Equal("bram", Rangschikking.EersteDirecte(Linde, Tom, vraag.Aanvraag.Vraag, direct, Nu)?.Wie.Id);
    }

    [Fact]
    public void Niemand_is_kandidaat_voor_de_eigen_vraag() => Assert.Empty(Rangschikking.Maak(Nieuw(), [Ed(Tom)], Nu));

    [Fact]
    public void De_volgorde_hangt_niet_af_van_de_volgorde_waarin_mensen_gelezen_zijn()
    {
        var pool = Mensen.Select(m => Ed(m)).ToArray();
        var heen = Rangschikking.Maak(Nieuw(), pool, Nu).Select(k => k.Ed.Wie.Id);
        var terug = Rangschikking.Maak(Nieuw(), pool.Reverse(), Nu).Select(k => k.Ed.Wie.Id);
        Assert.Equal(heen, terug);
    }

    [Fact]
    public void Wie_alleen_voor_wie_het_koos_gevraagd_wordt_staat_er_anders_niet_bij()
    {
        Vraag[] vragen =
        [
            new("sparren", [], Werkwijze: new(Rol: Keuzes.Spiegel)), new("sparren", [], Achtergrond: new(VoorWie: Keuzes.Jongere)),
            new("kwartiermaken", []), new("werving", []), new("onderzoek", []),
            new(Vormen.Ervaringsverhaal, []),
        ];
        var koos = Ed(Karin) with
        {
            Keuzes = Profielkeuzes.Gewoon with
            {
                Rollen = [Keuzes.Spiegel],
                Doelgroepen = [Keuzes.Jongere],
                Vormen = vragen.Select(v => v.Vorm).Distinct().ToDictionary(v => v, _ => Vormwens.Graag),
            },
        };
        Assert.All(vragen, vraag => Assert.Equal("karin", Assert.Single(Rangschikking.Maak(Met(vraag), [koos, Ed(Bram)], Nu)).Ed.Wie.Id));
    }

    [Fact]
    public void Liever_niet_deze_vorm_graag_gaat_voor_open_en_leren_komt_daarna()
    {
        var pool = new Vormwens?[] { Vormwens.Leren, null, Vormwens.Niet, Vormwens.Graag }.Select((wens, i) => Ed(Mensen[i]) with
        {
            Keuzes = Profielkeuzes.Gewoon with { Vormen = wens is { } w ? new Dictionary<string, Vormwens> { ["training"] = w } : [] },
        });
        var kandidaten = Rangschikking.Maak(Met(new("training", [])), pool, Nu);
        Assert.Equal(["p4", "p2", "p1"], kandidaten.Select(k => k.Ed.Wie.Id));
        Assert.Contains(new Matchreden.DoetDitGraag(), kandidaten[0].Redenen);
    }

    [Fact]
    public void Wie_op_die_dag_bij_het_team_is_gaat_voor_en_wie_die_dag_niet_werkt_staat_er_niet_bij()
    {
        var dinsdag = new NodaTime.LocalDate(2026, 11, 24);
        Ervaringsdeskundige Kiest(int wie, Func<Profielkeuzes, Profielkeuzes> keus) =>
            Ed(Mensen[wie], wijken: ["19:linde"]) with { Keuzes = keus(Profielkeuzes.Gewoon) };
        var kandidaten = Rangschikking.Maak(Met(new("sparren", [], Werkwijze: new(Dag: dinsdag))),
        [
            Kiest(0, k => k with { Werkdagen = [NodaTime.IsoDayOfWeek.Monday] }),
            Kiest(1, k => k),
            Kiest(2, k => k with { Aanwezig = [new("19:linde", NodaTime.IsoDayOfWeek.Friday, Dagdeel.Middag)] }),
            Kiest(
                3,
                k =>
                    k with
                    {
                        Aanwezig =
                        [
                            new("19:linde", NodaTime.IsoDayOfWeek.Monday, Dagdeel.Middag),
                            new("19:linde", NodaTime.IsoDayOfWeek.Tuesday, Dagdeel.Ochtend)
                        ],
                    }),
        ], Nu);
        Assert.Equal(["p4", "p3", "p2"], kandidaten.Select(k => k.Ed.Wie.Id));
        Assert.Equal(new Matchreden.IsErbij(NodaTime.IsoDayOfWeek.Tuesday, Dagdeel.Ochtend, "De Linde"), kandidaten[0].Redenen[0]);
    }

    [Fact]
    public void Wie_net_samen_was_met_deze_vrager_komt_later_maar_wel()
    {
        var kort = Matchgeheugen.Van([Match(Nu - Matchgeheugen.ZelfdePaar)], Nu);
        var lang = Matchgeheugen.Van([Match(Nu - Matchgeheugen.Terug - NodaTime.Duration.FromDays(1))], Nu);
        Ervaringsdeskundige[] pool = [Ed(Karin, wijken: ["19:linde"]), Ed(Bram)];
        Assert.Equal(["bram", "karin"], Rangschikking.Maak(Nieuw(), pool, Nu, kort).Select(k => k.Ed.Wie.Id));
        Assert.Equal(["karin", "bram"], Rangschikking.Maak(Nieuw(), pool, Nu, lang).Select(k => k.Ed.Wie.Id));
    }

    [Theory]
    [InlineData("zelfde", new[] { "p3", "p2", "p1" })]
    [InlineData("maakt-niet-uit", new[] { "p3", "p2", "p1" })]
    [InlineData("anders", new[] { "p1", "p2", "p3" })]
    public void De_wens_van_de_bewoner_over_ervaring_telt(string wens, string[] volgorde)
    {
        var pool =
            new[] { Ed(Mensen[0], themas: ["rouw"]), Ed(Mensen[1], themas: ["schulden"]), Ed(Mensen[2], themas: ["schulden", "armoede"]) };
        Assert.Equal(
            volgorde,
            Rangschikking.Maak(Met(new("sparren", ["schulden", "armoede"], Bewoner: new(Ervaring: wens))), pool, Nu)
                .Select(k => k.Ed.Wie.Id));
    }

    [Fact]
    public void Wie_dezelfde_ervaring_zoekt_is_met_herstel_in_het_algemeen_niet_geholpen_en_anders_wel()
    {
        var pool = new[] { Ed(Bram, themas: ["rouw"], wijken: ["19:linde"]), Ed(Karin, themas: [Themas.Herstel]) };
        Assert.Equal(
            "karin",
            Rangschikking.Maak(Met(new("sparren", ["schulden"], Bewoner: new(Ervaring: "maakt-niet-uit"))), pool, Nu)[0].Ed.Wie.Id);
        Assert.Equal(
            "bram", Rangschikking.Maak(Met(new("sparren", ["schulden"], Bewoner: new(Ervaring: "zelfde"))), pool, Nu)[0].Ed.Wie.Id);
    }

    [Fact]
    public void In_een_duo_staat_niemand_die_de_ander_liever_niet_heeft()
    {
        var duo = Nieuw()
            .Na(d => Aanvraagverloop.StelVoor(d, Starter(Karin), Els, Nu))
            .Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Ja, Karin));
        Ervaringsdeskundige[] pool =
        [
            Starter(Karin) with { Keuzes = Starter(Karin).Kiest with { LieverNietMet = ["p1"] } }, Ed(Mensen[0]),
            Ed(Mensen[1]) with { Keuzes = Profielkeuzes.Gewoon with { LieverNietMet = ["karin"] } }, Starter(Mensen[2]), Ed(Mensen[3]),
        ];
        Assert.Equal("p4", Assert.Single(Rangschikking.Maak(duo, pool, Nu)).Ed.Wie.Id);
    }

    [Fact]
    public void Direct_sparren_gaat_alleen_naar_wie_dat_koos_past_en_ruimte_heeft()
    {
        Ervaringsdeskundige Direct(int wie, string thema = "schulden") =>
            Ed(Mensen[wie], themas: [thema]) with { Keuzes = Profielkeuzes.Gewoon with { DirectSparren = true } };
        var vraag = Vraag.EvenSparren(["schulden"]);
        Ervaringsdeskundige[] pool =
        [
            Ed(Karin, wijken: ["19:linde"]), Direct(0) with { Pauze = true }, Direct(1, "rouw"),
            Direct(2) with { Wie = new(Persoon.ZonderTeamsPrefix + "2", "Jo") },
            Direct(3, Themas.Herstel), Direct(4),
        ];
        Assert.Equal("p5", Rangschikking.EersteDirecte(Linde, Tom, vraag, pool, Nu)?.Wie.Id);
        Assert.Equal("p4", Rangschikking.EersteDirecte(Linde, Tom, vraag, pool.SkipLast(1), Nu)?.Wie.Id);
        Assert.Null(Rangschikking.EersteDirecte(Linde, Tom, vraag, pool.SkipLast(2), Nu));
        Assert.Null(Rangschikking.EersteDirecte(Linde, Tom, new("training", ["schulden"]), pool, Nu));
        Assert.Null(Rangschikking.EersteDirecte(Linde, Mensen[4], vraag, [pool[5]], Nu));
    }

    private static Ervaringsdeskundige Starter(Persoon wie) =>
        Ed(wie) with { Keuzes = Profielkeuzes.Gewoon with { Niveau = Niveau.Starter } };

    private static Dossier Met(Vraag vraag) => Nieuw() with { Aanvraag = Nieuw().Aanvraag with { Vraag = vraag } };

    private static Match Match(NodaTime.Instant sinds) => new(Guid.Empty, new(Tom.Id, Karin.Id, CoordinatorId: Els.Id), new(sinds));
}
