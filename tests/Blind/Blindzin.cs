using System.Globalization;

namespace TeamsHerstelBot.Blind;

/// <summary>A sentence with what the check should do: stop, danger, pass or label, and the kind that is in it.</summary>
internal sealed record Blindzin(string Oordeel, string Soort, string Tekst)
{
    public const string Stop = "stop";
    public const string Danger = "danger";
    public const string Pass = "pass";
    public const string Label = "label";

    /// <summary>Lines of a file with three columns between tabs; a line that begins with # is a remark.</summary>
    public static IReadOnlyList<Blindzin> Lees(string bestand) =>
        [.. File.ReadLines(bestand).Select((regel, i) => (Regel: regel, Nummer: i + 1)).Where(r => r.Regel.Length > 0 && r.Regel[0] != '#')
            .Select(
                r =>
                    Ontleed(r.Regel)
                ?? throw new FormatException(
                    string.Create(CultureInfo.InvariantCulture, $"{bestand}:{r.Nummer} is not verdict, kind, sentence.")))];

    private static Blindzin? Ontleed(string regel) =>
        regel.Split('\t') is [Stop or Danger or Pass or Label, _, _] delen ? new(delen[0], delen[1].ToLowerInvariant(), delen[2]) : null;
}
