using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Inhoud;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>A channel that does not answer, played week by week as the bot does.</summary>
public sealed class AgendastilteTests
{
    private static readonly Isoweek Eerste = new(2026, 36);

    private static readonly IReadOnlyList<Gesprekspunt> Punten = Inhoudboek.Standaard.Gesprekspunten;

    /// <summary>Some weeks more, each with whoever answers it.</summary>
    private static List<(Isoweek Week, Bericht.ToonKaart Kaart)> Speel(
        Wijkteam team, List<Agendaweek> weken, Isoweek van, int aantal, Func<Isoweek, bool>? antwoord = null)
    {
        List<(Isoweek, Bericht.ToonKaart)> verteld = [];
        foreach (var week in Enumerable.Range(0, aantal).Select(n => van.Plus(n)))
        {
            if (Agendastilte.Van(team, week, weken).Vertel(team) is { } kaart) verteld.Add((week, kaart));
            if (!Agendaweek.IsAanDeBeurt(team, week, weken)) continue;
            var om = Kaartplan.Voor(team, week).Om;
            var nieuw = Agendaweek.Vraag(team, om, om, Punten, weken).Nieuw;
            weken.Add(antwoord?.Invoke(week) == true ? nieuw.Beantwoord(AgendaAntwoord.DitKeerNiet, Tom, om).Nieuw : nieuw);
        }

        return verteld;
    }

    private static int Stil(List<Agendaweek> weken, Wijkteam? team = null) =>
        Agendastilte.Van(team ?? Linde, weken.Max(w => w.Week).Plus(1), weken).Keer;

    [Fact]
    public void In_zestien_stille_weken_komt_elke_kaart_voor_de_teamleider_een_keer_en_in_het_kanaal_ten_slotte_een_per_maand()
    {
        List<Agendaweek> weken = [];
        var verteld = Speel(Linde, weken, Eerste, 16);
        Assert.Equal(
            [(Eerste.Plus(4), "4|2026-W36"), (Eerste.Plus(8), "8|2026-W36")],
            verteld.Where((_, n) => n is 0 or 1).Select(v => (v.Week, v.Kaart.Kaart.Extra!)));
        Assert.All(verteld, v => Assert.Equal(new Ontvanger.Iemand("marit"), v.Kaart.Aan));
        Assert.Equal(2, verteld.DistinctBy(v => v.Kaart).Count());

        // Eight every week, and then at the first overleg of November and of December: a week without a card has no row.
        Assert.Equal(
            [.. Enumerable.Range(0, 8).Select(n => Eerste.Plus(n)), new(2026, 45), new(2026, 49)], weken.Select(w => w.Week));
        Assert.Equal([false, false, true, true, true, true, true, true, true, true], weken.Select(w => w.Kort));
    }

    [Fact]
    public void Een_antwoord_brengt_meteen_elke_week_terug_en_de_volgende_stilte_is_een_nieuwe()
    {
        List<Agendaweek> weken = [];
        Speel(Linde, weken, Eerste, 10);
        weken[^1] = weken[^1].Beantwoord(AgendaAntwoord.StaatErop, Tom, Nu).Nieuw;
        Assert.Equal(0, Stil(weken));
        var van = Eerste.Plus(10);
        var verteld = Speel(Linde, weken, van, 6);
        Assert.Equal(Enumerable.Range(0, 6).Select(n => van.Plus(n)), weken.TakeLast(6).Select(w => w.Week));
        Assert.Equal($"4|{van}", Assert.Single(verteld).Kaart.Kaart.Extra);
    }

    [Fact]
    public void Weken_zonder_kaart_tellen_niet_mee_en_kaarten_van_voor_een_wijziging_ook_niet()
    {
        List<Agendaweek> weken = [];
        Speel(Linde, weken, Eerste, 6);
        Assert.Equal(6, Stil(weken));
        var dicht = Linde with { Sluitingen = [new(Eerste.Plus(6).Maandag, Eerste.Plus(8).Maandag)] };
        Speel(dicht, weken, Eerste.Plus(6), 2);
        Assert.Equal(8, weken.Count);
        Assert.Equal(6, Stil(weken));
        weken.Add(weken[0] with { Week = Eerste.Plus(8), Gemist = true });
        Assert.Equal(6, Stil(weken));

        Assert.Equal(3, Stil(weken, Linde with { RitmeSinds = Eerste.Plus(2) }));
        Assert.Equal(0, Stil(weken, Linde with { RitmeSinds = Eerste.Plus(8) }));
        weken[2] = weken[2].Beantwoord(AgendaAntwoord.GeenOverleg, Tom, Nu).Nieuw;
        Assert.Equal(3, Stil(weken));
    }

    [Fact]
    public void Na_een_pauze_begint_het_tellen_opnieuw_en_in_de_pauze_komt_er_niets()
    {
        List<Agendaweek> weken = [];
        Speel(Linde, weken, Eerste, 8);
        var pauze = Linde.Vraag(Linde.Kaartmoment, Agendaritme.Gewoon.Pauzeer(Eerste.Plus(12).Maandag), Eerste.Plus(7).Maandag);
        Assert.Empty(Speel(pauze, weken, Eerste.Plus(8), 4));
        Assert.Equal(8, weken.Count);
        Assert.Equal($"4|{Eerste.Plus(12)}", Assert.Single(Speel(pauze, weken, Eerste.Plus(12), 5)).Kaart.Kaart.Extra);
        Assert.Equal([false, false, true, true, true], weken.TakeLast(5).Select(w => w.Kort));
    }

    [Fact]
    public void Een_team_dat_een_keer_per_maand_gevraagd_wordt_is_niet_stil_en_verankert()
    {
        List<Agendaweek> weken = [];
        var team = Linde with { Ritme = new(Agendakeer.EersteVanDeMaand) };
        Assert.Empty(Speel(team, weken, Eerste, 26, _ => true));
        Assert.Equal(6, weken.Count);
        weken = [.. weken.Select(w => w with { Antwoord = AgendaAntwoord.StaatErop })];
        var vandaag = Eerste.Plus(25).Maandag.PlusDays(4);
        var cijfer = Teamcijfer.Tel(vandaag, team.KanaalId, weken, [], [], []);
        Assert.Equal((2, 2, 0, 8), (cijfer.OpAgenda, cijfer.MetOverleg, cijfer.Onbekend, cijfer.Sinds));
        Assert.Equal(Fase.Verankeren, Fasen.Van(cijfer.OpAgenda, cijfer.Vragers, cijfer.ZonderBeurt));
        Assert.False(Borgingsvragen.IsSignaal(cijfer));
        var beeld = Teambeeld.Maak(team, vandaag, weken, [], cijfer);
        Assert.Equal((Fase.Verankeren, 0, (2, 2)), (beeld.Fase, beeld.Onbekend, beeld.Keren));
        Assert.Equal(Fase.Starten, Fasen.Van(2));
    }

    [Fact]
    public void Zonder_teamleider_hoort_niemand_het()
    {
        List<Agendaweek> weken = [];
        Speel(Linde, weken, Eerste, 4);
        var stil = Agendastilte.Van(Linde, Eerste.Plus(4), weken);
        Assert.NotNull(stil.Vertel(Linde));
        Assert.Null(stil.Vertel(Linde with { LeiderWeg = Nu }));
        Assert.Null(stil.Vertel(Linde with { Teamleider = new(Persoon.VergetenPrefix + "1", "weg") }));
        Assert.Equal(new Ontvanger.Iemand("els"), stil.Vertel(Linde with { Teamleider = Els })!.Aan);
    }

    [Fact]
    public void Alleen_de_teamleider_kiest_en_twee_keer_hetzelfde_is_een_keer()
    {
        var over = new Stiltebericht(Linde.KanaalId, 8, Eerste);
        Assert.Equal(over, Stiltebericht.Lees(Linde.KanaalId, "8", "2026-W36"));
        Assert.Null(Stiltebericht.Lees(Linde.KanaalId, "5", "2026-W36"));
        Assert.Null(Stiltebericht.Lees(Linde.KanaalId, "8", "2026-W99"));
        var dag = new LocalDate(2027, 1, 4);
        var dinsdag = new Weekmoment(IsoDayOfWeek.Tuesday, new(9, 0));
        Func<Wijkteam, Persoon, Uitkomst<Wijkteam>>[] keuzes =
        [
            (t, p) => over.Kies(t, p, dinsdag, Nu), (t, p) => over.LaatZo(t, p, Nu), (t, p) => over.Pauzeer(t, p, dag, Nu),
            (t, p) => over.Stop(t, p, Nu),
        ];
        foreach (var keuze in keuzes)
        {
            Assert.Equal(Reden.AlleenTeamleider, Assert.IsType<Uitkomst<Wijkteam>.Geweigerd>(keuze(Linde, Tom)).Reden);
            var ja = Assert.IsType<Uitkomst<Wijkteam>.Gelukt>(keuze(Linde, Marit));
            Assert.Contains(over.Aan(Marit), ja.Berichten);
            Assert.Empty(Assert.IsType<Uitkomst<Wijkteam>.Gelukt>(keuze(ja.Nieuw, Marit)).Berichten);
        }

        Assert.IsType<Uitkomst<Wijkteam>.Geweigerd>(over.BeginWeer(Linde, Tom, Nu));
        var gestopt = Assert.IsType<Uitkomst<Wijkteam>.Gelukt>(over.Stop(Linde, Marit, Nu)).Nieuw;
        Assert.True(over.IsGewijzigd(gestopt));
        Assert.Null(Assert.IsType<Uitkomst<Wijkteam>.Gelukt>(over.BeginWeer(gestopt, Marit, Nu)).Nieuw.Ritme);
        Assert.Equal(dinsdag, Assert.IsType<Uitkomst<Wijkteam>.Gelukt>(over.Kies(Linde, Marit, dinsdag, Nu)).Nieuw.Kaartmoment);
        var gelaten = Assert.IsType<Uitkomst<Wijkteam>.Gelukt>(over.LaatZo(Linde, Marit, Nu));
        Assert.Equal(Linde with { StilteGelaten = Eerste }, gelaten.Nieuw);
        Assert.Equal(over.Aan(Marit), Assert.Single(gelaten.Berichten));
    }
}
