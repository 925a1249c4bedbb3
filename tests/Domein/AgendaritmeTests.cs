using NodaTime;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>In which weeks a team gets its card; its overleg is on Tuesday at ten, its card on Monday at nine.</summary>
public sealed class AgendaritmeTests
{
    private static readonly LocalDate Vandaag = new(2026, 11, 23);

    private static Wijkteam Met(Agendakeer keer, LocalDate? pauzeTot = null) => Linde with { Ritme = new(keer, pauzeTot) };

    private static Instant Op(int jaar, int maand, int dag, int uur = 9) =>
        new LocalDateTime(jaar, maand, dag, uur, 0).InZoneLeniently(Weekmoment.Zone).ToInstant();

    /// <summary>The weeks with a card, from a week on.</summary>
    private static List<Isoweek> Weken(Wijkteam team, Isoweek van, int aantal, int stil = 0) =>
        [.. Enumerable.Range(0, aantal).Select(n => van.Plus(n)).Where(w => Kaartplan.Voor(team, w, stil).HeeftKaart)];

    [Fact]
    public void Even_en_oneven_zijn_de_weeknummers_ook_over_een_jaar_met_53_weken()
    {
        // 2026 has a week 53: the even weeks lie three apart there, and two odd ones follow each other.
        Assert.Equal(
            [new(2026, 50), new(2026, 52), new(2027, 2), new(2027, 4)], Weken(Met(Agendakeer.EvenWeken), new(2026, 49), 9));
        Assert.Equal(
            [new(2026, 49), new(2026, 51), new(2026, 53), new(2027, 1), new(2027, 3)],
            Weken(Met(Agendakeer.OnevenWeken), new(2026, 49), 8));
    }

    [Fact]
    public void Het_gaat_om_de_week_van_het_overleg_en_niet_om_die_van_de_kaart()
    {
        var team = Met(Agendakeer.EvenWeken) with { Kaartmoment = new(IsoDayOfWeek.Friday, new(15, 0)) };
        Assert.Equal([new(2026, 47), new(2026, 49)], Weken(team, new(2026, 46), 4));
    }

    [Fact]
    public void Bij_het_eerste_overleg_van_de_maand_schuift_een_feestdag_of_sluiting_naar_het_volgende()
    {
        var team = Met(Agendakeer.EersteVanDeMaand);
        Assert.Equal([new(2026, 45), new(2026, 49), new(2027, 1), new(2027, 5)], Weken(team, new(2026, 45), 14));

        // Easter Monday is the first overleg of April 2026, and the team is closed on the one after it.
        var maandag = team with
        {
            Overleg = new(IsoDayOfWeek.Monday, new(10, 0)),
            Kaartmoment = new(IsoDayOfWeek.Friday, new(9, 0)),
            Sluitingen = [new(new(2026, 4, 13), new(2026, 4, 13))],
        };
        Assert.Equal([new(2026, 9), new(2026, 16), new(2026, 18)], Weken(maandag, new(2026, 8), 13));
    }

    [Fact]
    public void Een_pauze_houdt_op_op_haar_dag_en_daarna_is_ze_er_niet_meer()
    {
        var team = Met(Agendakeer.ElkeWeek, new(2026, 12, 14));
        Assert.Equal(Op(2026, 12, 14), team.VolgendeKaart(Op(2026, 11, 23, 8))!.Om);
        Assert.Equal(Op(2026, 12, 21), (Met(Agendakeer.ElkeWeek, new(2026, 12, 15)).VolgendeKaart(Op(2026, 11, 23, 8)))!.Om);
        Assert.Same(team, team.Op(new(2026, 12, 13)));
        Assert.Null(team.Op(new(2026, 12, 14)).Ritme);
        Assert.Equal(new Agendaritme(Agendakeer.EvenWeken), Met(Agendakeer.EvenWeken, new(2026, 12, 14)).Op(new(2026, 12, 14)).Ritme);

        // A year away is as far as a pause goes, and the card after it is still found.
        var lang = Met(Agendakeer.EersteVanDeMaand, new(2027, 11, 23));
        Assert.Equal(Op(2027, 12, 6), lang.VolgendeKaart(Op(2026, 11, 23, 8))!.Om);
        Assert.True(Agendaritme.KanTot(new(2027, 11, 23), Vandaag));
        Assert.False(Agendaritme.KanTot(new(2027, 11, 24), Vandaag));
        Assert.False(Agendaritme.KanTot(Vandaag, Vandaag));
        Assert.True(Agendaritme.KanTot(Vandaag.PlusDays(1), Vandaag));
    }

    [Fact]
    public void Wie_stopt_krijgt_geen_kaart_en_begint_weer_in_het_ritme_van_daarvoor()
    {
        var even = new Agendaritme(Agendakeer.EvenWeken);
        var gestopt = even.Stop();
        Assert.Null((Linde with { Ritme = gestopt }).VolgendeKaart(Nu));
        Assert.Empty(Weken(Linde with { Ritme = gestopt }, new(2026, 48), 60));
        Assert.Equal(even, gestopt.BeginWeer());
        Assert.Equal(even, gestopt.Stop().BeginWeer());
        Assert.Equal(new Agendaritme(Agendakeer.EvenWeken, new(2027, 1, 4)), gestopt.Pauzeer(new(2027, 1, 4)));
        Assert.Equal(even, even.Pauzeer(new(2027, 1, 4)).BeginWeer());
        Assert.Null(Agendaritme.Gewoon.Stop().BeginWeer().Bewaard);
        Assert.Equal(Agendaritme.Gewoon, new Agendaritme(Agendakeer.VoorlopigNiet).BeginWeer());
    }

    [Fact]
    public void In_een_lange_stilte_is_het_een_kaart_per_maand_wat_er_ook_gekozen_is_en_een_pauze_en_een_stop_blijven()
    {
        foreach (var keer in Enum.GetValues<Agendakeer>().Where(k => k != Agendakeer.VoorlopigNiet))
        {
            Assert.Equal([new(2026, 49), new(2027, 1)], Weken(Met(keer), new(2026, 48), 8, stil: 8));
        }

        Assert.Equal(Weken(Linde, new(2026, 48), 8), Weken(Linde, new(2026, 48), 8, stil: 7));
        Assert.Empty(Weken(Met(Agendakeer.VoorlopigNiet), new(2026, 48), 8, stil: 8));
        Assert.Equal([new(2027, 1)], Weken(Met(Agendakeer.ElkeWeek, new(2026, 12, 14)), new(2026, 48), 8, stil: 8));
        Assert.Equal(Op(2027, 1, 4), Linde.VolgendeKaart(Op(2026, 12, 1), stil: 8)!.Om);
    }

    [Fact]
    public void Het_ritme_hoort_bij_de_inrichting_en_een_formulier_van_nu_blijft_gelden_zolang_er_geen_is()
    {
        // As it was before there was a rhythm: forms that are open now carry it.
        Assert.Equal(565171834, Linde.Inrichtmerk);
        Wijkteam[] anders =
        [
            Met(Agendakeer.EvenWeken), Met(Agendakeer.ElkeWeek, new(2027, 1, 4)), Met(Agendakeer.ElkeWeek, new(2027, 1, 5)),
        ];
        Assert.All(anders, a => Assert.False(a.IsZelfdeInrichting(Linde)));
        Assert.Equal(4, anders.Append(Linde).DistinctBy(a => a.Inrichtmerk).Count());
        var zelfde = Linde with { RitmeSinds = new(2026, 48), StilteGelaten = new(2026, 44) };
        Assert.True(zelfde.IsZelfdeInrichting(Linde));
        Assert.Equal(Linde.Inrichtmerk, zelfde.Inrichtmerk);
    }

    [Fact]
    public void Een_ander_moment_of_ritme_telt_de_stilte_opnieuw_en_hetzelfde_verandert_niets()
    {
        Assert.Same(Linde, Linde.Vraag(Linde.Kaartmoment, Agendaritme.Gewoon, Vandaag));
        var anders = Linde.Vraag(new(IsoDayOfWeek.Tuesday, new(9, 0)), Agendaritme.Gewoon, Vandaag);
        Assert.Equal((new Isoweek(2026, 48), null), (anders.RitmeSinds, anders.Ritme));
        Assert.Equal(new Isoweek(2026, 48), Linde.Vraag(Linde.Kaartmoment, new(Agendakeer.EvenWeken), Vandaag).RitmeSinds);
        var hernoemd = anders with { Naam = "De Linde Zuid", RitmeSinds = null };
        Assert.Equal(new Isoweek(2026, 48), hernoemd.Na(anders, new(2027, 3, 1)).RitmeSinds);
        Assert.Null((Linde with { Naam = "De Linde Zuid" }).Na(Linde, Vandaag).RitmeSinds);
    }

    [Theory]
    [InlineData(2, 10, 1, 9, "Tuesday 09:00, Monday 15:00")]
    [InlineData(2, 10, 2, 9, "Monday 15:00, Monday 09:00")]
    [InlineData(2, 9, 1, 9, "Monday 15:00, Friday 15:00")]
    [InlineData(1, 14, 5, 15, "Monday 13:00, Friday 09:00")]
    [InlineData(4, 18, 3, 15, "Wednesday 09:00, Tuesday 15:00")]
    public void Twee_andere_momenten_liggen_kort_voor_het_overleg_en_in_werktijd(
        int dag, int uur, int kaartdag, int kaartuur, string anders)
    {
        var team = Linde with
        {
            Overleg = new((IsoDayOfWeek)dag, new(uur, 0)),
            Kaartmoment = new((IsoDayOfWeek)kaartdag, new(kaartuur, 0)),
        };
        Assert.Equal(anders, string.Join(", ", Kaartmomenten.Anders(team).Select(m => $"{m.Dag} {m.Tijd.Hour:D2}:{m.Tijd.Minute:D2}")));
    }
}
