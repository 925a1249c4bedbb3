using System.Text;
using System.Text.RegularExpressions;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>E-mail addresses and bank accounts.</summary>
internal static partial class Contactgegevens
{
    private const int Rest = 97;

    /// <summary>Length of an IBAN per country; the countries that people in a Dutch wijk bank in.</summary>
    private static readonly Dictionary<string, int> Ibanlengtes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NL"] = 18,
        ["BE"] = 16,
        ["DE"] = 22,
        ["FR"] = 27,
        ["GB"] = 22,
        ["ES"] = 24,
        ["IT"] = 27,
        ["PT"] = 25,
        ["PL"] = 28,
        ["RO"] = 24,
        ["BG"] = 22,
        ["HU"] = 28,
        ["LT"] = 20,
        ["LV"] = 21,
        ["EE"] = 20,
        ["IE"] = 22,
        ["AT"] = 20,
        ["CH"] = 21,
        ["LU"] = 20,
        ["GR"] = 27,
        ["HR"] = 21,
        ["UA"] = 29,
        ["TR"] = 26,
    };

    public static IEnumerable<Vondst> Zoek(string tekst) =>
        Ibans(tekst).Concat(Email().Matches(tekst).Concat(GesprokenEmail().Matches(tekst)).Select(m => new Vondst(VondstSoort.Email, m.Index, m.Length)));

    private static IEnumerable<Vondst> Ibans(string tekst)
    {
        foreach (Match begin in Ibanbegin().Matches(tekst))
        {
            if (!Ibanlengtes.TryGetValue(begin.Value[..2], out var lengte)) continue;
            var tekens = new StringBuilder(lengte);
            var i = begin.Index;
            for (; i < tekst.Length && tekens.Length < lengte; i++)
            {
                if (char.IsAsciiLetterOrDigit(tekst[i])) tekens.Append(tekst[i]);
                else if (tekst[i] is not (' ' or '.' or '-')) break;
            }

            if (tekens.Length == lengte && Klopt(tekens.ToString())) yield return new Vondst(VondstSoort.Iban, begin.Index, i - begin.Index);
        }
    }

    /// <summary>ISO 13616: country and check digits go to the back, letters count from 10, and the rest by 97 is 1.</summary>
    private static bool Klopt(string iban)
    {
        var rest = 0;
        for (var i = 0; i < iban.Length; i++)
        {
            var teken = iban[(i + 4) % iban.Length];
            rest = char.IsAsciiDigit(teken) ? ((rest * 10) + (teken - '0')) % Rest : ((rest * 100) + (char.ToUpperInvariant(teken) - 'A' + 10)) % Rest;
        }

        return rest == 1;
    }

    [GeneratedRegex(@"\b[A-Za-z]{2} ?\d{2}", Patroon.Letterlijk)]
    private static partial Regex Ibanbegin();

    [GeneratedRegex(@"[\p{L}\d._%+-]+ ?@ ?[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}", Patroon.Letterlijk)]
    private static partial Regex Email();

    [GeneratedRegex(
        @"[\p{L}\d._+-]+ ?(\(at\)|\[at\]| apenstaartje | apestaartje | at ) ?[\p{L}\d-]+ ?(\.| punt |\(dot\)|\[dot\]| dot ) ?(nl|com|net|org|be|eu|de)\b",
        Patroon.Ruim)]
    private static partial Regex GesprokenEmail();
}
