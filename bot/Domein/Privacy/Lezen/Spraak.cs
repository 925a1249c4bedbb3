using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What is said aloud or written out: numbers in words become digits, and the names of signs the signs.</summary>
internal static class Spraak
{
    private static readonly Dictionary<string, char> Tekens = new(StringComparer.Ordinal)
    {
        ["punt"] = '.',
        ["dot"] = '.',
        ["apenstaartje"] = '@',
        ["apenstaart"] = '@',
        ["apestaartje"] = '@',
        ["apestaart"] = '@',
        ["aapenstaartje"] = '@',
        ["aapje"] = '@',
        ["aapstaartje"] = '@',
        ["apenstaartjen"] = '@',
        ["apenstaarte"] = '@',
        ["at-teken"] = '@',
        ["streepje"] = '-',
        ["streep"] = '-',
        ["koppelteken"] = '-',
        ["minteken"] = '-',
        ["verbindingsstreepje"] = '-',
        ["underscore"] = '_',
        ["onderscore"] = '_',
        ["onderstreepje"] = '_',
        ["laagstreepje"] = '_',
        ["onderstreping"] = '_',
        ["underscor"] = '_',
        ["slash"] = '/',
        ["plus"] = '+',
        ["plusteken"] = '+',
        ["komma"] = ',',
    };

    private static readonly Dictionary<(string, string), char> Paren = new()
    {
        [("liggend", "streepje")] = '-',
        [("laag", "streepje")] = '_',
        [("lage", "streep")] = '_',
        [("laag", "streep")] = '_',
        [("liggende", "streep")] = '_',
        [("schuine", "streep")] = '/',
        [("forward", "slash")] = '/',
        [("dubbele", "punt")] = ':',
        [("dubbel", "punt")] = ':',
        [("onderste", "streepje")] = '_',
        [("klein", "streepje")] = '-',
        [("apen", "staartje")] = '@',
        [("ape", "staartje")] = '@',
        [("at", "teken")] = '@',
        [("low", "dash")] = '_',
    };

    private static readonly FrozenSet<string> Aarzeling = FrozenSet.ToFrozenSet(["eh", "ehm", "euh", "uh", "uhm", "um"]);

    private static readonly FrozenSet<string> Eersten = Paren.Keys.Select(p => p.Item1).ToFrozenSet(StringComparer.Ordinal);

    public static Stukken Lees(Stukken stukken)
    {
        List<Stuk> gesproken = new(stukken.Count);
        var i = 0;
        while (i < stukken.Count)
        {
            // Who hesitates between a street and its number says the number all the same.
            if (gesproken.Count > 0 && Aarzeling.Contains(stukken[i].Vorm) && Getalwoord.Getal(stukken, i + 1))
            {
                i++;
                continue;
            }

            var (stuk, aantal) = Teken(stukken, i) ?? Haakjes(stukken, i) ?? Getalwoord.Lees(stukken, i) ?? (stukken[i], 1);
            gesproken.Add(stuk);
            i += aantal;
        }

        return Spelling.Lees(new(gesproken));
    }

    private static (Stuk, int)? Teken(Stukken stukken, int i)
    {
        if (!stukken[i].IsWoord) return null;
        if (i + 1 < stukken.Count
            && Eersten.Contains(stukken[i].Vorm)
            && stukken[i + 1].IsWoord
            && Paren.TryGetValue((stukken[i].Vorm, stukken[i + 1].Vorm), out var paar))
        {
            return (Als(stukken[i], stukken[i + 1], paar), 2);
        }

        return Tekens.TryGetValue(stukken[i].Vorm, out var teken) ? (Als(stukken[i], stukken[i], teken), 1) : null;
    }

    /// <summary>"(at)", "[dot]".</summary>
    private static (Stuk, int)? Haakjes(Stukken stukken, int i)
    {
        if (i + 2 >= stukken.Count || stukken[i].Soort != Stuksoort.Teken || stukken[i].Vorm[0] is not ('(' or '[' or '{' or '<'))
        {
            return null;
        }

        if (stukken[i + 2].Soort != Stuksoort.Teken || stukken[i + 2].Vorm[0] is not (')' or ']' or '}' or '>')) return null;
        return stukken[i + 1].Vorm switch
        {
            "at" or "a" or "apenstaartje" or "apestaartje" or "@" => (Als(stukken[i], stukken[i + 2], '@'), 3),
            "dot" or "punt" or "." => (Als(stukken[i], stukken[i + 2], '.'), 3),
            _ => null,
        };
    }

    private static Stuk Als(Stuk eerste, Stuk laatste, char teken) =>
        new(Stuksoort.Teken, eerste.Begin, laatste.Einde, teken.ToString(), eerste.Los, false, Kenmerk.Geen, Gesproken: true);
}
