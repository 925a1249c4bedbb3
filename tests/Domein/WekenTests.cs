using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>Weekly cards of a wijkteam and of its leader, at their edges.</summary>
public sealed class WekenTests
{
    private static readonly Isoweek W = new(2026, 48);
    private static readonly Gesprekspunt[] Punten = [new("een", "Een", "", ""), new("twee", "Twee", "", ""), new("drie", "Drie", "", "")];
    private static readonly Borgingsvraag[] Vragen = [new("agenda", ["a", "b"], ""), new("b", ["b1", "b2"], ""), new("c", ["c1"], "")];

    private static Instant Op(int maand, int dag, int uur = 10, int minuut = 0) =>
        new LocalDateTime(2026, maand, dag, uur, minuut).InZoneLeniently(Weekmoment.Zone).ToInstant();

    private static Agendaweek Vraag(Instant? nu = null, IReadOnlyCollection<Agendaweek>? eerder = null, Wijkteam? team = null) =>
        Agendaweek.Vraag(team ?? Linde, Linde.Kaartmoment.In(W), nu ?? Op(11, 23, 9), Punten, eerder ?? []).Nieuw;

    private static Agendaweek Toen(int weken, AgendaAntwoord? antwoord = null, string punt = "x", Agendagevolg? gevolg = null) =>
        Vraag() with { Week = W.Plus(-weken), Antwoord = antwoord, Gesprekspunt = punt, Gevolg = gevolg };

    [Fact]
    public void Precies_bij_het_overleg_is_het_te_laat_en_na_twee_keer_stilte_is_de_kaart_kort()
    {
        Assert.False(Vraag(Op(11, 24) - Duration.FromSeconds(1)).Gemist);
        Assert.True(Vraag(Op(11, 24)).Gemist);
        Assert.True(Vraag(eerder: [Toen(1), Toen(2), Toen(3, AgendaAntwoord.StaatErop)]).Kort);
        Assert.False(Vraag(eerder: [Toen(1)]).Kort);
        Assert.False(Vraag(eerder: [Toen(1, AgendaAntwoord.StaatErop), Toen(2), Toen(3)]).Kort);
        Assert.True(Vraag(eerder: [Toen(1) with { Gemist = true, Antwoord = AgendaAntwoord.StaatErop }, Toen(2), Toen(3)]).Kort);
        Assert.False(Vraag(eerder: [Toen(0), Toen(-1), Toen(1, AgendaAntwoord.StaatErop)]).Kort);
        var gesloten = Linde with { Sluitingen = [new(new(2026, 11, 23), new(2026, 11, 29))] };
        Assert.Equal((false, Kaartplanning.Gesloten), (Vraag(Op(12, 5), team: gesloten).Gemist, Vraag(Op(12, 5), team: gesloten).Planning));
    }

    [Fact]
    public void De_dag_na_het_overleg_waarop_het_team_werkt_komt_om_negen_uur_de_vraag_wat_eruit_kwam()
    {
        var dicht = Linde with { Sluitingen = [new(new(2026, 11, 25), new(2026, 11, 26))] };
        var wekker = Agendaweek.Vraag(dicht, Linde.Kaartmoment.In(W), Op(11, 23, 9), Punten, []).Berichten.OfType<Bericht.ZetWekker>();
        Assert.Equal(new Wekker(WekkerSoort.Agendagevolg, "19:linde|2026-W48", Op(11, 27, 9)), Assert.Single(wekker).Wekker);
    }

    [Fact]
    public void Elke_verandering_van_een_week_is_een_nieuwe_kaart_en_een_herhaling_verandert_niets()
    {
        var week = Vraag();
        var erop = week.Beantwoord(AgendaAntwoord.StaatErop, Tom, Op(11, 23)).Nieuw;
        Assert.Equal((2, Op(11, 23), Tom), (erop.Rev, erop.Op!.Value, erop.Door));
        Assert.Same(erop, erop.Beantwoord(AgendaAntwoord.StaatErop, Tom, Op(11, 24)).Nieuw);
        Assert.Equal((3, Els), (erop.Beantwoord(AgendaAntwoord.StaatErop, Els, Op(11, 24)).Nieuw.Rev,
            erop.Beantwoord(AgendaAntwoord.StaatErop, Els, Op(11, 24)).Nieuw.Door));
        Assert.Same(week, week.VraagGevolg().Nieuw);
        var gevraagd = erop.VraagGevolg();
        Assert.Equal((true, 3), (gevraagd.Nieuw.VraagtGevolg, gevraagd.Nieuw.Rev));
        Assert.Single(gevraagd.Berichten);
        Assert.Empty(gevraagd.Nieuw.VraagGevolg().Berichten);
        Assert.Empty((erop with { Gesloten = true }).VraagGevolg().Berichten);
        Assert.Empty(erop.GeefGevolg(Agendagevolg.VraagGesteld).Berichten);
        var gevolg = gevraagd.Nieuw.GeefGevolg(Agendagevolg.VraagGesteld).Nieuw;
        Assert.Equal((Agendagevolg.VraagGesteld, 4), (gevolg.Gevolg!.Value, gevolg.Rev));
        Assert.Empty(gevolg.GeefGevolg(Agendagevolg.VraagGesteld).Berichten);
        Assert.Equal(5, gevolg.GeefGevolg(Agendagevolg.AfspraakGemaakt).Nieuw.Rev);
        Assert.Equal((true, 2), (week.SlaOver().Nieuw.Gemist, week.SlaOver().Nieuw.Rev));
        Assert.Same(erop, erop.SlaOver().Nieuw);
        Assert.Equal(2, week.Sluit().Nieuw.Rev);
        Assert.Equal(
            [true, false, false, false, true, true],
            new Agendagevolg?[] { null }.Concat(Enum.GetValues<Agendagevolg>().Cast<Agendagevolg?>())
                .Select(g => (erop with { Gevolg = g }).KwamErNietsUit));
    }

    [Fact]
    public void Een_gesprek_dat_stokt_krijgt_een_ander_punt_en_dat_pas_na_acht_weken_weer()
    {
        const AgendaAntwoord Erop = AgendaAntwoord.StaatErop;
        string Kies(params Agendaweek[] eerder) => Gesprekspunten.Kies(Punten, W, eerder, Linde);

        Assert.Equal(Gesprekspunten.WelkeSituatie, Kies(Toen(1, Erop), Toen(2, Erop), Toen(3, Erop)));
        Assert.NotEqual(Gesprekspunten.WelkeSituatie, Kies(Toen(1, Erop), Toen(2, Erop)));
        Assert.NotEqual(Gesprekspunten.WelkeSituatie, Kies(Toen(1, AgendaAntwoord.DitKeerNiet), Toen(2, Erop), Toen(3, Erop)));
        Assert.Equal(
            Gesprekspunten.WelkeSituatie,
            Kies(Toen(1, AgendaAntwoord.GeenOverleg), Toen(2), Toen(3, Erop), Toen(4, Erop), Toen(5, Erop)));
        Assert.Equal(
            Gesprekspunten.WelkeSituatie, Kies(Toen(4, AgendaAntwoord.DitKeerNiet), Toen(1, Erop), Toen(2, Erop), Toen(3, Erop)));
        Assert.NotEqual(
            Gesprekspunten.WelkeSituatie, Kies(Toen(1, Erop, gevolg: Agendagevolg.VraagGesteld), Toen(2, Erop), Toen(3, Erop)));
        Assert.NotEqual(Gesprekspunten.WelkeSituatie, Kies(Toen(0, Erop), Toen(1, Erop), Toen(2, Erop)));
        Agendaweek[] stokt = [Toen(1, Erop), Toen(2, Erop), Toen(3, Erop)];
        Assert.NotEqual(Gesprekspunten.WelkeSituatie, Kies([.. stokt, Toen(8, punt: Gesprekspunten.WelkeSituatie)]));
        Assert.Equal(Gesprekspunten.WelkeSituatie, Kies([.. stokt, Toen(9, punt: Gesprekspunten.WelkeSituatie)]));
    }

    [Fact]
    public void De_vraag_aan_de_teamleider_gaat_over_de_agenda_als_het_er_nooit_op_stond_en_keert_op_tijd_terug()
    {
        Assert.Equal(
            [false, true, false],
            new[] { new Teamcijfer(0, 2), new Teamcijfer(0, 3), new Teamcijfer(1, 3) }.Select(Borgingsvragen.IsSignaal));
        string Kies(int weken, BorgingAntwoord? antwoord = null) =>
            Borgingsvragen.Kies(Vragen, W, new(0, 3), [Week(weken) with { VraagId = "agenda", Antwoord = antwoord }]);
        Assert.Equal("agenda", Kies(9));
        Assert.NotEqual("agenda", Kies(8));
        Assert.Equal("agenda", Kies(27, BorgingAntwoord.PastNiet));
        Assert.NotEqual("agenda", Kies(26, BorgingAntwoord.PastNiet));
        Assert.Equal("agenda", Kies(0));

        Borgingsvraag[] fases = [new("starten", [""], "", Fase.Starten), new("verkennen", [""], "", Fase.Verkennen)];
        string[] Alle(int vragers) =>
            [.. Enumerable.Range(0, 10).Select(n => Borgingsvragen.Kies(fases, W.Plus(n), new(0, 0, Vragers: vragers), []))];
        Assert.NotEqual(Alle(0), Alle(1));
    }

    [Fact]
    public void Een_teamleider_hoort_het_op_woensdag_om_een_uur_en_twee_dagen_later_niet_meer()
    {
        Assert.Equal(Op(11, 25, 13), Borgingsweek.Moment.In(W));
        Wekker wekker = new(WekkerSoort.Borgingsvraag, "marit", Op(11, 25, 13));
        Assert.False(Borgingsweek.IsTeLaat(wekker, Op(11, 27, 13) - Duration.Epsilon));
        Assert.True(Borgingsweek.IsTeLaat(wekker, Op(11, 27, 13)));
    }

    private static Borgingsweek Week(int weken = 0) => Borgingsweek.Vraag(
        Marit, Linde, new(2, 4), Vragen, [], Borgingsweek.Moment.In(W.Plus(-weken))).Nieuw;

    [Fact]
    public void Elke_verandering_van_de_vraag_aan_de_teamleider_is_een_nieuwe_kaart()
    {
        var week = Week();
        var later = Assert.IsType<Uitkomst<Borgingsweek>.Gelukt>(week.Beantwoord(BorgingAntwoord.Later, Marit, Op(11, 25, 14)));
        Assert.Equal((2, BorgingAntwoord.Later), (later.Nieuw.Rev, later.Nieuw.Antwoord!.Value));
        Assert.Equal(Op(11, 27, 9), Assert.Single(later.Berichten.OfType<Bericht.ZetWekker>()).Wekker.Om);
        var vrijdag = Assert.IsType<Uitkomst<Borgingsweek>.Gelukt>(week.Beantwoord(BorgingAntwoord.Later, Marit, Op(11, 26, 14)));
        Assert.Equal(Op(11, 30, 9), Assert.Single(vrijdag.Berichten.OfType<Bericht.ZetWekker>()).Wekker.Om);
        var zelfde = Assert.IsType<Uitkomst<Borgingsweek>.Gelukt>(later.Nieuw.Beantwoord(BorgingAntwoord.Later, Marit, Op(11, 25, 15)));
        Assert.Same(later.Nieuw, zelfde.Nieuw);
        Assert.Empty(zelfde.Berichten);
        var nogEens = later.Nieuw.VraagNogEens(Op(11, 27, 9));
        Assert.Equal((3, 2, null), (nogEens.Nieuw.Rev, nogEens.Nieuw.Ronde, nogEens.Nieuw.Antwoord));
        Assert.Equal(2, nogEens.Berichten.Count);
        var dicht = nogEens.Nieuw.Sluit();
        Assert.Equal((4, 2), (dicht.Nieuw.Rev, dicht.Berichten.Count));
        var dag = new LocalDate(2026, 12, 1);
        var gepland = Assert.IsType<Uitkomst<Borgingsweek>.Gelukt>(week.Plan(dag, Marit, Op(11, 25, 14))).Nieuw;
        Assert.Equal((2, dag), (gepland.Rev, gepland.Dag!.Value));
        Assert.Same(gepland, Assert.IsType<Uitkomst<Borgingsweek>.Gelukt>(gepland.Plan(dag, Marit, Op(11, 25, 15))).Nieuw);
        Assert.Equal(
            (3, dag.PlusDays(1)),
            (Assert.IsType<Uitkomst<Borgingsweek>.Gelukt>(gepland.Plan(dag.PlusDays(1), Marit, Op(11, 25, 15))).Nieuw is { } n
                ? (n.Rev, n.Dag!.Value)
                : default));
    }

    [Fact]
    public void Wie_om_de_week_gevraagd_wordt_heeft_daarvoor_ook_langer_de_tijd_en_na_een_stilte_vertraagt_het()
    {
        var week = Week();
        Assert.True(week.IsLaatste(Op(12, 1)));
        Assert.False(week.IsLaatste(Op(12, 2)));
        Assert.True(week.IsLaatste(Op(12, 8), 2));
        Assert.False(week.IsLaatste(Op(12, 9), 2));
        int?[] Ritmes(int elke) => [.. Enumerable.Range(0, 8).Select(n => Borgingsweek.Ritme(elke, week with { Stil = n }))];
        Assert.Equal([1, 1, 2, 2, 4, 4, null, null], Ritmes(1));
        Assert.Equal([2, 2, 2, 2, 4, 4, null, null], Ritmes(2));
        Assert.Equal([8, 8, 8, 8, 8, 8, null, null], Ritmes(8));
    }

    [Fact]
    public void Een_belofte_komt_terug_met_de_eerste_eerst_en_met_dezelfde_woorden()
    {
        Borgingsweek Beloofd(int weken, string vraag, int zin) => Week(weken) with
        {
            VraagId = vraag,
            Zin = zin,
            Antwoord = BorgingAntwoord.Gepland,
            Dag = new LocalDate(2026, 11, 20),
        };
        var nieuw = Borgingsweek.Vraag(
            Marit, Linde, new(2, 4), Vragen, [Beloofd(2, "c", 3), Beloofd(4, "b", 7)], Borgingsweek.Moment.In(W)).Nieuw;
        Assert.Equal(("b", 7, W.Plus(-4)), (nieuw.VraagId, nieuw.Zin, nieuw.TerugOp!.Value));
        var signaal = Borgingsweek.Vraag(Marit, Linde, new(0, 3), Vragen, [Beloofd(4, "b", 7)], Borgingsweek.Moment.In(W)).Nieuw;
        Assert.Equal(("agenda", null), (signaal.VraagId, signaal.TerugOp));
    }

    [Fact]
    public void Een_teambeeld_telt_twaalf_weken_en_een_cijfer_acht_met_deze_week_erbij_en_niets_van_later()
    {
        var vandaag = new LocalDate(2026, 11, 25);
        var beeld = Teambeeld.Maak(
            Linde, vandaag, [.. Enumerable.Range(-1, 14).Select(n => Toen(n, AgendaAntwoord.StaatErop))], [], new(0, 0, Vragers: 1));
        Assert.Equal((12, W.Plus(-11), W, Fase.Starten), (beeld.Weken.Count, beeld.Weken[0].Week, beeld.Weken[^1].Week, beeld.Fase));

        Aanvraag Vraag(string wie, int dagen, params string[] themas) => Nieuw().Aanvraag with
        {
            Aanvrager = new(wie, wie),
            Gesteld = Nu - Duration.FromDays(dagen),
            Vraag = Domein.Vragen.Vraag.EvenSparren([.. themas]),
        };
        var cijfer = Teamcijfer.Tel(
            vandaag, Linde.KanaalId,
            [Toen(-1, AgendaAntwoord.StaatErop) with { Overleg = Op(11, 24) }, Toen(2, AgendaAntwoord.StaatErop)], [],
            [Vraag("a", 49), Vraag("b", 56), Vraag("c", -7)], ["a", "b", "c"]);
        Assert.Equal((1, 1, 1, 3), (cijfer.OpAgenda, cijfer.MetOverleg, cijfer.Vragers, cijfer.Sinds));

        Aanvraag[] vijf =
        [
            Vraag("a", 0, "rouw", "angst"), Vraag("b", 77, "rouw", "dakloos"), Vraag("c", 0, "angst", "jeugd"),
            Vraag("d", 0, "schulden", "lvb"),
            Vraag("e", 0, "rouw", "ouder") with { Status = AanvraagStatus.GeenMatch }, Vraag("f", 84, "opname"), Vraag("g", -7, "opname"),
        ];
        var verdeling = Vraagverdeling.Tel(vijf, vandaag);
        Assert.Equal(5, verdeling.Aantal);
        Assert.Equal([(Vraagstand.BijDePool, 4), (Vraagstand.ZonderMatch, 1)], Vraagverdeling.Tel(vijf.Reverse(), vandaag).Standen);
        Assert.Equal(["rouw", "angst", "dakloos", "jeugd", "lvb"], verdeling.Themas.Select(t => t.Thema));
        Assert.Equal(["rouw", "angst", "dakloos", "jeugd", "lvb"], Vraagverdeling.Tel(vijf.Reverse(), vandaag).Themas.Select(t => t.Thema));
    }
}
