using NodaTime;

namespace TeamsHerstelBot.Domein.Kalender;

/// <summary>
/// Dutch public holidays on which a wijkteam does not work. Bevrijdingsdag only in lustrum years (2025, 2030, …), when it is commonly a
/// day off; Goede Vrijdag not, because many teams work. A team that is closed on other days sets a <see cref="Sluiting"/>.
/// </summary>
public static class Feestdagen
{
    public static bool Is(LocalDate dag) => Van(dag.Year).Contains(dag);

    /// <summary>The holidays of a year, in order.</summary>
    public static IReadOnlyList<LocalDate> Van(int jaar)
    {
        var pasen = Pasen(jaar);
        List<LocalDate> dagen =
        [
            new(jaar, 1, 1), pasen, pasen.PlusDays(1), Koningsdag(jaar), pasen.PlusDays(39), pasen.PlusDays(49), pasen.PlusDays(50),
            new(jaar, 12, 25), new(jaar, 12, 26),
        ];
        if (jaar % 5 == 0) dagen.Add(new LocalDate(jaar, 5, 5));
        return [.. dagen.Order()];
    }

    /// <summary>Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).</summary>
    public static LocalDate Pasen(int jaar)
    {
        var a = jaar % 19;
        var (b, c) = (jaar / 100, jaar % 100);
        var (d, e) = (b / 4, b % 4);
        var g = (b - ((b + 8) / 25) + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new LocalDate(jaar, n / 31, (n % 31) + 1);
    }

    /// <summary>27 April, or the Saturday before when that is a Sunday.</summary>
    private static LocalDate Koningsdag(int jaar)
    {
        var dag = new LocalDate(jaar, 4, 27);
        return dag.DayOfWeek == IsoDayOfWeek.Sunday ? dag.PlusDays(-1) : dag;
    }
}
