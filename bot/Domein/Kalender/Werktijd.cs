using NodaTime;

namespace TeamsHerstelBot.Domein.Kalender;

/// <summary>
/// Working hours of a pool: on <see cref="Werkdagen"/> from nine to five. A term in working days begins when
/// somebody could first have seen the question, and always ends within working hours.
/// </summary>
public static class Werktijd
{
    private static readonly LocalTime Van = new(9, 0);
    private static readonly LocalTime Tot = new(17, 0);

    public static bool Is(Instant moment) => Begin(moment) == moment;

    /// <summary>This moment when somebody is at work, else the next morning that somebody is.</summary>
    public static Instant Begin(Instant moment)
    {
        var lokaal = Weekmoment.Lokaal(moment);
        if (Werkdagen.Is(lokaal.Date) && lokaal.TimeOfDay >= Van && lokaal.TimeOfDay < Tot) return moment;
        return Ochtend(Werkdagen.Vanaf(lokaal.TimeOfDay < Van ? lokaal.Date : lokaal.Date.PlusDays(1)));
    }

    /// <summary>The same time of the day, so many working days after the question could first be seen.</summary>
    public static Instant Na(Instant moment, int werkdagen)
    {
        var begin = Weekmoment.Lokaal(Begin(moment));
        return Op(Werkdagen.Plus(begin.Date, werkdagen), begin.TimeOfDay);
    }

    /// <summary>Nine o'clock in the Netherlands.</summary>
    public static Instant Ochtend(LocalDate dag) => Op(dag, Van);

    private static Instant Op(LocalDate dag, LocalTime tijd) => new Weekmoment(dag.DayOfWeek, tijd).Op(dag);
}
