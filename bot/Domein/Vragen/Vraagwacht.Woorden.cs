using System.Text.RegularExpressions;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Vragen;

/// <summary>The patterns of the guard, by the name that each has in <c>Vraagwacht.txt</c>.</summary>
public static partial class Vraagwacht
{
    private const RegexOptions Ruim =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    private static readonly IReadOnlyDictionary<string, Regex> Woorden =
        LeesWoorden().ToDictionary(w => w.Key, w => new Regex(w.Value, Ruim), StringComparer.Ordinal);

    private static readonly Regex Zineinde = Woorden[nameof(Zineinde)];
    private static readonly Regex VraagtHoe = Woorden[nameof(VraagtHoe)];
    private static readonly Regex Verzoek = Woorden[nameof(Verzoek)];
    private static readonly Regex Oefenen = Woorden[nameof(Oefenen)];
    private static readonly Regex Klus = Woorden[nameof(Klus)];
    private static readonly Regex Handwerk = Woorden[nameof(Handwerk)];
    private static readonly Regex Rooster = Woorden[nameof(Rooster)];
    private static readonly Regex Medicijn = Woorden[nameof(Medicijn)];
    private static readonly Regex Oordeel = Woorden[nameof(Oordeel)];
    private static readonly Regex Meepraten = Woorden[nameof(Meepraten)];
    private static readonly Regex Lokken = Woorden[nameof(Lokken)];
    private static readonly Regex WilNiet = Woorden[nameof(WilNiet)];
    private static readonly Regex AanJou = Woorden[nameof(AanJou)];
    private static readonly Regex Meedenken = Woorden[nameof(Meedenken)];
    private static readonly Regex Verhaal = Woorden[nameof(Verhaal)];
    private static readonly Regex EigenVerleden = Woorden[nameof(EigenVerleden)];
    private static readonly Regex Risico = Woorden[nameof(Risico)];
    private static readonly Regex RisicoTenzijHoe = Woorden[nameof(RisicoTenzijHoe)];

    /// <summary>A name on a line, its pattern on the lines below it; a pattern may name one above it.</summary>
    private static Dictionary<string, string> LeesWoorden()
    {
        var woorden = new Dictionary<string, string>(StringComparer.Ordinal);
        var naam = "";
        foreach (var regel in Gegevens.Regels("Vraagwacht"))
        {
            if (Naamregel().IsMatch(regel)) woorden[naam = regel] = "";
            else woorden[naam] += Verwijzing().Replace(regel, v => woorden[v.Groups["naam"].Value]);
        }

        return woorden;
    }

    [GeneratedRegex(@"^[A-Z][A-Za-z]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Naamregel();

    [GeneratedRegex(@"\{(?<naam>[A-Z][A-Za-z]+)\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Verwijzing();
}
