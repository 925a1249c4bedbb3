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
        return Ochtend(lokaal.TimeOfDay < Van ? Vanaf(lokaal.Date) : Vanaf(lokaal.Date.PlusDays(1)));
    }

    /// <summary>The same time of the day, so many working days after the question could first be seen.</summary>
    public static Instant Na(Instant moment, int werkdagen)
    {
        var begin = Weekmoment.Lokaal(Begin(moment));
        var dag = begin.Date;
        for (var i = 0; i < werkdagen; i++) dag = Vanaf(dag.PlusDays(1));
        return Op(dag, begin.TimeOfDay);
    }

    /// <summary>This day when it is a working day, else the next one.</summary>
    public static LocalDate Vanaf(LocalDate dag)
    {
        while (!Werkdagen.Is(dag)) dag = dag.PlusDays(1);
        return dag;
    }

    /// <summary>The last working day before this day.</summary>
    public static LocalDate Voor(LocalDate dag)
    {
        do dag = dag.PlusDays(-1);
        while (!Werkdagen.Is(dag));
        return dag;
    }

    /// <summary>Nine o'clock in the Netherlands.</summary>
    public static Instant Ochtend(LocalDate dag) => Op(dag, Van);

    private static Instant Op(LocalDate dag, LocalTime tijd) => new Weekmoment(dag.DayOfWeek, tijd).Op(dag);
}
