namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// What may stand where in a Dutch sentence. In a main clause the verb is the second part: a word between "mevrouw" and the verb belongs to
/// "mevrouw", whatever it means by itself.
/// </summary>
internal static class Zinsbouw
{
    private const int VerBegin = 12;

    /// <summary>Past tenses that no rule makes.</summary>
    private static readonly Woordenset Verleden = Gegevens.Verzameling("verleden");

    private static readonly Woordenset Voegwoorden = Gegevens.Verzameling("voegwoord");

    public static bool IsPersoonsvorm(Stuk? stuk) => stuk is { IsWoord: true, IsPersoonsvorm: true };

    public static bool IsVorm(Stuk stuk)
    {
        if (stuk.Is(Kenmerk.Mensdoet) && stuk.Vorm is not ("at" or "vast" or "kwijt" or "mag") || Verleden.Contains(stuk)) return true;
        if (stuk.Vorm is "mag" or "blijkt" or "schijnt" or "bleef") return true;
        if (!stuk.Is(Kenmerk.Gewoon) || stuk.Is(Kenmerk.Functie) || stuk.Kap && !stuk.OpentZin) return false;
        var vorm = stuk.Vorm.AsSpan();
        return vorm.Length switch
        {
            > 3 when vorm[^1] == 't' && IsStam(vorm[..^1]) => true,
            > 4 when vorm[^1] == 'e' && vorm[^2] is 't' or 'd' && IsStam(vorm[..^2]) => true,
            _ => false,
        };
    }

    /// <summary>"durf" of "durven", "slaap" of "slapen", "bel" of "bellen".</summary>
    private static bool IsStam(ReadOnlySpan<char> stam)
    {
        if (stam.Length < 2) return false;
        Span<char> heel = stackalloc char[stam.Length + 3];
        stam.CopyTo(heel);
        "en".CopyTo(heel[stam.Length..]);
        if (Is(heel[..(stam.Length + 2)])) return true;
        var laatste = stam[^1] switch { 'f' => 'v', 's' => 'z', var zelf => zelf };
        if (laatste != stam[^1])
        {
            heel[stam.Length - 1] = laatste;
            if (Is(heel[..(stam.Length + 2)])) return true;
        }

        // "slaap": one vowel less.
        if (stam.Length > 2 && stam[^2] == stam[^3] && stam[^2] is 'a' or 'e' or 'o' or 'u')
        {
            heel[stam.Length - 2] = laatste;
            "en".CopyTo(heel[(stam.Length - 1)..]);
            return Is(heel[..(stam.Length + 1)]);
        }

        // "bel": one consonant more.
        heel[stam.Length - 1] = heel[stam.Length] = stam[^1];
        "en".CopyTo(heel[(stam.Length + 1)..]);
        return stam[^2] is 'a' or 'e' or 'i' or 'o' or 'u' && Is(heel[..(stam.Length + 3)]);

        static bool Is(ReadOnlySpan<char> heel) => Lexicon.Standaard.Is(heel, Kenmerk.Gewoon);
    }

    /// <summary>Behind a word that puts the verb last: "omdat mevrouw hulp wil".</summary>
    public static bool IsBijzin(Stukken stukken, int i)
    {
        for (var j = i - 1; j >= 0 && j >= i - VerBegin; j--)
        {
            if (stukken[j].Soort == Stuksoort.Teken && stukken[j].Vorm[0] is not ('\'' or '"' or '(')) return false;
            if (stukken[j].IsWoord && Voegwoorden.Contains(stukken[j])) return true;
            if (IsPersoonsvorm(stukken[j]) && j < i - 1) return false;
        }

        return false;
    }

    /// <summary>Nothing but a sign or the end: what stood before it was whole.</summary>
    public static bool IsSlot(Stukken stukken, int i) =>
        i >= stukken.Count || stukken[i].Soort == Stuksoort.Teken && stukken[i].Vorm[0] is '.' or ',' or '?' or '!' or ';' or ')' or ':';
}
