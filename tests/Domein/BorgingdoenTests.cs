using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Inhoud;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>What a teamleider does with a question, and what it does when they do nothing.</summary>
public sealed class BorgingdoenTests
{
    private static readonly Isoweek W48 = new(2026, 48);

    private static Borgingsweek Vraag(Isoweek week, IReadOnlyCollection<Borgingsweek>? eerder = null, Teamcijfer? cijfer = null) =>
        Borgingsweek.Vraag(
            Marit, Linde, cijfer ?? new(3, 5), Inhoudboek.Standaard.Borgingsvragen, eerder ?? [], Borgingsweek.Moment.In(week)).Nieuw;

    private static Borgingsweek Gepland(LocalDate dag) =>
        Assert.IsType<Uitkomst<Borgingsweek>.Gelukt>(Vraag(W48).Plan(dag, Marit, Nu)).Nieuw with { Gesloten = true };

    [Fact]
    public void Wat_gepland_is_komt_een_keer_terug_bij_de_eerste_vraag_vanaf_die_dag_en_niet_ervoor()
    {
        var plan = Gepland(Borgingsweekdag(2));
        Assert.Equal(BorgingAntwoord.Gepland, plan.Antwoord);
        var ervoor = Vraag(W48.Plus(1), [plan]);
        Assert.Null(ervoor.TerugOp);
        Assert.NotEqual(plan.VraagId, ervoor.VraagId);

        var terug = Vraag(W48.Plus(2), [plan, ervoor]);
        Assert.Equal((W48, plan.VraagId, plan.Zin), (terug.TerugOp!.Value, terug.VraagId, terug.Zin));
        Assert.Null(Vraag(W48.Plus(3), [plan, ervoor, terug]).TerugOp);
    }

    [Fact]
    public void Wie_intussen_zei_dat_het_besproken_is_krijgt_het_plan_niet_terug_en_een_ander_team_ook_niet()
    {
        var plan = Gepland(Borgingsweekdag(1));
        Assert.NotNull(Vraag(W48.Plus(1), [plan]).TerugOp);
        Assert.Null(Vraag(W48.Plus(1), [plan with { Antwoord = BorgingAntwoord.Gedaan }]).TerugOp);
        Assert.Null(Vraag(W48.Plus(1), [plan with { KanaalId = "19:ander" }]).TerugOp);
    }

    [Fact]
    public void Een_signaal_gaat_voor_op_een_plan() =>
        Assert.Equal(
            Borgingsvragen.Agenda,
            Vraag(W48.Plus(1), [Gepland(Borgingsweekdag(1)) with { VraagId = "leren" }], new(0, 4)).VraagId);

    [Fact]
    public void Wat_van_het_signaal_al_gevraagd_is_gaat_niet_voor_op_een_plan()
    {
        var plan = Gepland(Borgingsweekdag(2)) with { VraagId = "leren" };
        var signaal = Vraag(W48.Plus(1), [plan], new(0, 4));
        Assert.Equal((Borgingsvragen.Agenda, null), (signaal.VraagId, signaal.TerugOp));
        Assert.Equal(W48, Vraag(W48.Plus(2), [plan, signaal], new(0, 4)).TerugOp);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(181, true)]
    [InlineData(182, false)]
    public void Plannen_kan_vanaf_morgen_en_een_half_jaar_vooruit(int dagen, bool kan)
    {
        var vandaag = new LocalDate(2026, 11, 25);
        Assert.Equal(kan, Borgingsweek.KanOp(vandaag.PlusDays(dagen), vandaag));
    }

    [Fact]
    public void Alleen_de_teamleider_plant_en_twee_keer_hetzelfde_is_een_keer()
    {
        Assert.IsType<Uitkomst<Borgingsweek>.Geweigerd>(Vraag(W48).Plan(Borgingsweekdag(1), Tom, Nu));
        var plan = Gepland(Borgingsweekdag(1));
        var nogEens = Assert.IsType<Uitkomst<Borgingsweek>.Gelukt>(plan.Plan(Borgingsweekdag(1), Marit, Nu));
        Assert.Same(plan, nogEens.Nieuw);
        Assert.Empty(nogEens.Berichten);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 2)]
    [InlineData(5, 4)]
    [InlineData(6, 4)]
    [InlineData(7, null)]
    public void Wie_niet_antwoordt_hoort_het_minder_vaak_en_op_den_duur_niet_meer(int stil, int? elke)
    {
        var weken = new List<Borgingsweek>();
        for (var i = 0; i < stil; i++) weken.Add(Vraag(W48.Plus(i), weken));
        var laatste = weken.LastOrDefault();
        Assert.Equal(elke, Borgingsweek.Ritme(1, laatste));
        if (elke is not null) Assert.Equal(4, Borgingsweek.Ritme(4, laatste));
        Assert.Equal(elke is null, laatste?.HoudtStilte == true);

        var erna = Vraag(W48.Plus(stil), weken);
        Assert.Equal(1, Borgingsweek.Ritme(1, erna with { Antwoord = BorgingAntwoord.PastNiet }));
        Assert.Equal(1, Borgingsweek.Ritme(1, erna with { Overgegaan = true }));
        Assert.False((erna with { Antwoord = BorgingAntwoord.Later }).HoudtStilte);
    }

    [Fact]
    public void De_kaart_weet_wanneer_het_rustiger_wordt_en_welke_vraag_de_laatste_is()
    {
        var weken = new List<Borgingsweek>();
        for (var i = 0; i < 7; i++) weken.Add(Vraag(W48.Plus(i), weken));
        Assert.Equal(
            [Stilte.Geen, Stilte.Geen, Stilte.Geen, Stilte.Rustiger, Stilte.Rustiger, Stilte.Rustiger, Stilte.Laatste],
            weken.Select(w => w.Stilte));
    }

    [Fact]
    public void Wat_de_teamleider_op_de_agenda_zet_staat_op_de_eerste_kaart_daarna_en_op_geen_andere()
    {
        var punten = Inhoudboek.Standaard.Gesprekspunten;
        var had = Week with { Week = Week.Week.Plus(1) };

        // One that would not have come by itself in these weeks.
        var punt = punten.Select(p => p.Id).Except(
            [.. Enumerable.Range(0, 3).Select(n => Gesprekspunten.Kies(punten, Week.Week.Plus(n), n == 2 ? [had] : []))]).First();
        var team = Linde.Stel(new Puntvoorstel(punt, Week.Week));
        Assert.Same(team, team.Stel(new Puntvoorstel(punt, Week.Week)));
        Assert.True(team.KrijgtPunt(punt, Week.Week));
        Assert.False(team.KrijgtPunt(punt, Week.Week.Plus(1)));
        Assert.False(team.KrijgtPunt(null, Week.Week));
        Assert.NotEqual(punt, Gesprekspunten.Kies(punten, Week.Week, [], team));
        Assert.Equal(punt, Gesprekspunten.Kies(punten, Week.Week.Plus(1), [Week], team));
        Assert.NotEqual(punt, Gesprekspunten.Kies(punten, Week.Week.Plus(2), [had], team));
        Assert.Equal(punt, Gesprekspunten.Kies(punten, Week.Week.Plus(2), [had with { Gemist = true }], team));
        Assert.NotEqual("weg", Gesprekspunten.Kies(punten, Week.Week.Plus(1), [], Linde.Stel(new Puntvoorstel("weg", Week.Week))));
    }

    /// <summary>The day of the question, so many weeks on.</summary>
    private static LocalDate Borgingsweekdag(int weken) => Weekmoment.Lokaal(Borgingsweek.Moment.In(W48.Plus(weken))).Date;
}
