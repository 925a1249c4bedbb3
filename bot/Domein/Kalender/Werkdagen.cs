using NodaTime;

namespace TeamsHerstelBot.Domein.Kalender;

/// <summary>
/// Working days: not a weekend, not a public holiday. Days on which one wijkteam is closed are its own; see <see cref="Sluiting"/>.
/// </summary>
public static class Werkdagen
{
    private static readonly LocalTime Ochtend = new(9, 30);

    public static bool IsWeekend(LocalDate dag) => dag.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    public static bool Is(LocalDate dag) => !IsWeekend(dag) && !Feestdagen.Is(dag);

    /// <summary>This day when it is a working day, else the next one.</summary>
    public static LocalDate Vanaf(LocalDate dag)
    {
        while (!Is(dag)) dag = dag.PlusDays(1);
        return dag;
    }

    /// <summary>The last working day before this day.</summary>
    public static LocalDate Voor(LocalDate dag)
    {
        do dag = dag.PlusDays(-1);
        while (!Is(dag));
        return dag;
    }

    /// <summary>So many working days later.</summary>
    public static LocalDate Plus(LocalDate dag, int werkdagen)
    {
        for (var over = werkdagen; over > 0; over--) dag = Vanaf(dag.PlusDays(1));
        return dag;
    }

    /// <summary>The morning, so many working days after a moment.</summary>
    public static Instant Na(Instant moment, int dagen)
    {
        var dag = Plus(Weekmoment.Lokaal(moment).Date, dagen);
        return new Weekmoment(dag.DayOfWeek, Ochtend).Op(dag);
    }
}
