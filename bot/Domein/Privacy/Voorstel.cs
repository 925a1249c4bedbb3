using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using NodaTime;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>How a sentence says the same without pointing at one person.</summary>
/// <param name="Begin">In the text as it was typed; words around what was found go along, such as "op" of an address.</param>
/// <param name="Woorden">What comes in its place; empty takes it out.</param>
public sealed record Voorstel(int Begin, int Einde, string Woorden)
{
    public const string Naam = "een bewoner";
    public const string Adres = "in de wijk";
    private const int EersteJaar = 1900;

    /// <summary>What comes free when something between is taken out may be recognisable itself; it never takes this many times.</summary>
    private const int MeesteKeren = 12;

    private static readonly FrozenSet<string> Aanspreking = Woordsoort("voorstelaanspreking");
    private static readonly FrozenSet<string> Plaatswoord = Woordsoort("voorstelplaats");
    private static readonly FrozenSet<string> Richting = Woordsoort("voorstelrichting");
    private static readonly FrozenSet<string> Geboortewoord = Woordsoort("voorstelgeboorte");
    private static readonly FrozenSet<string> Werkwoord = Woordsoort("voorstelwerkwoord");
    private static readonly FrozenSet<string> Aanloop = Woordsoort("voorstelaanloop");

    /// <summary>The proposal for what was found.</summary>
    public static Voorstel Bij(string tekst, Vondst vondst, LocalDate vandaag) => vondst.Soort switch
    {
        VondstSoort.Naam => new(Vanaf(tekst, vondst.Begin, Aanspreking, "de"), NaPunt(tekst, vondst.Einde), Naam),
        VondstSoort.Adres => Plaats(tekst, Vanaf(tekst, vondst.Begin, Plaatswoord, "het"), vondst.Einde),
        VondstSoort.Geboortedatum => new(
            Vanaf(tekst, vondst.Begin, Geboortewoord, ""), vondst.Einde, Leeftijd(tekst.Substring(vondst.Begin, vondst.Lengte), vandaag)),
        _ => new(MetWerkwoord(tekst, Vanaf(tekst, vondst.Begin, Aanloop, "de"), vondst.Einde), vondst.Einde, ""),
    };

    /// <summary>"Mevrouw J. (71) praat niet": the point of an initial goes with it, and that of a sentence stays.</summary>
    private static int NaPunt(string tekst, int einde) =>
        einde >= 2 && einde <= tekst.Length && char.IsUpper(tekst[einde - 1]) && !char.IsLetterOrDigit(tekst[einde - 2])
        && tekst[einde..] is ['.', .. var rest] && rest.TrimStart() is [var na, ..] && !char.IsUpper(na)
            ? einde + 1
            : einde;

    /// <summary>"Wil je helpen, bel 06…, liefst nu": what only says how to reach somebody goes with it; "Kun je bellen" stays.</summary>
    private static int MetWerkwoord(string tekst, int begin, int einde)
    {
        if (tekst[einde..].TrimStart() is not ("" or [',' or '.' or ';' or '!' or '?' or ')' or '\n', ..])) return begin;
        var vanaf = Vanaf(tekst, begin, Werkwoord, "");
        return vanaf < begin && tekst[..vanaf].TrimEnd() is [.., ',' or ';' or ':' or '.' or '!' or '?' or '(' or '\n'] ? vanaf : begin;
    }

    /// <summary>The text with every proposal in it, until nothing in it points at one person.</summary>
    public static string Zet(string tekst, IEnumerable<Vondst> vondsten, LocalDate vandaag)
    {
        for (var keer = 0; keer < MeesteKeren; keer++)
        {
            var herkenbaar = vondsten.Where(v => v.IsHerkenbaar).OrderByDescending(v => v.Begin).ToList();
            if (herkenbaar.Count == 0) return tekst;
            tekst = EenKeer(tekst, herkenbaar, vandaag);
            vondsten = Privacycheck.Lees(tekst);
        }

        return tekst;
    }

    private static string EenKeer(string tekst, List<Vondst> vondsten, LocalDate vandaag)
    {
        var vorige = tekst.Length;
        foreach (var vondst in vondsten)
        {
            var (begin, einde, woorden) = Bij(tekst, vondst, vandaag);
            einde = Math.Min(einde, vorige);
            if (woorden.Length > 0 && IsBeginVanZin(tekst, begin)) woorden = char.ToUpperInvariant(woorden[0]) + woorden[1..];
            tekst = tekst[..begin] + Los(tekst, begin, einde, woorden) + tekst[einde..];
            vorige = begin;
        }

        return ZonderGat(tekst).Trim();
    }

    /// <summary>"de stank uit de Kerkstraat 12" becomes "de stank uit de wijk": a direction stays.</summary>
    private static Voorstel Plaats(string tekst, int begin, int einde)
    {
        var voor = tekst[..begin].TrimEnd(' ');
        var woord = voor[(voor.LastIndexOf(' ') + 1)..];
        return new(begin, einde, Richting.Contains(woord) ? "de wijk" : Adres);
    }

    /// <summary>Against a letter or digit the words would make one word with it.</summary>
    private static string Los(string tekst, int begin, int einde, string woorden)
    {
        var voor = begin > 0 && char.IsLetterOrDigit(tekst[begin - 1]);
        var na = einde < tekst.Length && char.IsLetterOrDigit(tekst[einde]);
        if (woorden.Length == 0) return voor && na ? " " : "";
        return (voor ? " " : "") + woorden + (na ? " " : "");
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
                var gat = heel.Length > 0 && heel[^1] == ' ';
                while (heel.Length > 0 && heel[^1] == ' ') heel.Length--;

                // "Bel hem, , liefst nu" and "Ze belt. .".
                if (gat && teken != ' ' && heel.Length > 0 && heel[^1] is ',' or ';' or ':') heel.Length--;
                else if (gat && teken == '.' && heel.Length > 0 && heel[^1] is '.' or '!' or '?') continue;
            }

            heel.Append(teken);
        }

        return heel.ToString();
    }

    private static FrozenSet<string> Woordsoort(string lijst) => Gegevens.Regels(lijst).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
