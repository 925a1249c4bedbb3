using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>In which order candidates are named, each rule by itself, and what is said of them.</summary>
public sealed class KandidaatTests
{
    private static readonly Persoon A = new("a", "Zoë");
    private static readonly Persoon B = new("b", "Anna");

    private static Dossier Met(Vraag vraag) => Nieuw() with { Aanvraag = Nieuw().Aanvraag with { Vraag = vraag } };

    private static Ervaringsdeskundige Kiest(Persoon wie, Func<Profielkeuzes, Profielkeuzes> keuzes) =>
        Ed(wie) with { Keuzes = keuzes(Profielkeuzes.Gewoon) };

    private static string Eerste(Dossier d, Ervaringsdeskundige een, Ervaringsdeskundige twee, Matchgeheugen? geheugen = null) =>
        Rangschikking.Maak(d, [een, twee], Nu, geheugen)[0].Ed.Wie.Id;

    private static Matchgeheugen Geheugen(params (string Vrager, string Ed, int Dagen)[] matches) => Matchgeheugen.Van(
        matches.Select(m => new Match(Guid.Empty, new(m.Vrager, m.Ed), new(Nu - Duration.FromDays(m.Dagen)))), Nu);

    [Fact]
    public void Bij_gelijk_thema_beslist_de_rol_de_drukte_de_laatste_match_en_de_ruimte()
    {
        var d = Nieuw();
        var coach = Met(new("sparren", ["schulden"], Werkwijze: new(Rol: "coach")));
        Assert.Equal("b", Eerste(coach, Ed(A), Kiest(B, k => k with { Rollen = ["coach"] })));
        Assert.Equal("b", Eerste(coach, Kiest(A, k => k with { Rollen = ["spiegel"] }), Ed(B)));
        Assert.Equal("a", Eerste(d, Ed(A), Ed(B)));
        Assert.Equal("b", Eerste(d, Ed(A, max: 3, lopend: 2), Ed(B, max: 3, lopend: 1)));
        Assert.Equal("b", Eerste(d, Ed(A), Ed(B), Geheugen(("x", "a", 84))));
        Assert.Equal("a", Eerste(d, Ed(A), Ed(B), Geheugen(("x", "a", 85))));
        Assert.Equal("b", Eerste(d, Ed(A, max: 2), Ed(B, max: 4), Geheugen(("x", "a", 50), ("x", "b", 50))));
        Assert.Equal("b", Eerste(d, Ed(A), Ed(B), Geheugen(("x", "a", 50), ("y", "a", 50), ("x", "b", 50))));
        Assert.Equal("b", Eerste(d, Ed(A) with { LaatsteMatch = Nu }, Ed(B)));
        Assert.Equal("b", Eerste(d, Ed(A) with { LaatsteMatch = Nu }, Ed(B) with { LaatsteMatch = Nu - Duration.FromDays(1) }));
        Assert.Equal("b", Eerste(d, Ed(A, max: 2), Ed(B, max: 3)));

        // Who is on the place of the team goes before a small difference, not before one of a whole round of places.
        Assert.Equal("b", Eerste(d, Ed(A, max: 4, lopend: 1), Ed(B, max: 4, lopend: 2, wijken: ["19:linde"])));
        Assert.Equal("a", Eerste(d, Ed(A), Ed(B, wijken: ["19:linde"]), Geheugen(("x", "b", 50), ("y", "b", 50))));
        Assert.Equal("b", Eerste(d, Ed(A, wijken: ["19:elders"]), Ed(B)));
        var (samen, lang) = (Geheugen(("tom", "a", 42), ("x", "b", 42)), Geheugen(("tom", "a", 43), ("x", "b", 43)));
        Assert.Equal((true, false), (samen.WarenSamen("tom", "a"), lang.WarenSamen("tom", "a")));
    }

    [Fact]
    public void Wat_iemand_elders_gevraagd_of_beloofd_is_telt_mee_tot_het_antwoord_er_is()
    {
        var open = Nieuw().Na(d => Aanvraagverloop.StelVoor(d, Ed(A), Els, Nu));
        var nee = open.Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Nee, A));
        var ja = open.Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Ja, A));
        var weg = open with { Aanvraag = open.Aanvraag with { Status = AanvraagStatus.Ingetrokken } };
        int Aantal(params Dossier[] elders) => Matchgeheugen.Van([], Nu, elders).Aantal("a");
        Assert.Equal((1, 2, 0, 0), (Aantal(open), Aantal(open, open), Aantal(nee), Aantal(weg)));
        var ed = Ed(A, max: 1) with { LaatsteMatch = Nu };
        Ervaringsdeskundige Straks(params Dossier[] elders) => Matchgeheugen.Van([], Nu, elders).MetBeloften(ed);
        Assert.Equal((1, Nu), (Straks(ja).Lopend, Straks(ja).LaatsteMatch!.Value));
        Assert.Same(ed, Straks(open));
        var direct = ja with { Aanvraag = ja.Aanvraag with { Toezegging = ja.Aanvraag.Toezegging with { Direct = true } } };
        Assert.Same(ed, Straks(direct));
        Assert.Empty(Rangschikking.Maak(Nieuw(), [ed], Nu, Matchgeheugen.Van([], Nu, [ja])));
        Assert.Equal(3, Geheugen(("x", "a", 1), ("y", "a", 2), ("z", "a", 3)).Aantal("a"));
    }

    [Fact]
    public void Van_een_kandidaat_staan_er_hoogstens_drie_redenen_en_alleen_ware()
    {
        Matchreden[] Redenen(Vraag vraag, Ervaringsdeskundige ed) => [.. Assert.Single(Rangschikking.Maak(Met(vraag), [ed], Nu)).Redenen];
        var sparren = Vraag.EvenSparren(["schulden", "rouw", "angst"]);
        var alles = Ed(A, themas: ["schulden", "rouw", "angst"]);
        Assert.Equal(
            [new Matchreden.PastBijThemas("schulden", "rouw", "angst"), new Matchreden.WerktOveral(), new Matchreden.HeeftRuimte(2)],
            Redenen(sparren, alles));
        Assert.Equal(
            [new Matchreden.KoosAndereWijkteams(), new Matchreden.HeeftRuimte(2)],
            Redenen(sparren, Ed(A, themas: ["opname"], wijken: ["19:elders"])));
        Assert.Equal(
            [new Matchreden.HerstelInHetAlgemeen(), new Matchreden.WerktOveral(), new Matchreden.HeeftRuimte(2)],
            Redenen(sparren, Ed(A, themas: [Themas.Herstel])));
        var coach = sparren with { Werkwijze = new(Rol: "coach") };
        Assert.Equal(
            [new Matchreden.PastBijThema("schulden"), new Matchreden.KiestDezeRol("coach"), new Matchreden.WerktOveral()],
            Redenen(coach, Kiest(A, k => k with { Rollen = ["coach"] })));
        Assert.DoesNotContain(new Matchreden.KiestDezeRol("coach"), Redenen(coach, Kiest(A, k => k with { Rollen = ["spiegel"] })));
        Assert.Equal(
            new Matchreden.KomtMetTweede(), Redenen(sparren, Kiest(A, k => k with { Niveau = Niveau.Starter, Rollen = ["coach"] }))[0]);
        var anders = new Bewonerskant(Ervaring: "anders");
        Assert.Equal(
            [new Matchreden.WerktOveral(), new Matchreden.HeeftRuimte(2)], Redenen(new("sparren", Bewoner: anders), Ed(A)));
        Assert.Equal(
            new Matchreden.AndereErvaring(), Redenen(new("sparren", ["opname"], Bewoner: anders), Ed(A))[0]);

        Aanwezigheid Er(IsoDayOfWeek dag, Dagdeel deel, string waar = "19:linde") => new(waar, dag, deel);
        var erbij = Kiest(A, k => k with
        {
            Aanwezig =
            [
                Er(IsoDayOfWeek.Monday, Dagdeel.Ochtend, "19:elders"), Er(IsoDayOfWeek.Friday, Dagdeel.Ochtend),
                Er(IsoDayOfWeek.Tuesday, Dagdeel.Avond), Er(IsoDayOfWeek.Tuesday, Dagdeel.Middag),
            ],
        });
        Assert.Equal(
            [
                new Matchreden.PastBijThema("schulden"), new Matchreden.IsErbij(IsoDayOfWeek.Tuesday, Dagdeel.Middag, "De Linde"),
                new Matchreden.HeeftRuimte(2),
            ],
            Redenen(sparren, erbij));
        var vrijdag = sparren with { Werkwijze = new(Dag: new(2026, 11, 27)) };
        Assert.Equal(new Matchreden.IsErbij(IsoDayOfWeek.Friday, Dagdeel.Ochtend, "De Linde"), Redenen(vrijdag, erbij)[1]);
        Assert.NotEmpty(Redenen(vrijdag, erbij with { Keuzes = erbij.Kiest with { Werkdagen = [IsoDayOfWeek.Monday] } }));
        Assert.NotEmpty(Redenen(vrijdag, Kiest(A, k => k with { Werkdagen = [IsoDayOfWeek.Friday] })));
        Assert.Empty(Rangschikking.Maak(Met(vrijdag), [Kiest(A, k => k with { Werkdagen = [IsoDayOfWeek.Monday] })], Nu));
    }

    [Fact]
    public void Een_coordinator_kiest_zelf_uit_een_lijst_op_naam_ook_wie_aan_de_grens_zit()
    {
        var vol = Ed(B, max: 1, lopend: 1);
        string[] Lijst(params Ervaringsdeskundige[] pool) => [.. Rangschikking.EigenKeuze(Nieuw(), pool, Nu).Select(e => e.Wie.Id)];
        Assert.Equal(["b", "a"], Lijst(Ed(A), vol));
        Assert.Equal(["a", "c"], Lijst(Ed(A with { Id = "c" }), Ed(A)));
        Assert.Equal(["b"], Lijst(vol with { RustTot = Nu }));
        Assert.Empty(Lijst(vol with { RustTot = Nu + Duration.Epsilon }, vol with { Pauze = true }, vol with { Wie = Tom }));
        Assert.Empty(Lijst(Ed(A) with { RustTot = Nu + Duration.FromDays(1) }));

        var starter = Kiest(A, k => k with { Niveau = Niveau.Starter });
        var ander = Kiest(B, k => k with { Niveau = Niveau.Starter });
        var gevraagd = Nieuw().Na(d => Aanvraagverloop.StelVoor(d, starter, Els, Nu));
        Assert.Empty(Rangschikking.Maak(gevraagd, [ander], Nu));
        Assert.Single(Rangschikking.Maak(gevraagd.Na(d => Aanvraagverloop.Antwoord(d, AanbodStatus.Nee, A)), [ander], Nu));
        Assert.Single(Rangschikking.Maak(gevraagd.Na(d => Aanvraagverloop.LaatVervallen(d, A.Id)), [ander], Nu));
    }

    [Fact]
    public void Wie_vooraf_ja_zei_begint_alleen_als_die_ervaren_is_en_het_past()
    {
        string? Direct(Vraag vraag, Func<Profielkeuzes, Profielkeuzes> keuzes) => Rangschikking.EersteDirecte(
            Linde, Tom, vraag, [Kiest(A, k => keuzes(k with { DirectSparren = true }))], Nu)?.Wie.Id;
        var sparren = Vraag.EvenSparren(["schulden"]);
        Assert.Equal("a", Direct(sparren, k => k));
        Assert.Null(Direct(sparren, k => k with { Niveau = Niveau.Starter }));
        Assert.Null(Direct(sparren with { Achtergrond = new(VoorWie: Keuzes.Jongere) }, k => k));
        Assert.Null(Direct(sparren, k => k with { Vormen = new Dictionary<string, Vormwens> { ["sparren"] = Vormwens.Niet } }));
    }

    [Theory]
    [InlineData("kwartiermaken")]
    [InlineData("ervaringsverhaal")]
    [InlineData("werving")]
    [InlineData("onderzoek")]
    public void Sommige_vormen_vraagt_de_bot_alleen_aan_wie_ze_graag_doet(string vorm)
    {
        IReadOnlyList<Kandidaat> Wie(Vormwens wens) => Rangschikking.Maak(
            Met(new(vorm)), [Kiest(A, k => k with { Vormen = new Dictionary<string, Vormwens> { [vorm] = wens } })], Nu);
        Assert.Single(Wie(Vormwens.Graag));
        Assert.Empty(Wie(Vormwens.Leren));
        Assert.Empty(Rangschikking.Maak(Met(new(vorm)), [Ed(A)], Nu));
    }
}
