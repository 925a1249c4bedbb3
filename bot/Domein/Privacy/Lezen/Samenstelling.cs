namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Dutch glues words together: a word that is in no list and is made of two that are, is an ordinary word.</summary>
internal static class Samenstelling
{
    private const int KortsteWoord = 7;
    private const int KortsteDeel = 3;
    private const int LangsteWoord = 40;

    public static bool Is(string woord) => woord.Length is >= KortsteWoord and <= LangsteWoord && Past(woord, diep: 2);

    private static bool Past(ReadOnlySpan<char> woord, int diep)
    {
        for (var i = woord.Length - KortsteDeel; i >= KortsteDeel; i--)
        {
            if (!IsDeel(woord[..i])) continue;
            var rest = woord[i..];
            if (IsDeel(rest)) return true;

            // "stads-", "herstel-s-".
            if (rest.Length > KortsteDeel && rest[0] is 's' or '-' && IsDeel(rest[1..])) return true;
            if (diep > 1 && rest.Length >= KortsteWoord && Past(rest, diep - 1)) return true;
        }

        return false;
    }

    /// <summary>A short part must be a word that is much used: nearly every name falls apart in rare short words.</summary>
    private static bool IsDeel(ReadOnlySpan<char> deel)
    {
        if (deel.Length < KortsteDeel) return false;
        var kenmerken = Lexicon.Standaard.Vind(deel);
        return (kenmerken & (deel.Length <= 4 ? Kenmerk.Veel : Kenmerk.Gewoon)) != Kenmerk.Geen;
    }
}
