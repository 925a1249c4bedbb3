using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Domein.Tests;

public sealed class AgendaweekTests
{
    private static readonly Instant Kaartmoment = Voorbeeld.Linde.Kaartmoment.In(new Isoweek(2026, 48));

    [Fact]
    public void De_kaart_van_een_voorbije_week_gaat_een_keer_dicht_en_een_week_zonder_kaart_niet()
    {
        var open = Agendaweek.Vraag(Voorbeeld.Linde, Kaartmoment, Kaartmoment).Nieuw;
        var dicht = open.Sluit();
        Assert.True(dicht.Nieuw.Gesloten);
        Assert.Equal([dicht.Nieuw.Tonen], dicht.Berichten);
        Assert.Empty(dicht.Nieuw.Sluit().Berichten);
        Assert.Same(dicht.Nieuw, dicht.Nieuw.Sluit().Nieuw);
        Assert.Empty((open with { Gemist = true }).Sluit().Berichten);
        Assert.Empty((open with { Planning = Kaartplanning.Overgeslagen }).Sluit().Berichten);
    }

    [Fact]
    public void Wie_antwoordt_voor_de_week_van_het_overleg_begint_antwoordt_vroeg()
    {
        var week = Agendaweek.Vraag(Voorbeeld.Linde, Kaartmoment, Kaartmoment).Nieuw;
        Assert.False(week.VroegBeantwoord);
        Assert.False((week with { Op = Kaartmoment }).VroegBeantwoord);
        Assert.True((week with { Op = Kaartmoment - Duration.FromDays(3) }).VroegBeantwoord);
    }

    [Fact]
    public void Op_het_moment_van_de_week_komt_er_een_kaart_over_het_eerstvolgende_overleg()
    {
        var vraag = Agendaweek.Vraag(Voorbeeld.Linde, Kaartmoment, Kaartmoment);
        Assert.Equal("2026-W48", vraag.Nieuw.Week.ToString());
        Assert.Equal(new LocalDateTime(2026, 11, 24, 10, 0), Weekmoment.Lokaal(vraag.Nieuw.Overleg));
        var kaart = Assert.IsType<Bericht.ToonKaart>(Assert.Single(vraag.Berichten));
        Assert.Equal(new Ontvanger.Kanaal("19:linde"), kaart.Aan);
    }

    [Fact]
    public void Na_het_overleg_komt_er_geen_kaart_meer_en_is_de_week_gemist()
    {
        var vraag = Agendaweek.Vraag(Voorbeeld.Linde, Kaartmoment, Kaartmoment + Duration.FromDays(2));
        Assert.True(vraag.Nieuw.Gemist);
        Assert.Empty(vraag.Berichten);
    }

    [Fact]
    public void Een_later_antwoord_van_een_ander_vervangt_het_eerdere()
    {
        var eerst = Voorbeeld.Week.Beantwoord(AgendaAntwoord.DitKeerNiet, Voorbeeld.Tom, Voorbeeld.Nu).Nieuw;
        var later = eerst.Beantwoord(AgendaAntwoord.ZetErop, Voorbeeld.Marit, Voorbeeld.Nu);
        Assert.Equal((AgendaAntwoord.ZetErop, Voorbeeld.Marit), (later.Nieuw.Antwoord, later.Nieuw.Door));
        Assert.Equal(eerst.Rev + 1, later.Nieuw.Rev);
        Assert.Single(later.Berichten);
    }

    [Fact]
    public void Twee_keer_hetzelfde_antwoord_van_dezelfde_persoon_verandert_niets()
    {
        var eerst = Voorbeeld.Week.Beantwoord(AgendaAntwoord.StaatErop, Voorbeeld.Tom, Voorbeeld.Nu).Nieuw;
        var nogEens = eerst.Beantwoord(AgendaAntwoord.StaatErop, Voorbeeld.Tom, Voorbeeld.Nu + Duration.FromSeconds(15));
        Assert.Same(eerst, nogEens.Nieuw);
        Assert.Empty(nogEens.Berichten);
    }

    [Fact]
    public void Een_gesprekspunt_keert_pas_terug_als_alle_andere_zijn_geweest()
    {
        var start = new Isoweek(2026, 1);
        var punten = Enumerable.Range(0, Gesprekspunten.Alle.Count).Select(i => Gesprekspunten.VanDeWeek(start.Plus(i))).ToList();
        Assert.Equal(Gesprekspunten.Alle.Count, punten.Distinct().Count());
        Assert.Equal(punten[0], Gesprekspunten.VanDeWeek(start.Plus(punten.Count)));
        Assert.Contains(Gesprekspunten.VanDeWeek(new Isoweek(2020, 5)), Gesprekspunten.Alle);
    }
}
