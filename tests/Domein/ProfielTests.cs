using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>The limits an ED chose, a pause, a move to an account, and who is coördinator.</summary>
public sealed class ProfielTests
{
    private static readonly Vraag Sparren = Vraag.EvenSparren();
    private static readonly Vraag Lang = new("tandem");
    private static readonly Persoon Zonder = new("zonder-teams-1", "Ans Bos");

    private static Ervaringsdeskundige Met(Func<Profielkeuzes, Profielkeuzes> keuzes, Ervaringsdeskundige? ed = null) =>
        (ed ?? Ed(Karin)) with { Keuzes = keuzes(Profielkeuzes.Gewoon) };

    [Fact]
    public void Niemand_krijgt_meer_dan_zelf_gekozen_ook_niet_in_uren()
    {
        Assert.True(Ed(Karin, max: 2, lopend: 1).HeeftRuimteVoor(Sparren, Nu));
        Assert.False(Ed(Karin, max: 2, lopend: 2).HeeftRuimteVoor(Sparren, Nu));
        Assert.False(Ed(Karin, pauze: true).HeeftRuimteVoor(Sparren, Nu));
        Assert.Equal(0, Ed(Karin, max: 1, lopend: 3).Plaatsen);
        var rust = Ed(Karin) with { RustTot = Nu };
        Assert.Equal((2, 0), (rust.Ruimte(Nu), rust.Ruimte(Nu - Duration.Epsilon)));

        var uren = Met(k => k with { UrenPerWeek = 4 }, Ed(Karin) with { UrenLopend = 2 });
        Assert.True(uren.HeeftRuimteVoor(Lang, Nu));
        Assert.False((uren with { UrenLopend = 3 }).HeeftRuimteVoor(Lang, Nu));
        Assert.True((uren with { UrenLopend = 3 }).HeeftRuimteVoor(Sparren, Nu));
        Assert.True(Ed(Karin, lopend: 2).IsVolVoor(Sparren));
    }

    [Fact]
    public void Een_match_neemt_een_plaats_en_uren_en_geeft_die_terug_met_de_rust_die_iemand_koos()
    {
        var bezig = Ed(Karin).NeemMatch(Lang, Nu);
        Assert.Equal((1, 2, Nu, 2), (bezig.Lopend, bezig.UrenLopend, bezig.LaatsteMatch, bezig.Rev));
        var vrij = bezig.LaatMatchLos(Lang, Nu);
        Assert.Equal((0, 0, Nu + Duration.FromDays(7), 3), (vrij.Lopend, vrij.UrenLopend, vrij.RustTot!.Value, vrij.Rev));
        var leeg = vrij.LaatMatchLos(Lang, Nu);
        Assert.Equal((0, 0), (leeg.Lopend, leeg.UrenLopend));
        Assert.Null(bezig.LaatMatchLos(Sparren, Nu).RustTot);
        Assert.Null(Met(k => k with { Rustdagen = 0 }, bezig).LaatMatchLos(Lang, Nu).RustTot);
        Assert.Equal(Nu, Met(k => k with { Rustdagen = 0 }, bezig with { RustTot = Nu }).LaatMatchLos(Lang, Nu).RustTot);
        var weer = vrij.HerneemMatch(Lang, null);
        Assert.Equal((1, 2, null, 4), (weer.Lopend, weer.UrenLopend, weer.RustTot, weer.Rev));
    }

    [Fact]
    public void Wie_niets_anders_kiest_heeft_hetzelfde_profiel_en_elke_andere_keuze_is_een_ander()
    {
        var vormen = new Dictionary<string, Vormwens> { ["tandem"] = Vormwens.Graag };
        var ed = Met(k => k with { Vormen = vormen });
        Assert.True(ed.KiestHetzelfdeAls(Met(k => k with { Vormen = new Dictionary<string, Vormwens>(vormen) })));
        Assert.True(ed.KiestHetzelfdeAls(ed with { Lopend = 9, Rev = 9, Pauze = true }));
        Ervaringsdeskundige[] anders =
        [
            ed with { Wie = Bram }, ed with { Akkoord = Nu }, ed with { Organisatie = "Ander" }, ed with { Email = "a@b.nl" },
            ed with { MaxGelijktijdig = 3 }, ed with { Themas = [] }, ed with { Wijken = ["19:linde"] }, Met(k => k),
            Met(k => k with { Vormen = new Dictionary<string, Vormwens> { ["tandem"] = Vormwens.Leren } }),
            Met(k => k with { Vormen = new Dictionary<string, Vormwens>(vormen) { ["sparren"] = Vormwens.Graag } }),
            Met(k => k with { Vormen = vormen, Rustdagen = 3 }),
        ];
        foreach (var ander in anders)
        {
            Assert.False(ed.KiestHetzelfdeAls(ander));
            Assert.False(ander.KiestHetzelfdeAls(ed));
        }

        Assert.True((ed with { Akkoord = Nu }).KiestHetzelfdeAls(ed with { Akkoord = Nu + Duration.FromDays(1) }));
    }

    [Fact]
    public void Wie_leert_of_begint_komt_met_een_tweede_en_wie_geen_Teams_heeft_kan_mail_willen()
    {
        bool[] tweede = [.. Enum.GetValues<Niveau>().Select(n => Met(k => k with { Niveau = n }).Kiest.BrengtTweede)];
        Assert.Equal([false, false, true, true], tweede);
        var nieuw = Ervaringsdeskundige.ZonderAccount(Zonder, "De Brug", Nu);
        Assert.Equal((2, Nu, 0), (nieuw.MaxGelijktijdig, nieuw.Akkoord!.Value, nieuw.Rev));
        Assert.Equal((false, true), (nieuw.PerMail, (nieuw with { Email = "a@b.nl" }).LeestMail));
        Assert.False((nieuw with { Email = "a@b.nl", MailGeweigerd = true }).LeestMail);
        Assert.False((Ed(Karin) with { Email = "a@b.nl" }).PerMail);
        Assert.Equal("a@b.nl", Mailadres.Lees(" a@b.nl "));
        Assert.Null(Mailadres.Lees("a@b"));
        Assert.Null(Mailadres.Lees($"{new string('a', 60)}@{string.Join('.', Enumerable.Repeat(new string('b', 60), 4))}.nl"));
    }

    [Fact]
    public void Een_pauze_gaat_meteen_in_zonder_reden_en_de_vraag_komt_op_de_dag_die_iemand_koos()
    {
        var (ed, dag) = (Ed(Karin), new LocalDate(2026, 12, 1));
        var begint = Pauzeren.Zet(ed, aan: true, dag)!;
        Assert.Equal((true, dag, 2), (begint.Ed.Pauze, begint.Ed.PauzeTot!.Value, begint.Ed.Rev));
        Assert.Equal((true, false), (begint.Begint, begint.Eindigt));
        Assert.Null(Pauzeren.Zet(begint.Ed, aan: true, dag));
        var langer = Pauzeren.Zet(begint.Ed, aan: true, dag.PlusDays(7))!;
        Assert.Equal((dag.PlusDays(7), false, false), (langer.Ed.PauzeTot!.Value, langer.Begint, langer.Eindigt));
        var eindigt = Pauzeren.Zet(begint.Ed, aan: false, dag)!;
        Assert.Equal((false, null, false, true), (eindigt.Ed.Pauze, eindigt.Ed.PauzeTot, eindigt.Begint, eindigt.Eindigt));
        Assert.Null(Pauzeren.Zet(ed, aan: false, dag));
        var hersteld = Pauzeren.Zet(ed with { PauzeTot = dag }, aan: false)!;
        Assert.Equal((null, false, false), (hersteld.Ed.PauzeTot, hersteld.Begint, hersteld.Eindigt));
        Assert.Equal((true, false), (Pauzeren.Kan(dag, dag.PlusDays(-1)), Pauzeren.Kan(dag, dag)));
        Assert.Equal(dag.PlusDays(7), Pauzeren.Later(dag));
        Assert.Equal(
            new Wekker(WekkerSoort.Pauzevraag, "pool/karin", Instant.FromUtc(2026, 12, 1, 8, 0)), Pauzeren.Vraag("pool", "karin", dag));
        Assert.Equal(("pool", "karin"), Pauzeren.Over(Pauzeren.Begonnen("pool", "karin", Nu)));
    }

    [Fact]
    public void Een_profiel_verhuist_naar_een_account_als_er_niets_loopt_en_neemt_geen_mail_mee()
    {
        var ed = Ed(Zonder) with { Email = "a@b.nl", MailGeweigerd = true };
        var gelukt = Assert.IsType<Uitkomst<Ervaringsdeskundige>.Gelukt>(Verhuizing.Verhuis(ed, Karin, false, false, Nu));
        Assert.Equal(ed with { Wie = Karin, Email = null, MailGeweigerd = false, Verhuisd = Nu, Rev = 2 }, gelukt.Nieuw);
        Assert.Equal(Reden.HeeftAlProfiel, Nee(Verhuizing.Verhuis(ed, Karin, true, true, Nu)));
        Assert.Equal(Reden.EerstAfronden, Nee(Verhuizing.Verhuis(ed, Karin, true, false, Nu)));
        Assert.Equal(Reden.EerstAfronden, Nee(Verhuizing.Verhuis(ed with { Lopend = 1 }, Karin, false, false, Nu)));

        static Reden Nee(Uitkomst<Ervaringsdeskundige> uitkomst) =>
            Assert.IsType<Uitkomst<Ervaringsdeskundige>.Geweigerd>(uitkomst).Reden;
    }

    [Fact]
    public void Wie_als_coordinator_vertrekt_laat_een_plek_die_een_ander_een_keer_overneemt()
    {
        var zonder = Voorbeeld.Pool.Zonder(Els.Id, Nu)!;
        Assert.Equal([Ravi], zonder.Coordinatoren);
        Assert.Equal([new Vertrek(Els, Nu)], zonder.Vertrokken);
        Assert.Null(zonder.Zonder(Els.Id, Nu));
        var terugEnWeg = (zonder with { Coordinatoren = [Ravi, Els] }).Zonder(Els.Id, Nu + Duration.FromDays(1))!;
        Assert.Equal([new Vertrek(Els, Nu + Duration.FromDays(1))], terugEnWeg.Vertrokken);
        var over = zonder.NeemOver(Els.Id, Marit)!;
        Assert.Equal([Ravi, Marit], over.Coordinatoren);
        Assert.Empty(over.Vertrokken);
        Assert.Null(over.NeemOver(Els.Id, Tom));
        Assert.Equal([Ravi], zonder.NeemOver(Els.Id, Ravi)!.Coordinatoren);
        var twee = zonder.Zonder(Ravi.Id, Nu)!;
        Assert.Equal([Ravi], twee.NeemOver(Els.Id, Els)!.Vertrokken.Select(v => v.Wie));

        // Without any coördinator the place is free, also when who left was forgotten.
        Assert.Equal([Tom], (twee with { Vertrokken = [] }).NeemOver(Els.Id, Tom)!.Coordinatoren);
    }

    [Fact]
    public void Een_nummer_wordt_onthouden_met_het_jaar_en_wie_direct_kiest_staat_er_een_keer()
    {
        var (pool, nummer) = Voorbeeld.Pool.GeefNummer(2027);
        Assert.Equal(("H-2027-0001", 2027), (nummer, pool.Jaar));
        Assert.Equal("H-2027-0002", pool.GeefNummer(2027).Nummer);
        Assert.Null(Voorbeeld.Pool.MetDirect("karin", kiest: true).Direct);
        var direct = Voorbeeld.Pool with { Direct = ["bram"] };
        Assert.Equal(["bram", "karin"], direct.MetDirect("karin", true).MetDirect("karin", true).Direct!.Value);
        Assert.Empty(direct.MetDirect("bram", kiest: false).Direct!.Value);
    }

    [Fact]
    public void Een_coordinator_ziet_van_een_startlijst_alleen_wat_nog_te_regelen_is_als_iemand_dat_wil()
    {
        var lijst = Startlijst.Leeg with
        {
            Punten = new Dictionary<string, Startstand> { ["taak"] = Startstand.Gedaan, ["maatje"] = Startstand.Nvt },
        };
        Assert.Empty(lijst.VoorCoordinator);
        Assert.Equal(
            ["leidinggevende", "begeleider-inhoud", "begeleider-welzijn", "intervisie", "vergoeding", "werkplek", "overleggen"],
            (lijst with { Gedeeld = true }).VoorCoordinator);
    }
}
