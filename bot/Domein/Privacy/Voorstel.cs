using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using NodaTime;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>How a sentence says the same without pointing at one person.</summary>
/// <param name="Begin">In the text as it was typed; words before what was found go along, such as "op" of an address.</param>
/// <param name="Woorden">What comes in its place; empty takes it out.</param>
public sealed record Voorstel(int Begin, int Einde, string Woorden)
{
    public const string Naam = "een bewoner";
    public const string Adres = "in de wijk";
    private const int EersteJaar = 1900;

    private static readonly FrozenSet<string> Aanspreking = FrozenSet.ToFrozenSet(
        ["de", "mevrouw", "meneer", "mevr", "mevr.", "mw", "mw.", "dhr", "dhr."], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Plaatswoord = FrozenSet.ToFrozenSet(
        ["op", "aan", "in", "bij", "de", "het"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Geboortewoord = FrozenSet.ToFrozenSet(
        ["geboren", "geboortedatum", "geboortedatum:", "geb", "geb.", "op"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The proposal for what was found.</summary>
    public static Voorstel Bij(string tekst, Vondst vondst, LocalDate vandaag) => vondst.Soort switch
    {
        VondstSoort.Naam => new(Vanaf(tekst, vondst.Begin, Aanspreking, "de"), vondst.Einde, Naam),
        VondstSoort.Adres => new(Vanaf(tekst, vondst.Begin, Plaatswoord, "het"), vondst.Einde, Adres),
        VondstSoort.Geboortedatum => new(
            Vanaf(tekst, vondst.Begin, Geboortewoord, ""), vondst.Einde, Leeftijd(tekst.Substring(vondst.Begin, vondst.Lengte), vandaag)),
        _ => new(vondst.Begin, vondst.Einde, ""),
    };

    /// <summary>The text with every proposal in it.</summary>
    public static string Zet(string tekst, IEnumerable<Vondst> vondsten, LocalDate vandaag)
    {
        foreach (var vondst in vondsten.Where(v => v.IsHerkenbaar).OrderByDescending(v => v.Begin))
        {
            var (begin, einde, woorden) = Bij(tekst, vondst, vandaag);
            if (woorden.Length > 0 && IsBeginVanZin(tekst, begin)) woorden = char.ToUpperInvariant(woorden[0]) + woorden[1..];
            tekst = tekst[..begin] + woorden + tekst[einde..];
        }

        return ZonderGat(tekst).Trim();
    }

    /// <summary>Age in tens: "12-3-1961" becomes "tussen 60 en 70 jaar". Without a year it goes out.</summary>
    private static string Leeftijd(string datum, LocalDate vandaag)
    {
        if (Jaar(datum) is not { } jaar || jaar < EersteJaar || jaar > vandaag.Year) return "";
        var tien = (vandaag.Year - jaar) / 10 * 10;
        return tien == 0 ? "jonger dan 10 jaar" : string.Create(CultureInfo.InvariantCulture, $"tussen {tien} en {tien + 10} jaar");
    }

    /// <summary>The last number of four digits.</summary>
    private static int? Jaar(string datum)
    {
        var cijfers = 0;
        for (var i = datum.Length - 1; i >= -1; i--)
        {
            if (i >= 0 && char.IsAsciiDigit(datum[i])) cijfers++;
            else if (cijfers == 4) return int.Parse(datum.AsSpan(i + 1, 4), CultureInfo.InvariantCulture);
            else cijfers = 0;
        }

        return null;
    }

    /// <summary>Where the words begin that belong to what was found, going back from it.</summary>
    /// <param name="nietAlleen">A word that goes along only before another one.</param>
    private static int Vanaf(string tekst, int plek, FrozenSet<string> woorden, string nietAlleen)
    {
        var (vanaf, verder) = (plek, plek);
        while (verder > 0)
        {
            var einde = verder;
            while (einde > 0 && tekst[einde - 1] == ' ') einde--;
            var begin = einde;
            while (begin > 0 && !char.IsWhiteSpace(tekst[begin - 1])) begin--;
            var woord = tekst[begin..einde];
            if (!woorden.Contains(woord)) break;
            verder = begin;
            if (vanaf < plek || !woord.Equals(nietAlleen, StringComparison.OrdinalIgnoreCase)) vanaf = begin;
        }

        return vanaf;
    }

    private static bool IsBeginVanZin(string tekst, int plek) => tekst[..plek].TrimEnd() is "" or [.., '.' or '!' or '?' or '\n'];

    /// <summary>Without the spaces around what was taken out.</summary>
    private static string ZonderGat(string tekst)
    {
        var heel = new StringBuilder(tekst.Length);
        foreach (var teken in tekst)
        {
            if (teken is ' ' or '.' or ',' or ';' or ':' or '!' or '?')
            {
                while (heel.Length > 0 && heel[^1] == ' ') heel.Length--;
            }

            heel.Append(teken);
        }

        return heel.ToString();
    }
}
