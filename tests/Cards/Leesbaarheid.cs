using System.Text.RegularExpressions;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>Reading ease by Flesch-Douma, the Dutch version of Flesch: 60 to 80 is plain Dutch.</summary>
internal static partial class Leesbaarheid
{
    public static double FleschDouma(IReadOnlyCollection<string> zinnen)
    {
        var woorden = zinnen.SelectMany(Woorden).ToList();
        return 206.84 - (77.0 * woorden.Sum(Lettergrepen) / woorden.Count) - (0.93 * woorden.Count / zinnen.Count);
    }

    public static IEnumerable<string> Zinnen(string tekst) => Einde().Split(tekst).Where(z => Woorden(z).Any());

    public static IEnumerable<string> Woorden(string zin) => Woord().Matches(zin).Select(m => m.Value);

    /// <summary>Groups of vowels; a diaeresis begins a new one.</summary>
    public static int Lettergrepen(string woord) => Math.Max(1, Klinkers().Count(woord.ToLowerInvariant()));

    [GeneratedRegex(@"(?<=[.?!])\s+|\n+|: |·", RegexOptions.None, 1000)]
    private static partial Regex Einde();

    [GeneratedRegex(@"\p{L}[\p{L}’'-]*", RegexOptions.None, 1000)]
    private static partial Regex Woord();

    [GeneratedRegex("[aeiouyáéèíóúà]+|[ëïöü][aeiouy]*", RegexOptions.None, 1000)]
    private static partial Regex Klinkers();
}
