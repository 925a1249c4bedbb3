using NodaTime;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Wijkteams;

/// <summary>What holidays and closures do to the card of a week. Stored by name: never rename, never reuse.</summary>
public enum Kaartplanning
{
    /// <summary>The card comes at its usual moment.</summary>
    Gewoon,

    /// <summary>The card day is free: it comes on the last working day before.</summary>
    Vervroegd,

    /// <summary>The card day is free and there is no working day before it: it comes on the next one.</summary>
    Verlaat,

    /// <summary>There is no working day left for the card before the overleg; no card.</summary>
    Overgeslagen,

    /// <summary>The overleg falls on a free day; no card.</summary>
    Gesloten,
}

/// <summary>
/// When the card of a week comes and what it is about. A card never leaves its ISO week, so that every week has exactly one moment, and it
/// never passes another overleg, so that it is always about the same one.
/// </summary>
/// <param name="Om">When the card is posted, or when it is recorded that there is none.</param>
/// <param name="AanDeBeurt">The rhythm of the team has a card in this week; without one nothing is recorded either.</param>
public sealed record Kaartplan(Isoweek Week, Instant Om, Instant Overleg, Kaartplanning Planning, bool AanDeBeurt = true)
{
    /// <summary>No month has more overleggen than this before one.</summary>
    private const int MeestePerMaand = 5;

    public bool HeeftKaart => AanDeBeurt && Planning is not (Kaartplanning.Overgeslagen or Kaartplanning.Gesloten);

    /// <param name="stil">Cards without an answer in a row.</param>
    public static Kaartplan Voor(Wijkteam team, Isoweek week, int stil = 0)
    {
        var plan = Rooster(team, week);
        return plan with { AanDeBeurt = plan.Past(team, (team.Ritme ?? Agendaritme.Gewoon).Bij(stil)) };
    }

    private bool Past(Wijkteam team, Agendaritme ritme)
    {
        if (Weekmoment.Lokaal(Om).Date < ritme.PauzeTot) return false;
        var overleg = Weekmoment.Lokaal(Overleg).Date;
        return ritme.Keer switch
        {
            Agendakeer.ElkeWeek => true,
            Agendakeer.EvenWeken => Isoweek.Van(overleg).Nummer % 2 == 0,
            Agendakeer.OnevenWeken => Isoweek.Van(overleg).Nummer % 2 != 0,
            Agendakeer.EersteVanDeMaand => !Enumerable.Range(1, MeestePerMaand).Select(n => Rooster(team, Week.Plus(-n)))
                .Any(p => p.HeeftKaart && Maand(Weekmoment.Lokaal(p.Overleg).Date) == Maand(overleg)),
            _ => false,
        };

        static (int, int) Maand(LocalDate dag) => (dag.Year, dag.Month);
    }

    /// <summary>What the calendar says, whatever the rhythm.</summary>
    private static Kaartplan Rooster(Wijkteam team, Isoweek week)
    {
        var om = team.Kaartmoment.In(week);
        var overleg = team.OverlegNa(om);
        var dag = Weekmoment.Lokaal(om).Date;
        if (team.IsVrij(Weekmoment.Lokaal(overleg).Date)) return new(week, om, overleg, Kaartplanning.Gesloten);
        if (!team.IsVrij(dag)) return new(week, om, overleg, Kaartplanning.Gewoon);

        if (Eerste(-1) is { } eerder) return new(week, eerder, overleg, Kaartplanning.Vervroegd);
        if (Eerste(1) is { } later) return new(week, later, overleg, Kaartplanning.Verlaat);
        return new(week, om, overleg, Kaartplanning.Overgeslagen);

        // The nearest working day of the week in this direction, if the card is about the same overleg there.
        Instant? Eerste(int stap)
        {
            for (var ander = dag.PlusDays(stap); Isoweek.Van(ander) == week; ander = ander.PlusDays(stap))
            {
                if (!team.Werkt(ander)) continue;
                var moment = team.Kaartmoment.Op(ander);
                return team.OverlegNa(moment) == overleg ? moment : null;
            }

            return null;
        }
    }
}
