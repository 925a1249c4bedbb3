using System.Globalization;

namespace TeamsHerstelBot.Teams.Logging;

/// <summary>
/// A word of somebody else (a code, a type) on its way to a log: no line breaks or other signs that cannot be seen, and short.
/// </summary>
internal static class LogText
{
    private const int Longest = 100;

    public static string? Of(string? text)
    {
        if (text is null) return null;
        var start = text.AsSpan(0, Math.Min(text.Length, 2 * Longest)).ToString();
        var visible = string.Concat(start.Where(IsVisible));
        return visible.Length <= Longest ? visible : visible[..Longest];
    }

    private static bool IsVisible(char character) => char.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate);
}
