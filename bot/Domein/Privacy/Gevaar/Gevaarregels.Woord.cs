namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What the groups say of a word of a text.</summary>
internal sealed partial class Gevaarregels
{
    /// <summary>Each group a word, or a run of words, at this place belongs to.</summary>
    public void Vind(ReadOnlySpan<Noodwoord> woorden, int i, Noodplekken plekken)
    {
        var woord = woorden[i].Vorm;
        Noodreeks.Vind(woorden, i, plekken);
        if (woord.Length >= Voorvoegsel && _begin.Vind(Begin(woord)) is { } begin)
        {
            foreach (var (voor, groep) in begin)
            {
                if (woord.StartsWith(voor, StringComparison.Ordinal)) plekken.Zet(groep, i);
            }
        }

        if (woord.Length < Achtervoegsel || _einde.Vind(Einde(woord)) is not { } einden) return;
        foreach (var (einde, groep) in einden)
        {
            if (woord.EndsWith(einde, StringComparison.Ordinal)) plekken.Zet(groep, i);
        }
    }

    private static ulong Begin(ReadOnlySpan<char> woord) => Woordhash.Van(woord[..Voorvoegsel]);

    private static ulong Einde(ReadOnlySpan<char> woord) => Woordhash.Van(woord[^Achtervoegsel..]);

    public Noodkennis? Kennis(ulong som) => _woorden.Vind(som);

    /// <summary>The word that was meant, when this one has a typing error and is no word by itself.</summary>
    public string? Bedoeld(string woord) => _klanken.Vind(woord) ?? (woord.Length < KortsteFout - 1 ? null : _bijna.Vind(woord));

    /// <summary>Is one of the words.</summary>
    public bool Kent(ReadOnlySpan<char> woord, ulong som)
    {
        if (_woorden.Vind(som) is { IsBegin: true }) return true;
        if (woord.Length < Voorvoegsel || _begin.Vind(Begin(woord)) is not { } begin) return false;
        foreach (var deel in begin)
        {
            if (woord.StartsWith(deel.Letters, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>"zelf moord": written apart, and one of the words together; the beginning that counts is longer than the first.</summary>
    public bool KentSamen(string eerste, string tweede, ulong samen)
    {
        if (_woorden.Vind(samen) is { IsBegin: true }) return true;
        Span<char> vier = stackalloc char[Voorvoegsel];
        for (var i = 0; i < Voorvoegsel; i++) vier[i] = i < eerste.Length ? eerste[i] : tweede[i - eerste.Length];
        if (_begin.Vind(Begin(vier)) is not { } begin) return false;
        foreach (var (letters, _) in begin)
        {
            if (letters.Length > eerste.Length
                && letters.StartsWith(eerste, StringComparison.Ordinal)
                && tweede.AsSpan().StartsWith(letters.AsSpan(eerste.Length)))
            {
                return true;
            }
        }

        return false;
    }
}
