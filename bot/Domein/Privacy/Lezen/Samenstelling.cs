namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Dutch glues words together: a word that is in no list and is made of two that are, is an ordinary word.</summary>
internal static class Samenstelling
{
    private const int KortsteWoord = 7;
    private const int KortsteDeel = 3;
    private const int LangsteWoord = 40;

    public static bool Is(string woord)
    {
        if (woord.Length is < KortsteWoord or > LangsteWoord) return false;
        Span<ulong> beginnen = stackalloc ulong[LangsteWoord + 1];
        Woordhash.Beginnen(woord, beginnen);
        return Past(woord, beginnen, van: 0, diep: 2);
    }

    /// <summary>From this letter on.</summary>
    private static bool Past(string woord, ReadOnlySpan<ulong> beginnen, int van, int diep)
    {
        var tot = woord.Length;
        for (var i = tot - KortsteDeel; i >= van + KortsteDeel; i--)
        {
            if (!IsDeel(beginnen, van, i)) continue;
            if (IsDeel(beginnen, i, tot)) return true;

            // "stads-", "herstel-s-".
            if (tot - i > KortsteDeel && woord[i] is 's' or '-' && IsDeel(beginnen, i + 1, tot)) return true;
            if (diep > 1 && tot - i >= KortsteWoord && Past(woord, beginnen, i, diep - 1)) return true;
        }

        return false;
    }

    /// <summary>A short part must be a word that is much used: nearly every name falls apart in rare short words.</summary>
    private static bool IsDeel(ReadOnlySpan<ulong> beginnen, int van, int tot)
    {
        var lengte = tot - van;
        return lengte >= KortsteDeel
            && Lexicon.Standaard.Is(
                Woordhash.Zonder(beginnen[tot], beginnen[van], lengte), lengte <= KortsteDeel + 1 ? Kenmerk.Veel : Kenmerk.Gewoon);
    }
}
