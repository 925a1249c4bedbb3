namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What is said aloud or written out: numbers in words become digits, and the names of signs the signs.</summary>
internal static class Spraak
{
    private static char? Teken(string woord) => woord switch
    {
        "punt" or "dot" => '.',
        "apenstaartje" or "apenstaart" or "apestaartje" or "apestaart" or "aapenstaartje" or "aapje" or "aapstaartje"
            or "apenstaartjen" or "apenstaarte" or "at-teken" => '@',
        "streepje" or "streep" or "koppelteken" or "minteken" or "verbindingsstreepje" => '-',
        "underscore" or "onderscore" or "onderstreepje" or "laagstreepje" or "onderstreping" or "underscor" => '_',
        "slash" => '/',
        "plus" or "plusteken" => '+',
        "komma" => ',',
        _ => null,
    };

    private static char? Teken(string woord, string? tweede) => (woord, tweede) switch
    {
        ("liggend" or "klein", "streepje") => '-',
        ("laag" or "onderste", "streepje") => '_',
        ("laag" or "lage" or "liggende", "streep") => '_',
        ("low", "dash") => '_',
        ("schuine", "streep") => '/',
        ("forward", "slash") => '/',
        ("dubbele" or "dubbel", "punt") => ':',
        ("apen" or "ape", "staartje") => '@',
        ("at", "teken") => '@',
        _ => null,
    };

    private static readonly Woordenset Aarzeling = new(["eh", "ehm", "euh", "uh", "uhm", "um"]);

    public static Stukken Lees(Stukken stukken)
    {
        List<Stuk> gesproken = new(stukken.Count);
        var i = 0;
        while (i < stukken.Count)
        {
            // Who hesitates between a street and its number says the number all the same.
            if (gesproken.Count > 0 && Aarzeling.Contains(stukken[i]) && Getalwoord.Getal(stukken, i + 1))
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
        if (stukken.Woord(i) is not { } woord) return null;
        if (Teken(woord, stukken.Woord(i + 1)) is { } paar) return (Als(stukken[i], stukken[i + 1], paar), 2);
        return Teken(woord) is { } teken ? (Als(stukken[i], stukken[i], teken), 1) : null;
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
        new(Stuksoort.Teken, eerste.Begin, laatste.Einde, teken.ToString(), eerste.Los, false, Kenmerk.Geen, Gesproken: true)
        { Som = teken, HeeftStreep = teken == '-' };
}
