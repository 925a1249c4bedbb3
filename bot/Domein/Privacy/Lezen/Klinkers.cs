namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A letter of a few, in words of some letters: looked for one by one.</summary>
internal static class Klinkers
{
    private const string Alle = "aeiouy";

    public static bool In(ReadOnlySpan<char> woord) => Een(woord, Alle);

    /// <summary>Whether one of these letters is in the word.</summary>
    public static bool Een(ReadOnlySpan<char> woord, string letters)
    {
        foreach (var letter in woord)
        {
            if (letters.Contains(letter, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
