namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A word that is in no list because somebody typed in a hurry.</summary>
internal static class Spelfout
{
    private const int Langste = 24;
    private const int Lang = 8;
    private const Kenmerk Bekend =
        Kenmerk.Veel | Kenmerk.Functie | Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Orgwoord | Kenmerk.Mensdoet | Kenmerk.Rol
            | Kenmerk.Neemtpersoon | Kenmerk.Voording | Kenmerk.Kantoor | Kenmerk.Woont;

    public static bool Is(string woord)
    {
        if (woord.Length is < 4 or > Langste) return woord.Length < 4;
        var zoek = woord.Length >= Lang ? Bekend | Kenmerk.Gewoon : Bekend;
        Span<char> proef = stackalloc char[woord.Length + 1];
        for (var i = 0; i <= woord.Length; i++)
        {
            // One letter too many, or two that changed places.
            woord.AsSpan(0, i).CopyTo(proef);
            if (i < woord.Length)
            {
                woord.AsSpan(i + 1).CopyTo(proef[i..]);
                if (Lexicon.Standaard.Is(proef[..(woord.Length - 1)], zoek)) return true;
            }

            if (i + 1 < woord.Length)
            {
                woord.AsSpan().CopyTo(proef);
                (proef[i], proef[i + 1]) = (proef[i + 1], proef[i]);
                if (Lexicon.Standaard.Is(proef[..woord.Length], zoek)) return true;
            }

            for (var letter = 'a'; letter <= 'z'; letter++)
            {
                if (i < woord.Length)
                {
                    woord.AsSpan().CopyTo(proef);
                    proef[i] = letter;
                    if (Lexicon.Standaard.Is(proef[..woord.Length], zoek)) return true;
                }

                woord.AsSpan(0, i).CopyTo(proef);
                proef[i] = letter;
                woord.AsSpan(i).CopyTo(proef[(i + 1)..]);
                if (Lexicon.Standaard.Is(proef, zoek)) return true;
            }
        }

        return false;
    }
}
