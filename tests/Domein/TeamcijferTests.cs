using NodaTime;
using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

public sealed class TeamcijferTests
{
    private static readonly LocalDate Woensdag = new(2026, 11, 25);
    private static readonly string[] Leden = [Tom.Id, Marit.Id, Ravi.Id];

    private static Teamcijfer Tel(
        IEnumerable<Agendaweek>? weken = null, IEnumerable<Aanwezigheidsdag>? dagen = null, IEnumerable<Aanvraag>? aanvragen = null,
        IReadOnlyCollection<string>? leden = null) =>
        Teamcijfer.Tel(Woensdag, Linde.KanaalId, weken ?? [], dagen ?? [], aanvragen ?? [], leden ?? Leden);

    private static Agendaweek Antwoord(int wekenTerug, AgendaAntwoord? antwoord) =>
        Week with { Week = Week.Week.Plus(-wekenTerug), Antwoord = antwoord };

    private static Aanwezigheidsdag Dag(int dagenTerug, bool afgemeld = false) =>
        new(Linde.KanaalId, Linde.Naam, Woensdag.PlusDays(-dagenTerug), [new(Karin, [Dagdeel.Ochtend], [], afgemeld)], [], 1);

    private static Aanvraag Vraag(Persoon wie, int dagenTerug = 0) =>
        Nieuw().Aanvraag with { Aanvrager = wie, Gesteld = Nu - Duration.FromDays(dagenTerug) };

    [Fact]
    public void Een_overleg_dat_nog_komt_is_niet_geweest()
    {
        var donderdag = new LocalDate(2026, 11, 26).At(new LocalTime(10, 0)).InZoneLeniently(Weekmoment.Zone).ToInstant();
        var antwoord = Antwoord(0, AgendaAntwoord.DitKeerNiet) with { Overleg = donderdag };
        Assert.Equal(0, Tel(weken: [antwoord]).MetOverleg);
        Assert.Equal(1, Tel(weken: [antwoord with { Overleg = donderdag - Duration.FromDays(1) }]).MetOverleg);
    }

    [Fact]
    public void Een_week_zonder_overleg_of_antwoord_telt_niet_mee_en_wat_ouder_is_dan_acht_weken_ook_niet()
    {
        var cijfer = Tel(
            weken:
            [
                Antwoord(0, AgendaAntwoord.StaatErop), Antwoord(7, AgendaAntwoord.DitKeerNiet), Antwoord(8, AgendaAntwoord.StaatErop),
                Antwoord(1, AgendaAntwoord.GeenOverleg), Antwoord(2, null)
            ]);
        Assert.Equal((1, 2, 1), (cijfer.OpAgenda, cijfer.MetOverleg, cijfer.Onbekend));
    }

    [Fact]
    public void Een_dag_telt_als_er_iemand_was_ook_als_een_ander_zich_afmeldde()
    {
        var samen = Dag(1) with { Aanwezigen = [new(Karin, [Dagdeel.Ochtend], [], Afgemeld: true), new(Bram, [Dagdeel.Ochtend], [])] };
        Assert.Equal(2, Tel(dagen: [samen, Dag(2, afgemeld: true), Dag(27), Dag(28), Dag(-1)]).Aanwezig);
    }

    [Fact]
    public void Wie_vaker_vraagt_telt_een_keer_en_alleen_wie_nog_in_het_team_zit()
    {
        var cijfer = Tel(aanvragen:
        [
            Vraag(Tom), Vraag(Tom, 1), Vraag(Ravi), Vraag(Els),
            Vraag(Marit, 70), Vraag(Marit) with { Status = AanvraagStatus.Concept },
            Vraag(Marit) with { Herkomst = Vraag(Marit).Herkomst with { KanaalId = "19:ander" } },
        ]);
        Assert.Equal((2, 3), (cijfer.Vragers, cijfer.Leden));
    }
}
