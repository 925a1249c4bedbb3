using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>What a wijkteam set, its closures, and the calendar it works by, at their edges.</summary>
public sealed class WijkteamregelsTests
{
    private static readonly LocalDate Dag = new(2026, 11, 23);

    private static Instant Op(int maand, int dag, int uur, int minuut = 0) =>
        new LocalDateTime(2026, maand, dag, uur, minuut).InZoneLeniently(Weekmoment.Zone).ToInstant();

    [Fact]
    public void Een_sluiting_staat_er_een_keer_op_volgorde_en_wat_voorbij_is_maakt_plaats()
    {
        Sluiting Dicht(int over, string? naam = null) => new(Dag.PlusDays(over), Dag.PlusDays(over), naam);
        var twee = Linde.Sluit(Dicht(9), Dag)!.Sluit(Dicht(3), Dag)!;
        Assert.Equal([Dicht(3), Dicht(9)], twee.Sluitingen);
        Assert.Same(twee, twee.Sluit(Dicht(3), Dag));
        Assert.Equal([Dicht(3, "studiedag"), Dicht(9)], twee.Sluit(Dicht(3, "studiedag"), Dag)!.Sluitingen);
        Assert.Equal([Dicht(0), Dicht(5)], (Linde with { Sluitingen = [Dicht(-1), Dicht(0)] }).Sluit(Dicht(5), Dag)!.Sluitingen);
        var vol = Linde with { Sluitingen = [.. Enumerable.Range(1, 10).Select(n => Dicht(n))] };
        Assert.Null(vol.Sluit(Dicht(20), Dag));
        Assert.Equal(10, (vol with { Sluitingen = [.. vol.Sluitingen.Skip(1)] }).Sluit(Dicht(20), Dag)!.Sluitingen.Count);
        Assert.Equal([Dicht(9)], twee.Open(Dag.PlusDays(3), Dag.PlusDays(3)).Sluitingen);
        Assert.Same(twee, twee.Open(Dag.PlusDays(3), Dag.PlusDays(4)));

        Assert.True(new Sluiting(Dag, Dag).IsGeldig);
        Assert.False(new Sluiting(Dag, Dag.PlusDays(-1)).IsGeldig);
        Assert.True(new Sluiting(Dag, Dag.PlusDays(99)).IsGeldig);
        Assert.False(new Sluiting(Dag, Dag.PlusDays(100)).IsGeldig);
        var tweeDagen = new Sluiting(Dag, Dag.PlusDays(1));
        Assert.Equal([false, true, true, false], new[] { -1, 0, 1, 2 }.Select(n => tweeDagen.Omvat(Dag.PlusDays(n))));
    }

    [Fact]
    public void De_volgende_kaart_is_na_nu_en_slaat_over_wat_dicht_is()
    {
        Assert.Equal(Op(11, 23, 9), Linde.VolgendeKaart(Op(11, 23, 8, 59))!.Om);
        Assert.Equal(Op(11, 30, 9), Linde.VolgendeKaart(Op(11, 23, 9))!.Om);
        var dicht = Linde with { Sluitingen = [new(Dag, Dag.PlusDays(20))] };
        Assert.Equal(Op(12, 14, 9), dicht.VolgendeKaart(Op(11, 23, 8))!.Om);
        Assert.Equal(Op(11, 23, 9), Linde.VolgendeAgendavraag(Op(11, 23, 8, 59)).Om);
        Assert.Equal(Op(11, 30, 9), Linde.VolgendeAgendavraag(Op(11, 23, 9)).Om);
        Assert.Equal(
            [Kaartplanning.Gewoon, Kaartplanning.Vervroegd, Kaartplanning.Verlaat],
            Enum.GetValues<Kaartplanning>().Where(p => new Kaartplan(new(2026, 48), Nu, Nu, p).HeeftKaart));
    }

    [Fact]
    public void Wie_inricht_krijgt_de_kaart_en_beide_vragen_en_wat_geen_inrichting_is_telt_niet_mee()
    {
        Assert.Equal(
            [
                new Bericht.ToonKaart(new(KaartSoort.Inrichten, "19:linde"), new Ontvanger.Kanaal("19:linde")),
                new Bericht.ZetWekker(new(WekkerSoort.Agendavraag, "19:linde", Op(11, 30, 9))),
                new Bericht.ZetWekker(new(WekkerSoort.Borgingsvraag, "marit", Op(11, 25, 13))),
            ],
            Linde.NaInrichten(Nu));
        Wijkteam[] hetzelfde =
        [
            Linde with { Sluitingen = [new(Dag, Dag)] }, Linde with { Schoolregio = Schoolregio.Noord },
            Linde with { AfspraakUrgent = "112" },
            Linde with { Afspraken = Teamafspraken.Na(null, Tom, Nu) }, Linde with { Fase = Fase.Groeien },
            Linde with { Voorstel = new("punt", new(2026, 48)) },
        ];
        Assert.All(hetzelfde, team => Assert.True(Linde.IsZelfdeInrichting(team)));
        Assert.All(hetzelfde, team => Assert.Equal(Linde.Inrichtmerk, team.Inrichtmerk));
        Wijkteam[] anders =
        [
            Linde with { Naam = "De Haven" }, Linde with { PoolId = "ander" }, Linde with { Teamleider = Tom },
            Linde with { Overleg = Linde.Kaartmoment }, Linde with { Kaartmoment = Linde.Overleg },
        ];
        Assert.All(anders, team => Assert.False(Linde.IsZelfdeInrichting(team)));
        Assert.Equal(6, anders.Append(Linde).Select(t => t.Inrichtmerk).Distinct().Count());
        Assert.False(Linde.IsZelfdeInrichting(null));
    }

    [Fact]
    public void Wat_te_doen_bij_gevaar_staat_er_met_wie_te_bellen_en_lege_woorden_zijn_geen_afspraak()
    {
        Assert.Equal([false, false, true], new[] { null, " ", "112" }.Select(u => (Linde with { AfspraakUrgent = u }).WeetWatBijGevaar));
        var afspraken = Teamafspraken.Na(null, Tom, Nu) with { Contact = "Els" };
        Assert.Equal(
            [null, "112", "112\nEls"],
            new[]
            {
                Linde with { Afspraken = afspraken }, Linde with { AfspraakUrgent = "112" },
                Linde with { AfspraakUrgent = "112", Afspraken = afspraken },
            }.Select(t => t.Urgent));
        Assert.True(afspraken.ZegtHetzelfde(afspraken with { Door = Els, Op = Nu + Duration.FromDays(1), Rev = 9 }));
        Assert.False(afspraken.ZegtHetzelfde(afspraken with { Waar = "thuis" }));
        var daarna = Teamafspraken.Na(afspraken, Els, Nu);
        Assert.Equal((1, 2, "Els"), (afspraken.Rev, daarna.Rev, daarna.Contact));
        Assert.Equal(
            new Wekker(WekkerSoort.Ledenwissel, "19:linde/tom", Nu + Duration.FromMinutes(1)), Ledenwissel.Wekker("19:linde", "tom", Nu));
    }

    [Fact]
    public void In_een_afspraak_mag_een_nummer_en_in_het_contact_ook_een_naam_en_een_adres_om_te_mailen()
    {
        const string Naam = "Bel mevrouw Jansen";
        Assert.NotEmpty(Teamafspraken.Keur(Naam, isContact: false));
        Assert.Empty(Teamafspraken.Keur(Naam, isContact: true));
        Assert.Empty(Teamafspraken.Keur("Bel 06 12345678", isContact: false));
        Assert.NotEmpty(Teamafspraken.Keur("BSN 111222333", isContact: true));
    }

    [Fact]
    public void Een_fase_volgt_uit_wat_er_gebeurde()
    {
        (int, int)[] keren = [(0, 0), (0, 1), (1, 0), (2, 0), (3, 0), (5, 0), (6, 0), (8, 9)];
        Assert.Equal(
            [Fase.Verkennen, Fase.Starten, Fase.Starten, Fase.Starten, Fase.Groeien, Fase.Groeien, Fase.Verankeren, Fase.Verankeren],
            keren.Select(k => Fasen.Van(k.Item1, k.Item2)));

        // Three weeks out of five what suits the phase comes first; in the other two it is just next in line.
        (string, Fase?)[] punten = [("a", Fase.Groeien), ("b", Fase.Starten)];
        string Eerste(Fase fase) => string.Concat(
            Enumerable.Range(0, 10).Select(n => Fasen.Volgorde(punten, new Isoweek(2026, 48).Plus(n), fase, [])[0]));
        Assert.Equal("bbbabbbabb", Eerste(Fase.Starten));
        Assert.Equal("aabaaaaaba", Eerste(Fase.Groeien));
    }

    [Theory]
    [InlineData("2026-W48", true)]
    [InlineData("2000-W01", true)]
    [InlineData("1999-W01", false)]
    [InlineData("2026-W53", true)]
    [InlineData("2025-W53", false)]
    [InlineData("2026-W00", false)]
    [InlineData("2026xW48", false)]
    [InlineData("2026-x48", false)]
    [InlineData("+202-W48", false)]
    [InlineData("2026-W+8", false)]
    [InlineData("2026-W481", false)]
    [InlineData(null, false)]
    public void Een_week_wordt_gelezen_zoals_hij_geschreven_wordt_en_anders_niet(string? tekst, bool goed) =>
        Assert.Equal(goed ? tekst : null, Isoweek.Lees(tekst)?.ToString());

    [Fact]
    public void Een_nacht_die_een_uur_overslaat_of_twee_keer_heeft_verschuift_niets()
    {
        Assert.Equal((0, 151), (new Isoweek(2024, 1).Volgnummer, new Isoweek(2026, 48).Volgnummer));
        var half = new Weekmoment(IsoDayOfWeek.Sunday, new LocalTime(2, 30));
        Assert.Equal(Instant.FromUtc(2026, 3, 29, 1, 0), half.Op(new(2026, 3, 29)));
        Assert.Equal(Instant.FromUtc(2026, 10, 25, 0, 30), half.Op(new(2026, 10, 25)));
        Assert.Equal(Op(11, 26, 9, 30), Werkdagen.Na(Op(11, 23, 8), 3));
        LocalDate[] pasen = [new(2011, 4, 24), new(2049, 4, 18), new(2076, 4, 19), new(2100, 3, 28), new(2200, 4, 6)];
        Assert.Equal(pasen, pasen.Select(p => Feestdagen.Pasen(p.Year)));
    }

    [Fact]
    public void Een_team_ziet_de_vakanties_van_de_eigen_regio_tot_en_met_de_laatste_zondag()
    {
        var noord = Schoolvakanties.Komend(Schoolregio.Noord, new(2026, 11, 23));
        Assert.All(noord, v => Assert.Equal(Schoolregio.Noord, v.Regio));
        Assert.Equal((Vakantie.Kerst, new LocalDate(2026, 12, 19), new LocalDate(2027, 1, 3)),
            (noord[0].Soort, noord[0].Dagen.Van, noord[0].Dagen.TotEnMet));
        Assert.Equal(Vakantie.Kerst, Schoolvakanties.Komend(Schoolregio.Noord, new(2027, 1, 3))[0].Soort);
        Assert.Equal(Vakantie.Voorjaar, Schoolvakanties.Komend(Schoolregio.Noord, new(2027, 1, 4))[0].Soort);
    }
}
