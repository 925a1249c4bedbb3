using System.Text.Json;
using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Inhoud;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

public sealed class KaartplanTests(ITestOutputHelper uitvoer)
{
    private static readonly IReadOnlyList<Gesprekspunt> EenPunt = [.. Inhoudboek.Standaard.Gesprekspunten.Take(1)];

    /// <summary>Every third roster has each day, time and closing; in the long run all are played.</summary>
    private static readonly int EenOp = Lang.Aan ? 1 : 3;

    private static readonly LocalTime Negen = new(9, 0);
    private static readonly LocalTime Tien = new(10, 0);

    private static Wijkteam Team(
        IsoDayOfWeek kaartdag, IsoDayOfWeek overlegdag, LocalTime? kaart = null, LocalTime? overleg = null, params Sluiting[] sluitingen) =>
        Linde with
        {
            Kaartmoment = new(kaartdag, kaart ?? Negen),
            Overleg = new(overlegdag, overleg ?? Tien),
            Sluitingen = [.. sluitingen],
        };

    private static (Kaartplanning Planning, LocalDateTime Om) Plan(Wijkteam team, int jaar, int week)
    {
        var plan = Kaartplan.Voor(team, new Isoweek(jaar, week));
        return (plan.Planning, Weekmoment.Lokaal(plan.Om));
    }

    [Fact]
    public void Op_tweede_paasdag_komt_de_kaart_een_dag_later_als_het_overleg_dan_nog_komt()
    {
        Assert.Equal((Kaartplanning.Verlaat, new(2026, 4, 7, 9, 0)), Plan(Team(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday), 2026, 15));
        Assert.Equal(
            (Kaartplanning.Overgeslagen, new(2026, 4, 6, 9, 0)),
            Plan(Team(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, overleg: new(8, 30)), 2026, 15));
    }

    [Fact]
    public void Op_Hemelvaart_komt_de_kaart_een_dag_eerder() =>
        Assert.Equal((Kaartplanning.Vervroegd, new(2026, 5, 13, 9, 0)), Plan(Team(IsoDayOfWeek.Thursday, IsoDayOfWeek.Monday), 2026, 20));

    [Fact]
    public void Op_tweede_kerstdag_telt_de_laatste_werkdag_ervoor()
    {
        Assert.Equal((Kaartplanning.Vervroegd, new(2025, 12, 24, 9, 0)), Plan(Team(IsoDayOfWeek.Friday, IsoDayOfWeek.Tuesday), 2025, 52));
        Assert.Equal((Kaartplanning.Vervroegd, new(2026, 12, 24, 9, 0)), Plan(Team(IsoDayOfWeek.Saturday, IsoDayOfWeek.Tuesday), 2026, 52));
    }

    [Fact]
    public void Een_kaart_gaat_niet_voor_een_ander_overleg_langs() =>
        Assert.Equal((Kaartplanning.Verlaat, new(2026, 5, 15, 9, 0)), Plan(Team(IsoDayOfWeek.Thursday, IsoDayOfWeek.Wednesday), 2026, 20));

    [Fact]
    public void Valt_het_overleg_op_een_feestdag_dan_is_de_week_gesloten()
    {
        var team = Team(IsoDayOfWeek.Friday, IsoDayOfWeek.Monday);
        Assert.Equal((Kaartplanning.Gesloten, new(2026, 4, 3, 9, 0)), Plan(team, 2026, 14));
        var om = Kaartplan.Voor(team, new Isoweek(2026, 14)).Om;
        var vraag = Agendaweek.Vraag(team, om, om, EenPunt, []);
        Assert.Equal((Kaartplanning.Gesloten, false), (vraag.Nieuw.Planning, vraag.Nieuw.Gemist));
        Assert.Empty(vraag.Berichten);
    }

    [Fact]
    public void In_een_sluiting_wordt_niets_gevraagd_en_de_dag_erna_weer_wel()
    {
        var team = Team(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, sluitingen: new Sluiting(new(2026, 7, 20), new(2026, 8, 3)));
        Assert.Equal(
            [Kaartplanning.Gewoon, Kaartplanning.Gesloten, Kaartplanning.Gesloten, Kaartplanning.Verlaat, Kaartplanning.Gewoon],
            Enumerable.Range(29, 5).Select(week => Plan(team, 2026, week).Planning));
    }

    [Fact]
    public void Een_verschoven_kaart_wordt_ook_zo_vastgelegd()
    {
        var team = Team(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday);
        var om = team.VolgendeAgendavraag(new Weekmoment(IsoDayOfWeek.Sunday, Negen).In(new Isoweek(2026, 14))).Om;
        var vraag = Agendaweek.Vraag(team, om, om, EenPunt, []);
        Assert.Equal((new Isoweek(2026, 15), Kaartplanning.Verlaat), (vraag.Nieuw.Week, vraag.Nieuw.Planning));
        Assert.Single(vraag.Berichten.OfType<Bericht.ToonKaart>());
    }

    /// <summary>As rows are written: nothing that is empty, nothing that is computed.</summary>
    private static readonly JsonSerializerOptions AlsInOpslag =
        new()
        {
            DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
            IgnoreReadOnlyProperties = true,
        };

    [Fact]
    public void Een_sluiting_komt_uit_de_opslag_zoals_ze_erin_ging()
    {
        var sluiting = new Sluiting(new(2026, 12, 21), new(2027, 1, 1));
        var json = JsonSerializer.Serialize(sluiting, AlsInOpslag);
        Assert.Equal("""{"Van":"2026-12-21","TotEnMet":"2027-01-01"}""", json);
        Assert.Equal(sluiting, JsonSerializer.Deserialize<Sluiting>(json, AlsInOpslag));
    }

    [TraagFact]
    public void Van_2024_tot_en_met_2036_heeft_elke_iso_week_van_elk_rooster_een_moment_en_komt_geen_kaart_op_een_vrije_dag()
    {
        LocalTime[] kaarttijden = [new(0, 30), new(2, 30), Negen, new(23, 45)];
        LocalTime[] overlegtijden = [new(0, 30), Tien];
        Sluiting[] sluitingen =
        [
            .. Enumerable.Range(2024, 13).SelectMany(jaar => new Sluiting[]
            {
                new(new(jaar, 7, 27), new(jaar, 8, 13)), new(new(jaar, 12, 24), new(jaar + 1, 1, 2)),
                new(new(jaar, 10, 25), new(jaar, 10, 26)),
            }),
        ];
        var dagen = Enum.GetValues<IsoDayOfWeek>().Where(d => d != IsoDayOfWeek.None).ToArray();
        var roosters = (
            from kaartdag in dagen
            from kaart in kaarttijden
            from overlegdag in dagen
            from overleg in overlegtijden
            from dicht in new[] { false, true }
            select Team(kaartdag, overlegdag, kaart, overleg, dicht ? sluitingen : [])).ToList();
        Assert.Equal(784, roosters.Count);

        var geteld = new int[Enum.GetValues<Kaartplanning>().Length];
        var gespeeld = roosters.Where((_, nummer) => nummer % EenOp == 0).ToList();
        foreach (var team in gespeeld)
        {
            var week = new Isoweek(2024, 1);
            var om = team.VolgendeAgendavraag(Weekmoment.Zone.AtStartOfDay(week.Maandag).ToInstant() - Duration.FromMilliseconds(1)).Om;
            for (; week.Jaar <= 2036; om = team.VolgendeAgendavraag(om).Om, week = week.Plus(1))
            {
                var vraag = Agendaweek.Vraag(team, om, om, EenPunt, []);
                Assert.Equal(week, vraag.Nieuw.Week);
                Assert.Equal(vraag.Nieuw.Planning is Kaartplanning.Gesloten or Kaartplanning.Overgeslagen ? 0 : 2, vraag.Berichten.Count);
                Assert.Equal(team.IsVrij(Weekmoment.Lokaal(vraag.Nieuw.Overleg).Date), vraag.Nieuw.Planning == Kaartplanning.Gesloten);
                Assert.True(om < vraag.Nieuw.Overleg);
                Assert.False(vraag.Berichten.Count > 0 && team.IsVrij(Weekmoment.Lokaal(om).Date));
                geteld[(int)vraag.Nieuw.Planning]++;
            }
        }

        // Thirteen years hold 678 ISO weeks: 2026 and 2032 have a 53rd.
        Assert.Equal(gespeeld.Count * 678, geteld.Sum());
        Assert.All(geteld, aantal => Assert.NotEqual(0, aantal));
        foreach (var planning in Enum.GetValues<Kaartplanning>()) uitvoer.WriteLine($"{planning}: {geteld[(int)planning]} weken");
    }
}
