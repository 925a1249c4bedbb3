using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Cards;

/// <summary>
/// What comes back from a field, whichever client sent it: one reader per kind of input. A spelling that can mean one thing only is read;
/// anything else is no value, and is not put back in a field that cannot show it.
/// </summary>
public static partial class Invoer
{
    private static readonly IReadOnlyList<IPattern<LocalTime>> Tijden =
    [
        .. new[] { "H:mm", "H:mm:ss", "H:mm:ss.FFFFFFFFF", "H.mm", "H'U'mm", "H'H'mm", "h:mm tt", "h:mmtt", "h:mm:ss tt", "h.mm tt" }
            .Select(LocalTimePattern.CreateWithInvariantCulture),
    ];

    private static readonly IReadOnlyList<IPattern<LocalDate>> Dagen =
    [
        .. new[] { "uuuu-M-d", "d-M-uuuu", "uuuu/M/d", "d.M.uuuu" }.Select(LocalDatePattern.CreateWithInvariantCulture),
    ];

    private static readonly string[] Maanden =
        ["JANUARI", "FEBRUARI", "MAART", "APRIL", "MEI", "JUNI", "JULI", "AUGUSTUS", "SEPTEMBER", "OKTOBER", "NOVEMBER", "DECEMBER"];

    /// <summary>Several choices: ids from our own lists, so that either separator is unambiguous.</summary>
    public static IReadOnlyList<string> Lijst(string? tekst) =>
        tekst?.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>A time of the day, or null.</summary>
    public static LocalTime? Tijd(string? tekst)
    {
        var gewoon = Gewoon(tekst).Replace("A.M.", "AM", StringComparison.Ordinal).Replace("P.M.", "PM", StringComparison.Ordinal);
        return Eerste(Tijden, gewoon.EndsWith(" UUR", StringComparison.Ordinal) ? gewoon[..^4].Trim() : gewoon) is { } tijd
            ? new LocalTime(tijd.Hour, tijd.Minute)
            : null;
    }

    /// <summary>
    /// A day, or null. Midnight behind it says nothing more, wherever, and the moment of midnight here is the day that begins then; any
    /// other time may be the midnight of somebody else's next day. With slashes the month may come first, so only a day that is no month is
    /// read.
    /// </summary>
    public static LocalDate? Dag(string? tekst)
    {
        var gewoon = Gewoon(tekst);
        if (gewoon.Split('T') is [var dag, .. var rest] && rest.All(r => Middernacht().IsMatch(r)) && Eerste(Dagen, dag) is { } gelezen)
        {
            return gelezen;
        }

        return MetSchuineStreep(gewoon) ?? MetMaandnaam(gewoon) ?? MiddernachtHier(gewoon);
    }

    private static LocalDate? MetSchuineStreep(string tekst) =>
        LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu").Parse(tekst) is { Success: true, Value: var dag }
            && (dag.Day > 12 || dag.Day == dag.Month)
            ? dag
            : null;

    /// <summary>27 november 2026, and the name cut short.</summary>
    private static LocalDate? MetMaandnaam(string tekst)
    {
        if (tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var dag, var naam, var jaar]) return null;
        naam = naam.TrimEnd('.');
        var maand = Array.FindIndex(Maanden, m => m == naam || (naam.Length == 3 && m.StartsWith(naam, StringComparison.Ordinal))) + 1;
        if (naam is "MRT") maand = 3;
        return maand == 0 ? null : Eerste(Dagen, $"{dag}-{maand.ToString(CultureInfo.InvariantCulture)}-{jaar}");
    }

    private static LocalDate? MiddernachtHier(string tekst) =>
        OffsetDateTimePattern.ExtendedIso.Parse(tekst) is { Success: true, Value: var moment }
            && moment.InZone(Weekmoment.Zone).LocalDateTime is { TimeOfDay: var tijd, Date: var dag } && tijd == LocalTime.Midnight
            ? dag
            : null;

    /// <summary>A whole number, or null; some clients write 4 as 4.0.</summary>
    public static int? Getal(string? tekst) =>
        Heel().Match(tekst?.Trim() ?? "") is { Success: true, Groups: var delen }
            && int.TryParse(delen["heel"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
            ? getal
            : null;

    [GeneratedRegex(
        @"^(?<heel>[0-9]+)([.,]0+)?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heel();

    /// <summary>As a time field shows it.</summary>
    public static string Schrijf(LocalTime tijd) => tijd.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>As a day field shows it.</summary>
    public static string Schrijf(LocalDate dag) => LocalDatePattern.Iso.Format(dag);

    private static T? Eerste<T>(IReadOnlyList<IPattern<T>> vormen, string tekst)
        where T : struct => vormen.Select(v => v.Parse(tekst)).FirstOrDefault(r => r.Success)?.Value;

    /// <summary>One kind of space, which some clients write as a narrow one before AM, and capitals.</summary>
    private static string Gewoon(string? tekst) =>
        new string([.. (tekst ?? "").Select(c => char.IsWhiteSpace(c) ? ' ' : c).Where(c => !IsStuur(c))]).Trim().ToUpperInvariant();

    [GeneratedRegex(
        @"^00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Middernacht();

    private static bool IsStuur(char teken) => char.GetUnicodeCategory(teken) is UnicodeCategory.Format or UnicodeCategory.Control;
}
