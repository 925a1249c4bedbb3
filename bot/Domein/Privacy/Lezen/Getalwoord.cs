using System.Globalization;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Numbers in words: "vierendertig", "nul zes", "negentienhonderd vierenzestig", "twaalfde".</summary>
internal static class Getalwoord
{
    private const int Honderd = 100;
    private const int Duizend = 1000;

    private static readonly Dictionary<string, int> Woorden = Maak();

    private static readonly Eindes Straateindes = new(Gegevens.Lijst("straateind"));

    /// <summary>The digits of the number that begins here, and over how many pieces.</summary>
    public static (Stuk, int)? Lees(Stukken stukken, int i)
    {
        if (!stukken[i].IsWoord || !KanBegin(stukken[i].Vorm)) return null;
        if (stukken[i].Vorm is "dubbel" or "dubbele" && i + 1 < stukken.Count && Waarde(stukken[i + 1]) is >= 0 and < 10 and var twee)
        {
            return (Als(stukken, i, 2, $"{twee}{twee}"), 2);
        }

        if (stukken[i].Vorm is "een" && !NaastGetal(stukken, i) && !IsEenEn(stukken, i)) return null;
        if (Reeks(stukken[i].Vorm) is { } reeks) return (Als(stukken, i, 1, reeks), 1);
        if (Nul(stukken[i].Vorm) is { } nul) return (Als(stukken, i, 1, nul), 1);
        if (Waarde(stukken[i]) is not { } waarde) return null;

        // "acht en zeventig", "honderd twaalf", "negentien vierenzestig".
        if (waarde is > 0 and < 10
            && i + 2 < stukken.Count
            && stukken[i + 1].Vorm == "en"
            && Waarde(stukken[i + 2]) is >= 20 and < Honderd and var tiental
            && tiental % 10 == 0)
        {
            return (Als(stukken, i, 3, Cijfers(waarde + tiental)), 3);
        }

        if (waarde is > 0 and < Honderd && Op(stukken, i + 1) == Duizend) return Duizenden(stukken, i, waarde);
        if (waarde is > 1 and < 20 && i + 1 < stukken.Count && Waarde(stukken[i + 1]) is >= Honderd and < 2 * Honderd and var honderd)
        {
            var heel = (waarde - 1) * Honderd + honderd;
            return honderd == Honderd && i + 2 < stukken.Count && Waarde(stukken[i + 2]) is > 0 and < Honderd and var meer
                ? (Als(stukken, i, 3, Cijfers(heel + meer)), 3)
                : (Als(stukken, i, 2, Cijfers(heel)), 2);
        }

        if (waarde >= Honderd && waarde % Honderd == 0 && i + 1 < stukken.Count && Waarde(stukken[i + 1]) is > 0 and < Honderd and var rest)
        {
            return (Als(stukken, i, 2, Cijfers(waarde + rest)), 2);
        }

        if (waarde is 19 or 20 && i + 1 < stukken.Count && Waarde(stukken[i + 1]) is >= 10 and < Honderd and var jaar)
        {
            return (Als(stukken, i, 2, Cijfers((waarde * Honderd) + jaar)), 2);
        }

        return (Als(stukken, i, 1, Cijfers(waarde)), 1);
    }

    /// <summary>"zeven duizend vijf honderd elf".</summary>
    private static (Stuk, int) Duizenden(Stukken stukken, int i, int waarde)
    {
        var (heel, aantal) = (waarde * Duizend, 2);
        if (Op(stukken, i + aantal) is > 0 and < 10 and var keer && Op(stukken, i + aantal + 1) == Honderd)
        {
            (heel, aantal) = (heel + (keer * Honderd), aantal + 2);
        }
        else if (Op(stukken, i + aantal) is >= Honderd and < Duizend and var honderden && honderden % Honderd == 0)
        {
            (heel, aantal) = (heel + honderden, aantal + 1);
        }

        if (Op(stukken, i + aantal) is > 0 and < Honderd and var rest) (heel, aantal) = (heel + rest, aantal + 1);
        return (Als(stukken, i, aantal, Cijfers(heel)), aantal);
    }

    private static int? Op(Stukken stukken, int i) => i < stukken.Count ? Waarde(stukken[i]) : null;

    public static int? Waarde(Stuk stuk) => stuk.IsWoord ? Waarde(stuk.Vorm) : null;

    /// <summary>The first two letters: nearly every word ends here.</summary>
    private static bool KanBegin(string woord) =>
        woord.Length > 2
            && woord[0] switch
            {
                'n' => woord[1] is 'u' or 'e',
                'e' => woord[1] is 'e' or 'l',
                't' => woord[1] is 'w' or 'i' or 'a',
                'd' => woord[1] is 'r' or 'e' or 'u',
                'v' => woord[1] is 'i' or 'e' or 'y',
                'z' => woord[1] is 'e',
                'a' => woord[1] is 'c',
                'h' => woord[1] is 'o',
                _ => false,
            };

    private static int? Waarde(string woord)
    {
        if (!KanBegin(woord)) return null;
        if (Woorden.TryGetValue(woord, out var waarde)) return waarde;
        if (Deel(woord, "duizend", Duizend) is { } duizend) return duizend;
        if (Deel(woord, "honderd", Honderd) is { } honderd) return honderd;

        // "negentienvierenzestig".
        return Jaar(woord, "negentien", 1900) ?? Jaar(woord, "twintig", 2000);
    }

    private static int? Jaar(string woord, string begin, int eeuw) =>
        woord.StartsWith(begin, StringComparison.Ordinal) && Woorden.TryGetValue(woord[begin.Length..], out var rest) && rest >= 10
            ? eeuw + rest
            : null;

    private static int? Deel(string woord, string maat, int keer)
    {
        var plek = woord.IndexOf(maat, StringComparison.Ordinal);
        if (plek < 0) return null;
        var voor = woord[..plek];
        var na = woord[(plek + maat.Length)..];
        if (na.StartsWith("en", StringComparison.Ordinal) && Woorden.ContainsKey(na[2..])) na = na[2..];
        int? rest = na.Length == 0 || na is "ste"
            ? 0
            : keer == Duizend
            ? Waarde(na)
            : Woorden.TryGetValue(na, out var klein)
            ? klein
            : null;
        var aantal = voor.Length == 0 ? 1 : Woorden.TryGetValue(voor, out var veel) ? veel : (int?)null;
        return aantal is { } a && rest is { } r && r < keer ? (a * keer) + r : null;
    }

    /// <summary>The digits of a word that is a number.</summary>
    public static string? Cijfers(string woord) => Nul(woord) ?? (Waarde(woord) is { } waarde ? Cijfers(waarde) : null);

    public static bool IsGetal(string woord) => KanBegin(woord) && Cijfers(woord) is not null;

    /// <summary>"zes-vier-drie".</summary>
    private static string? Reeks(string woord)
    {
        if (!woord.Contains('-', StringComparison.Ordinal)) return null;
        var delen = woord.Split('-');
        return Array.TrueForAll(delen, d => Cijfers(d) is not null) ? string.Concat(delen.Select(Cijfers)) : null;
    }

    /// <summary>"nulzes" as it is heard.</summary>
    private static string? Nul(string woord)
    {
        if (!woord.StartsWith("nul", StringComparison.Ordinal)) return null;
        var rest = woord[3..];
        return rest.Length == 0 ? "0" : Woorden.TryGetValue(rest, out var waarde) ? $"0{Cijfers(waarde)}" : null;
    }

    /// <summary>"een en dertig", "nummer een".</summary>
    private static bool IsEenEn(Stukken stukken, int i) =>
        i + 2 < stukken.Count
            && stukken[i + 1].Vorm == "en"
            && Waarde(stukken[i + 2]) is >= 20 and < Honderd and var tiental
            && tiental % 10 == 0
            || i > 0 && (stukken[i - 1].Vorm is "huisnummer" or "nummertje" || IsNaStraat(stukken, i));

    /// <summary>"Tulpstraat één, want": nothing follows that it could be the article of.</summary>
    private static bool IsNaStraat(Stukken stukken, int i) =>
        Straateindes.Is(stukken[i - 1].Vorm, langer: 2) && (i + 1 == stukken.Count || stukken[i + 1].Soort == Stuksoort.Teken);

    /// <summary>Also "een een drieënvijftig": beside another that is beside a number.</summary>
    private static bool NaastGetal(Stukken stukken, int i)
    {
        var na = i + 1;
        while (na < stukken.Count && stukken[na].Vorm is "een") na++;
        return Getal(stukken, i - 1) || Getal(stukken, na) || i > 0 && stukken[i - 1].Vorm is "een" && Getal(stukken, i - 2);
    }

    /// <summary>A number, in digits or in words.</summary>
    public static bool Getal(Stukken stukken, int i)
    {
        if (i < 0 || i >= stukken.Count) return false;
        return stukken[i].IsGetal
            || (
                stukken[i].IsWoord
                    && stukken[i].Vorm is not "een"
                    && (Waarde(stukken[i]) is not null || stukken[i].Vorm is "nul" or "dubbel"));
    }

    private static string Cijfers(int waarde) => waarde.ToString(CultureInfo.InvariantCulture);

    private static Stuk Als(Stukken stukken, int i, int aantal, string cijfers) =>
        new(
            Stuksoort.Getal, stukken[i].Begin, stukken[i + aantal - 1].Einde, cijfers, stukken[i].Los, false, Kenmerk.Geen,
            Gesproken: true)
        { Som = Woordhash.Van(cijfers), IsRang = IsRang(stukken[i + aantal - 1].Vorm) };

    private static bool IsRang(string woord) =>
        woord is "eerste" or "eersten" or "achtsten"
            || (woord.EndsWith("de", StringComparison.Ordinal)
                || woord.EndsWith("den", StringComparison.Ordinal)
                || woord.EndsWith("ste", StringComparison.Ordinal))
            && woord is not ("honderdste" or "duizendste");

    private static Dictionary<string, int> Maak()
    {
        string[] klein =
        [
            "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien",
            "vijftien", "zestien", "zeventien", "achttien", "negentien"
        ];
        string[] tientallen = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
        Dictionary<string, int> woorden = new(
            StringComparer.Ordinal)
        { ["honderd"] = Honderd, ["duizend"] = Duizend, ["eerste"] = 1, ["derde"] = 3, ["achtste"] = 8 };
        for (var i = 0; i < klein.Length; i++)
        {
            woorden[klein[i]] = i;
            woorden.TryAdd($"{klein[i]}de", i);
            woorden.TryAdd($"{klein[i]}den", i);
        }

        foreach (var (woord, waarde) in new[] { ("eersten", 1), ("derden", 3), ("achtsten", 8) }) woorden[woord] = waarde;
        for (var t = 0; t < tientallen.Length; t++)
        {
            for (var e = 0; e < 10; e++)
            {
                var woord = e == 0 ? tientallen[t] : $"{klein[e]}en{tientallen[t]}";
                woorden[woord] = ((t + 2) * 10) + e;
                woorden[$"{woord}ste"] = ((t + 2) * 10) + e;
            }
        }

        // As a region says it: "zeuventien", "zeuvenentwintig".
        foreach (var regel in Gegevens.Regels("getalstreek"))
        {
            var (streek, gewoon) = (regel.Split(' ')[0], regel.Split(' ')[1]);
            foreach (var woord in woorden.Keys.Where(w => w.StartsWith(gewoon, StringComparison.Ordinal)).ToList())
                woorden.TryAdd(streek + woord[gewoon.Length..], woorden[woord]);
        }

        woorden.Remove("tiende");
        woorden["tiende"] = 10;
        return woorden;
    }
}
