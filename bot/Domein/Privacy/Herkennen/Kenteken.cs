using System.Buffers;
using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A Dutch number plate: the fourteen series of letters and digits, with dashes or beside a word for a vehicle.</summary>
internal static class Kenteken
{
    private const int Tekens = 6;

    /// <summary>L for letters and C for digits, as the series came one after another.</summary>
    private static readonly FrozenSet<string> Series = FrozenSet.ToFrozenSet(
        [
            "LLCCCC", "CCCCLL", "CCLLCC", "LLCCLL", "LLLLCC", "CCLLLL", "CCLLLC", "CLLLCC", "LLCCCL", "LCCCLL", "LLLCCL", "LCCLLL",
            "CLLCCC", "CCCLLC",
        ]);

    /// <summary>Letters as they are said: "haa es, nul twee zeven, gee".</summary>
    private static readonly FrozenDictionary<string, string> Letternamen = Gegevens.Regels("letternaam")
        .Select(r => r.Split(' '))
        .Where(d => d.Length == 2)
        .ToFrozenDictionary(d => d[0], d => d[1], StringComparer.Ordinal);

    private static readonly SearchValues<char> Nietop = SearchValues.Create("aeiouqcy");

    /// <summary>How each series is divided: "99-XXX-9".</summary>
    private static readonly FrozenSet<string> Groepen = FrozenSet.ToFrozenSet(
        [
            "LL-CC-CC", "CC-CC-LL", "CC-LL-CC", "LL-CC-LL", "LL-LL-CC", "CC-LL-LL", "CC-LLL-C", "C-LLL-CC", "LL-CCC-L", "L-CCC-LL",
            "LLL-CC-L", "L-CC-LLL", "C-LL-CCC", "CCC-LL-C",
        ]);

    public static IEnumerable<Kandidaat> Zoek(IReadOnlyList<Stuk> stukken)
    {
        for (var i = 0; i < stukken.Count; i++)
        {
            if (stukken[i].Soort == Stuksoort.Teken
                || (i > 0 && !stukken[i].Los && !stukken[i].Gesproken && stukken[i - 1].Soort != Stuksoort.Teken))
            {
                continue;
            }

            if (Lees(stukken, i) is not { } plaat) continue;
            yield return Kandidaat.Van(VondstSoort.Kenteken, stukken, i, plaat.Laatste, plaat.Bewijs);
            if (plaat.Bewijs > 0) i = plaat.Laatste;
        }
    }

    private static (int Laatste, double Bewijs)? Lees(IReadOnlyList<Stuk> stukken, int i)
    {
        var sterk = Sterk(stukken, i);
        var (reeks, groepen, letters, streepjes) = ("", "", "", 0);
        for (var j = i; j < stukken.Count && reeks.Length < Tekens; j++)
        {
            var stuk = stukken[j];
            if (stuk.Soort == Stuksoort.Teken)
            {
                if (!(stuk.Vorm[0] is '-' or '.' or '*' or '/' || sterk && stuk.Vorm[0] is ',')
                    || groepen.Length == 0
                    || groepen[^1] == '-')
                {
                    return null;
                }

                groepen += '-';
                streepjes++;
                continue;
            }

            // "kl-mn" is one word with a dash in it.
            foreach (var gezegd in stuk.Vorm.Split('-'))
            {
                var deel = stuk.IsWoord
                    ? Getalwoord.Cijfers(gezegd) ?? (sterk ? Letternamen.GetValueOrDefault(gezegd, gezegd) : gezegd)
                    : gezegd;
                if (deel.Length is 0 or > 3) return null;
                var getal = char.IsAsciiDigit(deel[0]);
                if (stuk.IsWoord
                    && stuk.Vorm.Contains('-', StringComparison.Ordinal)
                    && !ReferenceEquals(gezegd, stuk.Vorm)
                    && groepen.Length > 0
                    && groepen[^1] is 'L')
                {
                    streepjes++;
                }

                if (groepen.Length > 0 && groepen[^1] != '-') groepen += '-';
                reeks += new string(getal ? 'C' : 'L', deel.Length);
                groepen += new string(getal ? 'C' : 'L', deel.Length);
                if (!getal) letters += deel;
            }

            if (reeks.Length == Tekens && Series.Contains(reeks) && stukken.Op(j + 1) is not { Los: false, Soort: not Stuksoort.Teken })
            {
                if (!Mag(letters) || (stukken.IsTeken(j + 1, '-') && stukken.Op(j + 2) is { Los: false, Soort: not Stuksoort.Teken }))
                {
                    return sterk ? (j, 0.5) : null;
                }

                return (
                    j,
                    streepjes >= 2 && Groepen.Contains(groepen)
                        ? 1.2
                        : streepjes >= 1
                        ? sterk ? 1.1 : 0.4
                        : sterk && letters.Length > 1
                        ? 1.1
                        : Woorden(stukken, i, j)
                        ? sterk
                        ? 0.3
                        : 0
                        : 0.3);
            }
        }

        // A plate of another land, or one that is not whole, right behind the word.
        return sterk && Vreemd(stukken, i) is { } vreemd ? (vreemd, 0.4) : null;
    }

    /// <summary>No vowels, and no C or Q, since the plates have a meaning; the oldest series are on old-timers.</summary>
    private static bool Mag(string letters) => !letters.AsSpan().ContainsAny(Nietop);

    private static bool Woorden(IReadOnlyList<Stuk> stukken, int i, int j) =>
        Enumerable.Range(i, j - i + 1).Any(k => stukken[k].IsWoord && stukken[k].Is(Kenmerk.Functie));

    private static bool Sterk(IReadOnlyList<Stuk> stukken, int i)
    {
        for (var j = Math.Max(0, i - 5); j < i; j++)
        {
            if (stukken[j].Vorm.StartsWith("kente", StringComparison.Ordinal)
                || stukken[j].Vorm is "nummerbord" or "nummerplaat" or "ketenken" or "bord" or "plaat" or "nummerborden" or "kenteke")
            {
                return true;
            }
        }

        return false;
    }

    private static int? Vreemd(IReadOnlyList<Stuk> stukken, int i)
    {
        var (letters, cijfers, laatste) = (0, 0, -1);
        for (var j = i; j < stukken.Count && j < i + 6; j++)
        {
            var stuk = stukken[j];
            if (stuk.Soort == Stuksoort.Teken && stuk.Vorm[0] is '-' or '.' or '_') continue;
            if (stuk.Soort == Stuksoort.Teken
                || stuk.Vorm.Length > 5
                || (stuk.IsWoord && (stuk.Is(Kenmerk.Functie) || stuk.Vorm.Length > 3)))
            {
                break;
            }

            if (stuk.IsWoord) letters += stuk.Vorm.Length;
            else cijfers += stuk.Vorm.Length;
            laatste = j;
        }

        return letters >= 1 && cijfers >= 2 && letters + cijfers >= 5 && letters + cijfers <= 9 ? laatste : null;
    }
}
