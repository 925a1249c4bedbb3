namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A word that no list has, and that is bent as words are and names are not.</summary>
internal static class Woordvorm
{
    private const int KortsteDeel = 4;
    private const int KortsteEinde = 5;

    /// <summary>"paroxetine", "bisoprolol": what medicine is called by.</summary>
    private static readonly Eindes Middelen = new(Gegevens.Lijst("geneesmiddel"));

    public static bool Is(string vorm) => IsMeervoud(vorm) || IsVerkleind(vorm) || IsVervoegd(vorm) || Middelen.Is(vorm, langer: 3);

    /// <summary>"diya's".</summary>
    public static bool IsMeervoud(string vorm) => vorm.Length > KortsteDeel && vorm.EndsWith("'s", StringComparison.Ordinal);

    /// <summary>"naaiclubje": a small one of what is a word.</summary>
    private static bool IsVerkleind(string vorm)
    {
        if (!vorm.EndsWith("je", StringComparison.Ordinal) && !vorm.EndsWith("jes", StringComparison.Ordinal)) return false;
        for (var i = 2; i <= vorm.Length - KortsteEinde; i++)
        {
            if (Lexicon.Standaard.Is(vorm.AsSpan(i), Kenmerk.Gewoon)) return true;
        }

        return false;
    }

    /// <summary>"bankhopte", "netflixt": a word of every day, and then what is done with it.</summary>
    public static bool IsVervoegd(string vorm)
    {
        if (vorm[^1] != 't' && !vorm.EndsWith("te", StringComparison.Ordinal)) return false;
        for (var i = KortsteDeel; i <= vorm.Length - KortsteDeel; i++)
        {
            if (Lexicon.Standaard.Is(vorm.AsSpan(0, i), Kenmerk.Veel) && !Lexicon.Standaard.Is(vorm.AsSpan(0, i), Kenmerk.Voornaam))
            {
                return true;
            }
        }

        return false;
    }
}
