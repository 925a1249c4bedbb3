using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace TeamsHerstelBot.Domein.Kalender;

/// <summary>A week by ISO 8601, written as <c>2026-W48</c>.</summary>
public readonly record struct Isoweek(int Jaar, int Nummer) : IComparable<Isoweek>
{
    private static readonly IWeekYearRule Regel = WeekYearRules.Iso;

    public LocalDate Maandag => Regel.GetLocalDate(Jaar, Nummer, IsoDayOfWeek.Monday);

    /// <summary>Weeks since the ISO week of 1 January 2024; for rotations.</summary>
    public int Volgnummer => (int)Period.Between(new LocalDate(2024, 1, 1), Maandag, PeriodUnits.Weeks).Weeks;

    public static Isoweek Van(LocalDate datum) => new(Regel.GetWeekYear(datum), Regel.GetWeekOfWeekYear(datum));

    public static Isoweek? Lees(string? tekst)
    {
        if (tekst is not { Length: 8 } || tekst[4] != '-' || tekst[5] != 'W') return null;
        if (!int.TryParse(tekst.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var jaar)) return null;
        if (!int.TryParse(tekst.AsSpan(6, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)) return null;
        return jaar is >= 2000 and <= 9000 && nummer >= 1 && nummer <= Regel.GetWeeksInWeekYear(jaar) ? new Isoweek(jaar, nummer) : null;
    }

    public Isoweek Plus(int weken) => Van(Maandag.PlusWeeks(weken));

    public int CompareTo(Isoweek other) => (Jaar, Nummer).CompareTo((other.Jaar, other.Nummer));

    public static bool operator <(Isoweek links, Isoweek rechts) => links.CompareTo(rechts) < 0;

    public static bool operator >(Isoweek links, Isoweek rechts) => links.CompareTo(rechts) > 0;

    public static bool operator <=(Isoweek links, Isoweek rechts) => links.CompareTo(rechts) <= 0;

    public static bool operator >=(Isoweek links, Isoweek rechts) => links.CompareTo(rechts) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Jaar:D4}-W{Nummer:D2}");
}
