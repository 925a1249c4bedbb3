namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A word that is in no list because somebody typed in a hurry.</summary>
internal static class Spelfout
{
    private const int Langste = 24;
    private const int Lang = 8;
    private const Kenmerk Bekend =
        Kenmerk.Veel | Kenmerk.Functie | Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Orgwoord | Kenmerk.Mensdoet | Kenmerk.Rol
            | Kenmerk.Neemtpersoon | Kenmerk.Voording | Kenmerk.Kantoor | Kenmerk.Woont;

    /// <summary>Some hundreds of words are tried, each by the hash that it would have.</summary>
    public static bool Is(string woord)
    {
        if (woord.Length is < 4 or > Langste) return woord.Length < 4;
        var zoek = woord.Length >= Lang ? Bekend | Kenmerk.Gewoon : Bekend;
        Span<ulong> beginnen = stackalloc ulong[Langste + 1];
        Woordhash.Beginnen(woord, beginnen);
        var heel = beginnen[woord.Length];
        for (var i = 0; i <= woord.Length; i++)
        {
            var (begin, over) = (beginnen[i], woord.Length - i);
            var rest = Woordhash.Zonder(heel, begin, over);
            if (i < woord.Length)
            {
                // One letter too many, or two that changed places.
                var (letter, plek) = ((ulong)woord[i], Woordhash.Macht(over - 1));
                if (Lexicon.Standaard.Is((begin * plek) + rest - (letter * plek), zoek)) return true;
                if (over > 1)
                {
                    var verschil = letter - woord[i + 1];
                    if (Lexicon.Standaard.Is(heel + (verschil * (Woordhash.Macht(over - 2) - plek)), zoek)) return true;
                }

                // Another letter.
                var zonder = heel - (letter * plek);
                for (var ander = 'a'; ander <= 'z'; ander++)
                {
                    if (Lexicon.Standaard.Is(zonder + (ander * plek), zoek)) return true;
                }
            }

            // One too few.
            for (var ander = 'a'; ander <= 'z'; ander++)
            {
                if (Lexicon.Standaard.Is(Woordhash.Met(Woordhash.Met(begin, ander), rest, over), zoek)) return true;
            }
        }

        return false;
    }
}
