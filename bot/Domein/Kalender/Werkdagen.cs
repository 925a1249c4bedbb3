using NodaTime;

namespace TeamsHerstelBot.Domein.Kalender;

/// <summary>Working days: not a weekend, not a public holiday.</summary>
public static class Werkdagen
{
    private static readonly LocalTime Ochtend = new(9, 30);

    public static bool Is(LocalDate dag) => dag.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !Feestdagen.Is(dag);

    /// <summary>The morning, so many working days after a moment.</summary>
    public static Instant Na(Instant moment, int dagen)
    {
        var dag = Weekmoment.Lokaal(moment).Date;
        for (var over = dagen; over > 0;)
        {
            dag = dag.PlusDays(1);
            if (Is(dag)) over--;
        }

        return new Weekmoment(dag.DayOfWeek, Ochtend).Op(dag);
    }
}
