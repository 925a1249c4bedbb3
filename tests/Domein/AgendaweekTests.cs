using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Inhoud;

namespace TeamsHerstelBot.Domein.Tests;

public sealed class AgendaweekTests
{
    private static readonly Instant Kaartmoment = Voorbeeld.Linde.Kaartmoment.In(new Isoweek(2026, 48));

    [Fact]
    public void De_kaart_van_een_voorbije_week_gaat_een_keer_dicht_en_een_week_zonder_kaart_niet()
    {
        var open = Agendaweek.Vraag(Voorbeeld.Linde, Kaartmoment, Kaartmoment, Punten, []).Nieuw;
        var dicht = open.Sluit();
        Assert.True(dicht.Nieuw.Gesloten);

        // A copy that stands open somewhere still answers for that overleg, for two weeks; after that what was said stands.
        var overleg = dicht.Nieuw.Overleg;
        var net = dicht.Nieuw.Beantwoord(AgendaAntwoord.StaatErop, Voorbeeld.Tom, overleg + Duration.FromDays(14)).Nieuw;
        Assert.Equal(AgendaAntwoord.StaatErop, net.Antwoord);
        var laat = overleg + Duration.FromDays(14) + Duration.FromSeconds(1);
        Assert.Same(net, net.Beantwoord(AgendaAntwoord.DitKeerNiet, Voorbeeld.Tom, laat).Nieuw);
        var nogOpen = net with { Gesloten = false };
        Assert.Equal(AgendaAntwoord.DitKeerNiet, nogOpen.Beantwoord(AgendaAntwoord.DitKeerNiet, Voorbeeld.Tom, laat).Nieuw.Antwoord);
        Assert.Equal([dicht.Nieuw.Tonen], dicht.Berichten);
        Assert.Empty(dicht.Nieuw.Sluit().Berichten);
        Assert.Same(dicht.Nieuw, dicht.Nieuw.Sluit().Nieuw);
        Assert.Empty((open with { Gemist = true }).Sluit().Berichten);
        Assert.Empty((open with { Planning = Kaartplanning.Overgeslagen }).Sluit().Berichten);
    }

    [Fact]
    public void Wie_antwoordt_voor_de_week_van_het_overleg_begint_antwoordt_vroeg()
    {
        var week = Agendaweek.Vraag(Voorbeeld.Linde, Kaartmoment, Kaartmoment, Punten, []).Nieuw;
        Assert.False(week.VroegBeantwoord);
        Assert.False((week with { Op = Kaartmoment }).VroegBeantwoord);
        Assert.True((week with { Op = Kaartmoment - Duration.FromDays(3) }).VroegBeantwoord);
    }

    [Fact]
    public void Op_het_moment_van_de_week_komt_er_een_kaart_over_het_eerstvolgende_overleg()
    {
        var vraag = Agendaweek.Vraag(Voorbeeld.Linde, Kaartmoment, Kaartmoment, Punten, []);
        Assert.Equal("2026-W48", vraag.Nieuw.Week.ToString());
        Assert.Equal(new LocalDateTime(2026, 11, 24, 10, 0), Weekmoment.Lokaal(vraag.Nieuw.Overleg));
        var kaart = Assert.Single(vraag.Berichten.OfType<Bericht.ToonKaart>());
        Assert.Equal(new Ontvanger.Kanaal("19:linde"), kaart.Aan);
    }

    [Fact]
    public void Na_het_overleg_komt_er_geen_kaart_meer_en_is_de_week_gemist()
    {
        var vraag = Agendaweek.Vraag(Voorbeeld.Linde, Kaartmoment, Kaartmoment + Duration.FromDays(2), Punten, []);
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
        var weken = Weken(2 * Punten.Count, w => w);
        Assert.True(Punten.Count >= 26);
        Assert.Equal(Punten.Count, weken.Take(Punten.Count).Select(w => w.Gesprekspunt).Distinct().Count());
        Assert.Equal(Punten.Count, weken.Skip(Punten.Count).Select(w => w.Gesprekspunt).Distinct().Count());
    }

    [Fact]
    public void Een_team_dat_nog_verkent_krijgt_eerst_wat_daarbij_past()
    {
        var eerste = Weken(5, w => w).Select(w => Punten.First(p => p.Id == w.Gesprekspunt).Fase).ToList();
        Assert.True(eerste.Count(f => f is null or Fase.Verkennen) >= 3, string.Join(", ", eerste));
    }

    [Fact]
    public void Drie_keer_op_de_agenda_zonder_gevolg_en_dan_gaat_het_over_een_echte_situatie()
    {
        var stil = Weken(3, w => w with { Antwoord = AgendaAntwoord.StaatErop, Gevolg = Agendagevolg.BesprokenZonderActie });
        Assert.Equal(Gesprekspunten.WelkeSituatie, Gesprekspunten.Kies(Punten, Start.Plus(3), stil));

        var metVraag = stil.Select((w, i) => i == 1 ? w with { Gevolg = Agendagevolg.VraagGesteld } : w).ToList();
        Assert.NotEqual(Gesprekspunten.WelkeSituatie, Gesprekspunten.Kies(Punten, Start.Plus(3), metVraag));

        // And not week after week.
        List<Agendaweek> daarna = [.. stil, Nieuw(Start.Plus(3), stil) with { Antwoord = AgendaAntwoord.StaatErop }];
        Assert.NotEqual(Gesprekspunten.WelkeSituatie, Gesprekspunten.Kies(Punten, Start.Plus(4), daarna));
    }

    [Fact]
    public void Na_twee_kaarten_zonder_antwoord_is_de_volgende_kort_en_een_antwoord_brengt_de_gewone_terug()
    {
        var stil = Weken(2, w => w);
        Assert.All(stil, w => Assert.False(w.Kort));
        var kort = Nieuw(Start.Plus(2), stil);
        Assert.True(kort.Kort);
        Assert.False(Nieuw(Start.Plus(3), [.. stil, kort with { Antwoord = AgendaAntwoord.DitKeerNiet }]).Kort);
    }

    [Fact]
    public void De_werkdag_na_het_overleg_vraagt_de_kaart_of_er_iets_uit_kwam()
    {
        var vraag = Agendaweek.Vraag(Voorbeeld.Linde, Kaartmoment, Kaartmoment, Punten, []);
        var wekker = Assert.Single(vraag.Berichten.OfType<Bericht.ZetWekker>()).Wekker;
        Assert.Equal(WekkerSoort.Agendagevolg, wekker.Soort);
        Assert.True(wekker.Om > vraag.Nieuw.Overleg);
        Assert.True(Voorbeeld.Linde.Werkt(Weekmoment.Lokaal(wekker.Om).Date));
        Assert.InRange(wekker.Om - vraag.Nieuw.Overleg, Duration.FromHours(12), Duration.FromDays(4));

        Assert.Empty(vraag.Nieuw.VraagGevolg().Berichten);
        var erop = vraag.Nieuw.Beantwoord(AgendaAntwoord.StaatErop, Voorbeeld.Tom, Voorbeeld.Nu).Nieuw;
        Assert.Empty(erop.GeefGevolg(Agendagevolg.VraagGesteld).Berichten);
        var na = erop.VraagGevolg();
        Assert.True(na.Nieuw.VraagtGevolg);
        Assert.Single(na.Berichten);
        Assert.Empty(na.Nieuw.VraagGevolg().Berichten);

        var gegeven = na.Nieuw.GeefGevolg(Agendagevolg.AfspraakGemaakt).Nieuw;
        Assert.Equal(Agendagevolg.AfspraakGemaakt, gegeven.Gevolg);
        Assert.Equal(Voorbeeld.Tom, gegeven.Door);
        Assert.Empty(gegeven.GeefGevolg(Agendagevolg.AfspraakGemaakt).Berichten);
        Assert.Equal(Agendagevolg.VerhaalGedeeld, gegeven.GeefGevolg(Agendagevolg.VerhaalGedeeld).Nieuw.Gevolg);
        Assert.Empty(na.Nieuw.Sluit().Nieuw.VraagGevolg().Berichten);
    }

    private static readonly Isoweek Start = new(2026, 1);

    private static IReadOnlyList<Gesprekspunt> Punten => Inhoudboek.Standaard.Gesprekspunten;

    private static List<Agendaweek> Weken(int aantal, Func<Agendaweek, Agendaweek> wijzig)
    {
        var weken = new List<Agendaweek>();
        for (var i = 0; i < aantal; i++) weken.Add(wijzig(Nieuw(Start.Plus(i), weken)));
        return weken;
    }

    private static Agendaweek Nieuw(Isoweek week, IReadOnlyCollection<Agendaweek> eerder)
    {
        var om = Voorbeeld.Linde.Kaartmoment.In(week);
        return Agendaweek.Vraag(Voorbeeld.Linde, om, om, Punten, eerder).Nieuw;
    }
}
