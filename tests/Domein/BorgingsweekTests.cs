using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Inhoud;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

public sealed class BorgingsweekTests
{
    private static readonly Isoweek W48 = new(2026, 48);
    private static readonly Teamcijfer Gewoon = new(3, 5);

    private static IReadOnlyList<Borgingsvraag> Vragen => Inhoudboek.Standaard.Borgingsvragen;

    private static Borgingsweek Vraag(Isoweek week, IReadOnlyCollection<Borgingsweek>? eerder = null, Teamcijfer? cijfer = null) =>
        Borgingsweek.Vraag(Marit, Linde, cijfer ?? Gewoon, Vragen, eerder ?? [], Borgingsweek.Moment.In(week)).Nieuw;

    [Fact]
    public void De_teamleider_krijgt_een_vraag_met_het_cijfer_van_het_eigen_team()
    {
        var gelukt = Borgingsweek.Vraag(Marit, Linde, Gewoon, Vragen, [], Borgingsweek.Moment.In(W48));
        Assert.Equal((W48, Gewoon), (gelukt.Nieuw.Week, gelukt.Nieuw.Cijfer));
        var kaart = Assert.IsType<Bericht.ToonKaart>(Assert.Single(gelukt.Berichten));
        Assert.Equal(new Ontvanger.Iemand("marit"), kaart.Aan);
    }

    [Fact]
    public void Later_brengt_de_vraag_een_keer_terug_op_een_werkdag()
    {
        var vrijdag = Weekmoment.Zone.AtStrictly(new LocalDateTime(2026, 11, 27, 16, 0)).ToInstant();
        var gelukt = Assert.IsType<Uitkomst<Borgingsweek>.Gelukt>(Vraag(W48).Beantwoord(BorgingAntwoord.Later, Marit, vrijdag));
        var wekker = Assert.Single(gelukt.Berichten.OfType<Bericht.ZetWekker>()).Wekker;
        Assert.Equal(new LocalDateTime(2026, 11, 30, 9, 0), Weekmoment.Lokaal(wekker.Om));

        var terug = gelukt.Nieuw.VraagNogEens(wekker.Om).Nieuw;
        Assert.Equal((2, null), (terug.Ronde, terug.Antwoord));
        var weerLater = Assert.IsType<Uitkomst<Borgingsweek>.Gelukt>(terug.Beantwoord(BorgingAntwoord.Later, Marit, vrijdag));
        Assert.Empty(weerLater.Berichten.OfType<Bericht.ZetWekker>());
        Assert.Empty(weerLater.Nieuw.VraagNogEens(wekker.Om).Berichten);
    }

    [Theory]
    [InlineData(26, 1, true)]
    [InlineData(30, 1, false)]
    [InlineData(30, 2, true)]
    public void Later_op_een_oude_kaart_belooft_niet_dat_de_vraag_nog_komt(int dag, int elke, bool komt)
    {
        var op = new LocalDateTime(2026, 11, dag, 10, 0).InZoneStrictly(Weekmoment.Zone).ToInstant();
        var later = Assert.IsType<Uitkomst<Borgingsweek>.Gelukt>(Vraag(W48).Beantwoord(BorgingAntwoord.Later, Marit, op)).Nieuw;
        Assert.Equal(komt, later.KomtNogEens(elke));
        var terug = later.VraagNogEens(op + Duration.FromDays(2), elke);
        Assert.Equal(komt, terug.Nieuw.Ronde == 2);
    }

    [Fact]
    public void Wie_intussen_antwoordde_krijgt_de_vraag_niet_nog_eens()
    {
        var later = Assert.IsType<Uitkomst<Borgingsweek>.Gelukt>(Vraag(W48).Beantwoord(BorgingAntwoord.Later, Marit, Nu)).Nieuw;
        var gedaan = Assert.IsType<Uitkomst<Borgingsweek>.Gelukt>(later.Beantwoord(BorgingAntwoord.Gedaan, Marit, Nu)).Nieuw;
        Assert.Empty(gedaan.VraagNogEens(Nu).Berichten);
    }

    [Fact]
    public void Wat_later_mocht_komt_niet_terug_op_de_dag_van_de_volgende_vraag()
    {
        var later = Assert.IsType<Uitkomst<Borgingsweek>.Gelukt>(Vraag(W48).Beantwoord(BorgingAntwoord.Later, Marit, Nu)).Nieuw;
        var volgende = Borgingsweek.Moment.In(W48.Plus(1));
        var dag = Weekmoment.Lokaal(volgende).Date.AtMidnight().InZoneLeniently(Weekmoment.Zone).ToInstant();
        Assert.NotEmpty(later.VraagNogEens(dag - Duration.FromSeconds(1)).Berichten);
        Assert.Empty(later.VraagNogEens(volgende - Duration.FromHours(4)).Berichten);
        Assert.Empty(later.VraagNogEens(volgende).Berichten);
    }

    [Fact]
    public void Komt_de_vraag_terug_dan_is_de_kaart_van_de_eerste_keer_voorbij_en_bij_de_volgende_vraag_zijn_beide_dat()
    {
        var later = Assert.IsType<Uitkomst<Borgingsweek>.Gelukt>(Vraag(W48).Beantwoord(BorgingAntwoord.Later, Marit, Nu)).Nieuw;
        var terug = later.VraagNogEens(Nu);
        Assert.Equal(2, terug.Berichten.Count);
        Assert.Equal((true, false), (terug.Nieuw.IsVoorbij(1), terug.Nieuw.IsVoorbij(2)));

        var dicht = terug.Nieuw.Sluit();
        Assert.Equal(2, dicht.Berichten.Count);
        Assert.Equal((true, true), (dicht.Nieuw.IsVoorbij(1), dicht.Nieuw.IsVoorbij(2)));
        Assert.Empty(dicht.Nieuw.Sluit().Berichten);
        Assert.Empty((later with { Gesloten = true }).VraagNogEens(Nu).Berichten);
    }

    [Theory]
    [InlineData(1, 12)]
    [InlineData(2, 6)]
    [InlineData(4, 3)]
    public void In_twaalf_weken_komen_er_zoveel_vragen_als_de_teamleider_koos_en_elk_van_twee_teams_komt_aan_de_beurt(int elke, int vragen)
    {
        List<Borgingsweek> gevraagd = [];
        IReadOnlyList<Domein.Wijkteams.Wijkteam> teams = [Linde, Linde with { KanaalId = "19:vliet" }];
        for (var n = 0; n < 12; n++)
        {
            var vorige = gevraagd.LastOrDefault();
            if (!Borgingsweek.IsAanDeBeurt(W48.Plus(n), vorige, elke)) continue;
            gevraagd.Add(Vraag(W48.Plus(n)) with { KanaalId = Borgingsweek.Over(teams, vorige).KanaalId });
        }

        Assert.Equal(vragen, gevraagd.Count);
        Assert.All(gevraagd.Zip(gevraagd.Skip(1)), paar => Assert.NotEqual(paar.First.KanaalId, paar.Second.KanaalId));
    }

    [Fact]
    public void Alleen_de_teamleider_zelf_antwoordt()
    {
        var geweigerd = Assert.IsType<Uitkomst<Borgingsweek>.Geweigerd>(Vraag(W48).Beantwoord(BorgingAntwoord.Gedaan, Tom, Nu));
        Assert.Equal(Reden.AlleenTeamleider, geweigerd.Reden);
    }

    [Fact]
    public void In_een_jaar_komt_geen_vraag_twee_keer_binnen_acht_weken()
    {
        var weken = new List<Borgingsweek>();
        for (var i = 0; i < 53; i++) weken.Add(Vraag(new Isoweek(2026, 1).Plus(i), weken));
        Assert.Equal(53, weken.Count);
        for (var i = 0; i < weken.Count; i++)
        {
            Assert.DoesNotContain(weken[i].VraagId, weken.Skip(Math.Max(0, i - 8)).Take(Math.Min(i, 8)).Select(w => w.VraagId));
        }
    }

    [Fact]
    public void Past_niet_verbergt_een_vraag_een_half_jaar()
    {
        var week = Vraag(W48);
        var pastNiet = week with { Antwoord = BorgingAntwoord.PastNiet };
        var eerder = new List<Borgingsweek> { pastNiet };
        for (var i = 1; i <= 26; i++) Assert.NotEqual(week.VraagId, Borgingsvragen.Kies(Vragen, W48.Plus(i), Gewoon, eerder));
    }

    [Fact]
    public void Als_het_nooit_op_de_agenda_stond_gaat_die_vraag_voor()
    {
        Assert.Equal(Borgingsvragen.Agenda, Vraag(W48, cijfer: new(0, 4)).VraagId);
        Assert.Equal(Borgingsvragen.Agenda, Vraag(W48.Plus(9), [Vraag(W48, cijfer: new(0, 4))], new(0, 4)).VraagId);
        Assert.NotEqual(Borgingsvragen.Agenda, Vraag(W48.Plus(1), [Vraag(W48, cijfer: new(0, 4))], new(0, 4)).VraagId);
    }

    [Fact]
    public void Als_alles_verborgen_is_komt_wat_het_langst_geleden_was()
    {
        var weinig = Vragen.Take(25).ToList();
        var eerder = weinig.Select(
            (vraag, i) => Vraag(W48.Plus(i - 25)) with { VraagId = vraag.Id, Antwoord = BorgingAntwoord.PastNiet })
            .ToList();
        Assert.Equal(weinig[0].Id, Borgingsvragen.Kies(weinig, W48, Gewoon, eerder));
    }

    [Fact]
    public void Wie_elke_week_een_vraag_krijgt_heeft_ze_allemaal_gehad_voor_er_een_terugkomt_en_dan_met_andere_woorden()
    {
        var weken = new List<Borgingsweek>();
        for (var i = 0; i <= Vragen.Count; i++) weken.Add(Vraag(new Isoweek(2026, 1).Plus(i), weken));
        Assert.True(Vragen.Count >= 34);
        Assert.Equal(Vragen.Count, weken.Take(Vragen.Count).Select(w => w.VraagId).Distinct().Count());
        Assert.All(weken.Take(Vragen.Count), w => Assert.Equal(0, w.Zin));

        var terug = weken[^1];
        Assert.Equal(1, terug.Zin);
        var vraag = Vragen.First(v => v.Id == terug.VraagId);
        Assert.NotEqual(vraag.Zin(0), vraag.Zin(terug.Zin));
    }

    [Fact]
    public void Een_team_krijgt_drie_van_de_vijf_weken_eerst_wat_bij_zijn_fase_past()
    {
        Teamcijfer verankerd = new(7, 8);
        Assert.Equal(Fase.Verankeren, Fasen.Van(verankerd.OpAgenda, verankerd.Vragers));
        var fasen = Enumerable.Range(0, 5).Select(i => Borgingsvragen.Kies(Vragen, W48.Plus(i), verankerd, []))
            .Select(id => Vragen.First(v => v.Id == id).Fase).ToList();
        Assert.True(fasen.Count(f => f is null or Fase.Verankeren) >= 3, string.Join(", ", fasen));
    }
}
