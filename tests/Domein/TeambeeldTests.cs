using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Inhoud;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>The picture of a team: true to what happened, and silent about who.</summary>
public sealed class TeambeeldTests
{
    private static readonly LocalDate Woensdag = new(2026, 11, 25);

    private static Teambeeld Beeld(
        IReadOnlyCollection<Agendaweek>? weken = null, IEnumerable<Aanvraag>? aanvragen = null, Teamcijfer? cijfer = null,
        Wijkteam? team = null) =>
        Teambeeld.Maak(team ?? Linde, Woensdag, weken ?? [], aanvragen ?? [], cijfer ?? new(0, 0));

    private static Agendaweek Van(int wekenTerug, AgendaAntwoord? antwoord, Agendagevolg? gevolg = null) => Week with
    {
        Week = Week.Week.Plus(-wekenTerug),
        Overleg = Week.Overleg - Duration.FromDays(7 * wekenTerug),
        Antwoord = antwoord,
        Gevolg = gevolg,
    };

    private static Aanvraag[] Vragen(int vragers, AanvraagStatus status = AanvraagStatus.Nieuw) =>
        [.. Enumerable.Range(0, vragers).Select(n => Nieuw().Aanvraag with { Aanvrager = new($"lid-{n}", "Lid"), Status = status })];

    [Fact]
    public void Elke_week_is_een_stip_vanaf_de_eerste_kaart_en_langer_dan_een_kwartaal_terug_telt_niet()
    {
        var beeld = Beeld(
        [
            Van(4, AgendaAntwoord.StaatErop), Van(3, AgendaAntwoord.ZetErop), Van(2, AgendaAntwoord.DitKeerNiet),
            Van(1, AgendaAntwoord.GeenOverleg), Van(0, null), Van(12, AgendaAntwoord.StaatErop),
        ]);
        Assert.Equal(
            [Weekstip.Erop, Weekstip.Erop, Weekstip.NietErop, Weekstip.GeenOverleg, Weekstip.GeenAntwoord],
            beeld.Weken.Select(w => w.Stip));
        Assert.Equal((2, 3), beeld.Keren);
        Assert.Equal(1, beeld.Onbekend);
        Assert.Equal(Week.Week, beeld.Weken[^1].Week);
    }

    [Fact]
    public void Een_overleg_dat_nog_komt_is_geen_week_zonder_antwoord()
    {
        var straks = Van(0, null) with { Overleg = Week.Overleg + Duration.FromDays(2) };
        Assert.Equal(Weekstip.KomtNog, Assert.Single(Beeld([straks]).Weken).Stip);

        // On the day itself there is time left to answer.
        var vandaag = Van(0, null) with { Overleg = Woensdag.At(new(10, 0)).InZoneLeniently(Weekmoment.Zone).ToInstant() };
        Assert.Equal(Weekstip.KomtNog, Assert.Single(Beeld([vandaag]).Weken).Stip);
        Assert.Equal(
            Weekstip.GeenAntwoord, Assert.Single(Beeld([vandaag with { Overleg = vandaag.Overleg - Duration.FromDays(1) }]).Weken).Stip);
        Assert.Equal(Weekstip.GeenKaart, Assert.Single(Beeld([Van(0, null) with { Gemist = true }]).Weken).Stip);
    }

    [Fact]
    public void Een_week_zonder_rij_midden_in_de_tijd_is_een_week_zonder_kaart() =>
        Assert.Equal(
            [Weekstip.Erop, Weekstip.GeenKaart, Weekstip.Erop],
            Beeld([Van(2, AgendaAntwoord.StaatErop), Van(0, AgendaAntwoord.StaatErop)]).Weken.Select(w => w.Stip));

    [Fact]
    public void Wat_eruit_kwam_wordt_geteld()
    {
        var beeld = Beeld(
        [
            Van(3, AgendaAntwoord.StaatErop, Agendagevolg.AfspraakGemaakt), Van(2, AgendaAntwoord.StaatErop, Agendagevolg.VraagGesteld),
            Van(1, AgendaAntwoord.StaatErop, Agendagevolg.AfspraakGemaakt), Van(0, AgendaAntwoord.StaatErop),
        ]);
        Assert.Equal([(Agendagevolg.VraagGesteld, 1), (Agendagevolg.AfspraakGemaakt, 2)], beeld.Gevolgen);
    }

    [Fact]
    public void Wat_minder_dan_vijf_mensen_vroegen_is_een_getal_en_wordt_niet_verdeeld()
    {
        var vier = Beeld(aanvragen: [.. Vragen(4), .. Vragen(4), .. Vragen(4)]).Vragen;
        Assert.Equal(12, vier.Aantal);
        Assert.Empty(vier.Standen);
        Assert.Empty(vier.Themas);

        var vijf = Beeld(aanvragen: [.. Vragen(5), .. Vragen(2, AanvraagStatus.Lopend), .. Vragen(1, AanvraagStatus.Gestopt)]).Vragen;
        Assert.Equal([(Vraagstand.BijDePool, 5), (Vraagstand.Samen, 2), (Vraagstand.Klaar, 1)], vijf.Standen);
        Assert.Equal(8, Assert.Single(vijf.Themas).Aantal);
    }

    [Fact]
    public void Vragen_van_een_ander_team_van_lang_geleden_of_die_nog_bij_de_vrager_liggen_tellen_niet_mee()
    {
        // The first day of the twelve weeks counts, the day before it does not.
        var vraag = Vragen(1)[0];
        var eersteDag = Nu - Duration.FromDays(77);
        Assert.Equal(
            2,
            Beeld(
                aanvragen:
                [
                    vraag, vraag with { Gesteld = eersteDag }, vraag with { Gesteld = eersteDag - Duration.FromHours(12) },
                    vraag with { Herkomst = new("19:ander", "Ander") }, vraag with { Gesteld = Nu - Duration.FromDays(84) },
                    vraag with { Status = AanvraagStatus.Concept },
                ]).Vragen.Aantal);
    }

    [Fact]
    public void De_fase_volgt_uit_wat_er_gebeurde_tot_de_teamleider_iets_anders_zegt()
    {
        Assert.Equal((Fase.Groeien, false), (Beeld(cijfer: new(4, 5)).Fase, Beeld(cijfer: new(4, 5)).FaseGekozen));
        var gekozen = Beeld(cijfer: new(4, 5), team: Linde with { Fase = Fase.Verkennen });
        Assert.Equal((Fase.Verkennen, true), (gekozen.Fase, gekozen.FaseGekozen));
    }

    [Fact]
    public void Wat_de_teamleider_van_de_fase_zegt_kiest_de_gesprekspunten_en_de_vragen()
    {
        var week = Enumerable.Range(0, 60).Select(n => Week.Week.Plus(n)).First(w => w.Volgnummer % 5 == 0);
        Gesprekspunt[] punten = [new("a", "", "", "", Fase.Verkennen), new("b", "", "", "", Fase.Verankeren)];
        Assert.Equal("b", Gesprekspunten.Kies(punten, week, [], Linde with { Fase = Fase.Verankeren }));
        Assert.Equal("a", Gesprekspunten.Kies(punten, week, []));

        Borgingsvraag[] vragen = [new("a", ["", ""], "", Fase.Verkennen), new("b", ["", ""], "", Fase.Verankeren)];
        Assert.Equal("b", Borgingsvragen.Kies(vragen, week, new(0, 0), [], Fase.Verankeren));
        Assert.Equal("a", Borgingsvragen.Kies(vragen, week, new(0, 0), []));
    }

    [Fact]
    public void De_agendavraag_en_de_borgingsvraag_van_een_team_volgen_de_gekozen_fase()
    {
        var punten = Inhoudboek.Standaard.Gesprekspunten;
        var vragen = Inhoudboek.Standaard.Borgingsvragen;
        foreach (var fase in Enum.GetValues<Fase>())
        {
            var team = Linde with { Fase = fase };
            Assert.Equal(
                Gesprekspunten.Kies(punten, Week.Week, [], team),
                Agendaweek.Vraag(team, team.Kaartmoment.In(Week.Week), Nu, punten, []).Nieuw.Gesprekspunt);
            Assert.Equal(
                Borgingsvragen.Kies(vragen, Week.Week, new(0, 0), [], fase),
                Borgingsweek.Vraag(Marit, team, new(0, 0), vragen, [], Borgingsweek.Moment.In(Week.Week)).Nieuw.VraagId);
        }
    }

    [Fact]
    public void De_volgende_vraag_komt_in_het_ritme_van_de_teamleider()
    {
        var nu = Borgingsweek.Moment.In(Week.Week);
        var vorige = Borgingsweek.Vraag(Marit, Linde, new(0, 0), Inhoudboek.Standaard.Borgingsvragen, [], nu).Nieuw;
        Assert.Equal(Borgingsweek.Moment.In(Week.Week.Plus(1)), Borgingsweek.Volgende(vorige, nu, 1));
        Assert.Equal(Borgingsweek.Moment.In(Week.Week.Plus(4)), Borgingsweek.Volgende(vorige, nu, 4));
        Assert.Equal(nu, Borgingsweek.Volgende(null, nu - Duration.FromHours(1), 4));
    }

    [Fact]
    public void De_coordinator_ziet_welke_themas_vaker_gevraagd_zijn_dan_er_mensen_voor_zijn()
    {
        var eds = new[] { Ed(Karin), Ed(Bram) };
        var thema = Vragen(1)[0].Vraag.Themas[0];
        var kent = eds.Count(e => e.Themas.Any(t => t.Id == thema));
        var beeld = Poolcijfers.Maak(Woensdag, [.. Vragen(5), .. Vragen(1, AanvraagStatus.Gestopt)], eds);
        Assert.Equal((thema, 6, kent), Assert.Single(beeld.Themas));
        Assert.Equal([thema], beeld.Tekort);
        Assert.Equal(5, beeld.Wachten);
        Assert.Empty((beeld with { Themas = [(thema, 6, 6)] }).Tekort);
        Assert.Empty(Poolcijfers.Maak(Woensdag, Vragen(4), eds).Themas);
    }

    [Fact]
    public void Een_thema_dat_niemand_mag_zien_telt_niet_als_aanbod()
    {
        var thema = Vragen(1)[0].Vraag.Themas[0];
        var stil = Ed(Karin) with { Themas = [new(thema, Zichtbaarheid.Niemand)] };
        Assert.Equal(0, Assert.Single(Poolcijfers.Maak(Woensdag, Vragen(5), [stil]).Themas).Mensen);
        var open = stil with { Themas = [new(thema)] };
        Assert.Equal(1, Assert.Single(Poolcijfers.Maak(Woensdag, Vragen(5), [open]).Themas).Mensen);
    }
}
