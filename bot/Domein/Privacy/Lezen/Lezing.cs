namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// A text as every recogniser reads it: one kind of letter, digit, dash, quote and space, no invisible characters, in pieces, with the
/// way back to what was typed. Made once per text, in time linear in its length.
/// </summary>
internal sealed class Lezing
{
    private readonly string _bron;

    /// <summary>Of each character of <see cref="Tekst"/>, where it begins in the source.</summary>
    private readonly int[] _plaats;

    private Lezing(string bron, string tekst, int[] plaats)
    {
        _bron = bron;
        _plaats = plaats;
        Tekst = tekst;
        Vorm = Letters.Vouw(tekst);
        Stukken = Knipper.Knip(Tekst, Vorm);
        Gespeld = Spelling.Lees(Stukken);
        Gesproken = Spraak.Lees(Stukken);
    }

    public string Tekst { get; }

    /// <summary>The text in lower case without accents, of the same length.</summary>
    public string Vorm { get; }

    public Stukken Stukken { get; }

    /// <summary>The same with letters for their names where somebody spells: "em punt van doorn".</summary>
    public Stukken Gespeld { get; }

    /// <summary>The same with numbers in words as digits, and "punt" or "apenstaartje" as the sign.</summary>
    public Stukken Gesproken { get; }

    public static Lezing Van(string bron)
    {
        var (tekst, plaats) = Letters.Lees(bron);
        return new(bron, tekst, plaats);
    }

    /// <summary>Whether something stood between all its letters.</summary>
    public bool IsGespeld(Stuk stuk)
    {
        for (var i = stuk.Begin + 1; i < stuk.Einde; i++)
        {
            if (_plaats[i] - _plaats[i - 1] < 2) return false;
        }

        return stuk.Lengte > 1;
    }

    /// <summary>Where this part of the read text stands in what was typed.</summary>
    public Vondst Wijs(VondstSoort soort, int begin, int einde, string? alternatief = null)
    {
        var van = _plaats[begin];
        var tot = einde < _plaats.Length ? _plaats[einde] : _bron.Length;
        while (tot > van + 1 && char.IsWhiteSpace(_bron[tot - 1])) tot--;
        return new(soort, van, tot - van, alternatief);
    }
}
