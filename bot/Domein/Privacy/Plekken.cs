using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Postcodes and addresses.</summary>
internal static partial class Plekken
{
    /// <summary>Two letters after a number that are a word or a unit, as in "in 2026 is" or "2500 km".</summary>
    private static readonly FrozenSet<string> GeenPostcodeletters = FrozenSet.ToFrozenSet(
        "is in en op te of om al er ze we je ik nu zo ma di wo do vr za af ga na km kg cm mg ml mm gb mb kb pm am uu ed ok tv pc eu nl gi cv hr or dr st nd rd th zz ja me u' ca va bv nv ha du"
            .Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What ends like a street and is none.</summary>
    private static readonly FrozenSet<string> GeenStraat = FrozenSet.ToFrozenSet(
        "onderweg snelweg omweg uitweg halverwege werkplaats speelplaats woonplaats werkplein leerplein plein weg laan straat pad hof dijk kade park oprit carriereplein"
            .Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Eenheden = FrozenSet.ToFrozenSet(
        "keer maal x uur uren min minuten dag dagen week weken maand maanden jaar jaren nacht nachten km kilometer meter m euro procent mensen personen bewoners gezinnen kinderen huizen woningen huishoudens collega's stappen zinnen vragen"
            .Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Vondst> Zoek(string tekst)
    {
        foreach (Match m in Postcode().Matches(tekst))
        {
            var letters = m.Groups["l"].Value;
            var los = m.Groups["s"].Length > 0;
            var jaar = m.Value.StartsWith("19", StringComparison.Ordinal) || m.Value.StartsWith("20", StringComparison.Ordinal);
            if (letters.ToUpperInvariant() is "SA" or "SD" or "SS") continue;
            var woord = GeenPostcodeletters.Contains(letters) && (jaar || char.IsLower(letters[1]) || !los);
            if (woord && (los || char.IsLower(letters[0]))) continue;
            yield return new(VondstSoort.Postcode, m.Index, m.Length);
        }

        foreach (Match m in Straat().Matches(tekst))
        {
            if (!GeenStraat.Contains(m.Groups["w"].Value) && !Telt(tekst, m)) yield return new(VondstSoort.Adres, m.Index, m.Length);
        }

        foreach (Match m in ZwakkeStraat().Matches(tekst))
        {
            if (!Telt(tekst, m)) yield return new(VondstSoort.Adres, m.Index, m.Length);
        }

        foreach (Match m in NaWoont().Matches(tekst)) yield return new(VondstSoort.Adres, m.Groups["a"].Index, m.Groups["a"].Length);
    }

    /// <summary>The number counts what follows: "onze buurtstraat 3 keer".</summary>
    private static bool Telt(string tekst, Match m)
    {
        var rest = tekst.AsSpan(m.Index + m.Length).TrimStart(" %");
        var lengte = 0;
        while (lengte < rest.Length && char.IsLetter(rest[lengte])) lengte++;
        return Eenheden.Contains(rest[..lengte].ToString());
    }

    [GeneratedRegex(@"\b[1-9]\d{3}(?<s> ?)(?<l>[A-Za-z]{2})\b( ?\d{1,4}([a-zA-Z]|-\d{1,3}|-[a-zA-Z])?\b)?", Patroon.Letterlijk)]
    private static partial Regex Postcode();

    [GeneratedRegex(
        @"\b(?<w>[\p{L}'.-]*(straat|str\.|laan|weg|plein|gracht|kade|singel|dijk|plantsoen|dreef|steeg|hof|straatje|laantje|boulevard|gaarde|hage|burgwal|wetering|pad|kwartier))" + Huisnummer,
        Patroon.Ruim)]
    private static partial Regex Straat();

    /// <summary>Endings that are ordinary words too: only with a capital.</summary>
    [GeneratedRegex(
        @"\b\p{Lu}[\p{L}'-]+(veld|ring|haven|park|markt|wal|oord|kamp|akker|weide|brink|meent|erf|bocht|haag|rade|zoom|poort|brug|sluis|werf|stede|donk|horst|lei|baan|plaats|end|einde|berg|wijk)" + Huisnummer,
        Patroon.Letterlijk)]
    private static partial Regex ZwakkeStraat();

    [GeneratedRegex(
        @"\b([Ww]oont|[Ww]oonde|[Ww]onen|[Aa]dres|[Vv]erhuisd|[Vv]erhuist|[Tt]huis|[Gg]a langs|[Bb]ezoek)( is)?:?( nu| alleen| samen| sinds kort)?( op| aan| in| naar| bij)?( de| het)? (?<a>(\p{Lu}[\p{L}'-]+ )((de|den|het|der|van|op) )*(\p{Lu}[\p{L}'-]+ )*(nummer |nr\.? )?\d{1,4}( ?[a-zA-Z]|-\d{1,3})?)(,|\.|;|\)| en\b|$| in\b| te\b)",
        Patroon.Letterlijk)]
    private static partial Regex NaWoont();

    private const string Huisnummer = @",?( nummer| nr\.?| huisnummer)? \d{1,4}( ?[a-z]|-\d{1,3}|-[a-z]|( bis| hs| [IVX]{1,3}))?\b";
}
