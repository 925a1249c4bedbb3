namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// Letters as they are said aloud: "kaa em" behind the digits of a postcode, "bee punt ter haar", "met es cee haa". A name of a letter is
/// a word as well, so it is read as one only where somebody spells.
/// </summary>
internal static class Spelling
{
    private const int Rij = 2;

    /// <summary>What the letter is that has this name.</summary>
    private static readonly Woordtabel<string> Letternamen = Lees(Gegevens.Lijst("letternaam"));

    /// <summary>Hardly ever said for anything else.</summary>
    private static readonly Woordenset Zeker = Gegevens.Verzameling("letterzeker");

    public static bool IsLetternaam(Stuk stuk) => Letternamen.Vind(stuk.Som) is not null;

    /// <summary>The letter that has this name.</summary>
    public static string? Letter(string naam) => Letternamen.Vind(naam);

    /// <summary>The same pieces, with letters for the names of letters that somebody spells.</summary>
    public static Stukken Lees(Stukken stukken)
    {
        List<Stuk>? gespeld = null;
        for (var i = 0; i < stukken.Count;)
        {
            var na = Einde(stukken, i);
            if (na > i && IsGespeld(stukken, i, na))
            {
                gespeld ??= [.. stukken.Alle];
                for (var j = i; j < na; j++) gespeld[j] = Als(stukken[j]);
            }

            i = Math.Max(na, i + 1);
        }

        return gespeld is null ? stukken : new(gespeld);
    }

    /// <summary>Behind the last name of a letter in a row that begins here.</summary>
    private static int Einde(Stukken stukken, int i)
    {
        var na = i;
        while (na < stukken.Count && stukken[na].IsWoord && IsLetternaam(stukken[na])) na++;

        // "tee vee en dan": what goes on with the sentence is no letter.
        while (na > i + 1 && !Zeker.Contains(stukken[na - 1]) && stukken[na - 1].Is(Kenmerk.Functie) && !IsVast(stukken, na)) na--;
        return na;
    }

    private static bool IsVast(Stukken stukken, int na) =>
        stukken.Op(na) is { IsGetal: true } or { Gesproken: true } || IsPunt(stukken.Op(na));

    private static bool IsGespeld(Stukken stukken, int i, int na)
    {
        var zeker = 0;
        for (var j = i; j < na; j++) zeker += Zeker.Contains(stukken[j]) ? 1 : 0;
        var getal = stukken.Op(i - 1) is { IsGetal: true };

        // "em punt van doorn": a full stop that was said, and a name behind it.
        if (IsPunt(stukken.Op(na)) && stukken.Op(na + 1) is { IsWoord: true }) return zeker > 0 || IsVoorNaam(stukken, na + 1);
        if (zeker == 0) return IsLand(stukken, i, na) && stukken.Op(na) is { IsGetal: true, Gesproken: true };
        if (na - i >= Rij) return getal || IsNaSpellen(stukken, i) || stukken.Op(na) is { IsGetal: true } || zeker >= Rij && na - i > Rij;
        return getal && stukken[i - 1].Gesproken;
    }

    private static bool IsPunt(Stuk? stuk) => stuk is { Vorm: ".", Gesproken: true } or { IsWoord: true, Vorm: "punt" };

    /// <summary>"en el zes zeven": how a Dutch account begins.</summary>
    private static bool IsLand(Stukken stukken, int i, int na) =>
        na == i + Rij && stukken[i].Vorm is "en" or "enn" && stukken[i + 1].Vorm is "el" or "ell";

    private static bool IsVoorNaam(Stukken stukken, int i) =>
        stukken[i].Is(Kenmerk.Tussenvoegsel) || stukken[i].Is(Kenmerk.Achternaam) && !stukken[i].Is(Kenmerk.Gewoon);

    /// <summary>"claassen met cee aa": how a name is written.</summary>
    private static bool IsNaSpellen(Stukken stukken, int i) =>
        stukken.Woord(i - 1) is "met" or "spel" or "gespeld" or "letters" or "als";

    private static Stuk Als(Stuk naam)
    {
        var letter = Letternamen.Vind(naam.Som)!;
        return naam with
        {
            Vorm = letter,
            Som = Woordhash.Van(letter),
            HeeftStreep = false,
            Kenmerk = Kenmerk.Geen,
            Gesproken = true,
            Kap = false,
        };
    }

    private static Woordtabel<string> Lees(string[] regels)
    {
        Woordtabel<string> namen = new();
        foreach (var regel in regels)
        {
            if (regel.Split(' ') is [var naam, var letter]) namen.Zet(Woordhash.Van(naam), letter);
        }

        return namen;
    }
}
