namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What is asked of each word that is nearly the same.</summary>
internal interface IBuur
{
    /// <param name="som">The <see cref="Woordhash"/> of the word.</param>
    /// <param name="lengte">How many letters it has.</param>
    bool Is(ulong som, int lengte);
}

/// <summary>
/// All words that are this one with one letter more, less, other, or two letters that changed places: some hundreds, of which only the hash
/// is made.
/// </summary>
internal static class Buren
{
    public const int Langste = 40;

    /// <summary>Whether the word, or it without one letter, is what is asked.</summary>
    public static bool HeeftKorter<T>(string woord, ref T buur)
        where T : struct, IBuur
    {
        if (woord.Length is 0 or > Langste) return false;
        Span<ulong> beginnen = stackalloc ulong[Langste + 1];
        Woordhash.Beginnen(woord, beginnen);
        var heel = beginnen[woord.Length];
        if (buur.Is(heel, woord.Length)) return true;
        for (var i = 0; i < woord.Length; i++)
        {
            var over = woord.Length - i - 1;
            var zonder = Woordhash.Met(beginnen[i], Woordhash.Zonder(heel, beginnen[i + 1], over), over);
            if (buur.Is(zonder, woord.Length - 1)) return true;
        }

        return false;
    }

    /// <summary>Whether one of all is what is asked.</summary>
    /// <param name="letters">Those that may be in it and are not in the word.</param>
    public static bool Heeft<T>(string woord, ReadOnlySpan<char> letters, ref T buur)
        where T : struct, IBuur
    {
        if (woord.Length is 0 or > Langste) return false;
        Span<ulong> beginnen = stackalloc ulong[Langste + 1];
        Woordhash.Beginnen(woord, beginnen);
        var (heel, lengte) = (beginnen[woord.Length], woord.Length);
        for (var i = 0; i <= lengte; i++)
        {
            var (begin, over) = (beginnen[i], lengte - i);
            var rest = Woordhash.Zonder(heel, begin, over);
            if (over > 0)
            {
                var (letter, plek) = ((ulong)woord[i], Woordhash.Macht(over - 1));
                if (buur.Is((begin * plek) + rest - (letter * plek), lengte - 1)) return true;
                if (over > 1 && buur.Is(heel + ((letter - woord[i + 1]) * (Woordhash.Macht(over - 2) - plek)), lengte)) return true;
                var zonder = heel - (letter * plek);
                foreach (var ander in letters)
                {
                    if (buur.Is(zonder + (ander * plek), lengte)) return true;
                }
            }

            var ruimte = (begin * Woordhash.Macht(over + 1)) + rest;
            foreach (var erbij in letters)
            {
                if (buur.Is(ruimte + (erbij * Woordhash.Macht(over)), lengte + 1)) return true;
            }
        }

        return false;
    }
}
