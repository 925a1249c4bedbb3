using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace TeamsHerstelBot.Cards;

/// <summary>
/// What comes back from a field, whichever client sent it: one reader per kind of input. A spelling that can mean one thing only is read;
/// anything else is no value, and is not put back in a field that cannot show it.
/// </summary>
public static partial class Invoer
{
    private static readonly IReadOnlyList<IPattern<LocalTime>> Tijden =
    [
        .. new[] { "H:mm", "H:mm:ss", "H:mm:ss.FFFFFFFFF", "H.mm", "h:mm tt", "h:mmtt", "h:mm:ss tt", "h.mm tt" }
            .Select(LocalTimePattern.CreateWithInvariantCulture),
    ];

    private static readonly IReadOnlyList<IPattern<LocalDate>> Dagen =
    [
        .. new[] { "uuuu-M-d", "d-M-uuuu", "uuuu/M/d" }.Select(LocalDatePattern.CreateWithInvariantCulture),
    ];

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
    /// A day, or null. Midnight behind it says nothing more, wherever; any other time may be the midnight of somebody else's next day.
    /// </summary>
    public static LocalDate? Dag(string? tekst) =>
        Gewoon(tekst).Split('T') is [var dag, .. var rest] && rest.All(r => Middernacht().IsMatch(r)) ? Eerste(Dagen, dag) : null;

    /// <summary>A whole number, or null.</summary>
    public static int? Getal(string? tekst) =>
        int.TryParse(tekst?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;

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
