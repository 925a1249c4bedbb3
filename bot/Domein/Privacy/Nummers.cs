using System.Globalization;
using System.Text.RegularExpressions;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Phone numbers, dates, BSN, and numbers that organisations give to people.</summary>
internal static partial class Nummers
{
    private const int Kortste = 7;

    public static IEnumerable<Vondst> Zoek(string tekst)
    {
        var eigen = EigenNummer().Matches(tekst).Select(m => (m.Index, Einde: m.Index + m.Length)).ToList();
        return Telefoons(tekst).Concat(Datums(tekst)).Concat(Bsns(tekst)).Concat(Kenmerken(tekst))
            .Where(v => !eigen.Exists(e => v.Begin < e.Einde && e.Index < v.Einde));
    }

    private static IEnumerable<Vondst> Telefoons(string tekst)
    {
        foreach (var rij in Cijferrij.Alle(tekst))
        {
            if (rij.Begin > 0 && char.IsLetterOrDigit(tekst[rij.Begin - 1])) continue;
            if (rij.Plus && rij.Aantal is >= 9 and <= 15) yield return rij.Als(VondstSoort.Telefoon);
            else if (rij.Aantal is 10 && rij.BegintMet("0") && !rij.BegintMet("00")) yield return rij.Als(VondstSoort.Telefoon);
            else if (rij.Aantal is 13 or 14 && rij.BegintMet("0031")) yield return rij.Als(VondstSoort.Telefoon);
            else if (rij.Aantal is 11 && rij.BegintMet("316")) yield return rij.Als(VondstSoort.Telefoon);
            else if (rij.Aantal > 10 && rij.BegintMet("0") && rij.Eerste(10) is { } eerste) yield return eerste.Als(VondstSoort.Telefoon);
        }

        foreach (Match m in NaTelefoonwoord().Matches(tekst)) yield return Deel(VondstSoort.Telefoon, m);
    }

    private static IEnumerable<Vondst> Bsns(string tekst)
    {
        foreach (var rij in Cijferrij.Alle(tekst).Where(r => !r.IsJaren && !IsBedrag(tekst, r)))
        {
            if (rij.Delen().FirstOrDefault(d => d.Aantal is 8 or 9 && IsBsn(d.Cijfers)) is { } bsn) yield return bsn.Als(VondstSoort.Bsn);
        }

        foreach (Match m in NaBsnwoord().Matches(tekst)) yield return Deel(VondstSoort.Bsn, m);
    }

    /// <summary>The 11-test of a BSN: digits times 9 to 2 and the last times -1; eight digits begin with a zero that was left out.</summary>
    private static bool IsBsn(string cijfers)
    {
        var negen = cijfers.PadLeft(9, '0');
        var som = -(negen[8] - '0');
        for (var i = 0; i < 8; i++) som += (9 - i) * (negen[i] - '0');
        return som % 11 == 0 && negen.Any(c => c != '0');
    }

    private static IEnumerable<Vondst> Datums(string tekst)
    {
        foreach (var m in Datum().Matches(tekst).Where(m => Getal(m, "d") is >= 1 and <= 31 && Getal(m, "m") is >= 1 and <= 12))
        {
            if (!NaArtikel().IsMatch(tekst[..m.Index])) yield return Deel(VondstSoort.Datum, m);
        }

        foreach (var m in DatumMetMaand().Matches(tekst).Concat(Verjaardag().Matches(tekst))) yield return Deel(VondstSoort.Datum, m);
    }

    private static IEnumerable<Vondst> Kenmerken(string tekst)
    {
        foreach (var m in NaNummerwoord().Matches(tekst).Concat(NaDossier().Matches(tekst).Where(m => !Jaartal().IsMatch(m.Groups["n"].Value))).Concat(Code().Matches(tekst)))
        {
            yield return Deel(VondstSoort.Nummer, m);
        }

        foreach (var rij in Cijferrij.Alle(tekst).Where(r => r.LangsteGroep >= Kortste && !IsBedrag(tekst, r))) yield return rij.Als(VondstSoort.Nummer);
    }

    private static bool IsBedrag(string tekst, Cijferrij rij) =>
        tekst[..rij.Begin].TrimEnd().EndsWith('€') || tekst[rij.Einde..].TrimStart().StartsWith("euro", StringComparison.OrdinalIgnoreCase);

    private static int Getal(Match m, string groep) => int.Parse(m.Groups[groep].ValueSpan, CultureInfo.InvariantCulture);

    private static Vondst Deel(VondstSoort soort, Match m) => m.Groups["n"] is { Success: true } n ? new(soort, n.Index, n.Length) : new(soort, m.Index, m.Length);

    /// <summary>Numbers of this bot, such as H-2026-0142: they say nothing about a bewoner.</summary>
    [GeneratedRegex(@"\bH[A-Z]?-20\d\d-\d{4}\b", Patroon.Letterlijk)]
    private static partial Regex EigenNummer();

    [GeneratedRegex(@"\b(tel|telnr|telefoon|telefoonnummer|mobiel|mobiele nummer|06-nummer|06 nummer)\.?( is)?:? *(?<n>\d[\d .-]{4,}\d)", Patroon.Ruim)]
    private static partial Regex NaTelefoonwoord();

    [GeneratedRegex(@"\b(bsn|burgerservicenummer|sofinummer|sofi-nummer)(-?nummer)?( is| van \p{L}+ is)?:? *(?<n>\d[\d .-]{5,}\d)", Patroon.Ruim)]
    private static partial Regex NaBsnwoord();

    [GeneratedRegex(@"\b(?<n>((?<d>\d{1,2})( ?[-/.] ?)(?<m>\d{1,2})( ?[-/.] ?)((19|20)\d{2}|'?\d{2})|(?<d>\d{2}) (?<m>\d{2}) (19|20)\d{2}|(19|20)\d{2}[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})))\b", Patroon.Ruim)]
    private static partial Regex Datum();

    [GeneratedRegex(@"\b(?<n>\d{1,2}(e|ste|de)?( van)?[ -]" + Maand + @"\.?,?[ -]((19|20)\d{2}|'\d{2}|\d{2}))\b", Patroon.Ruim)]
    private static partial Regex DatumMetMaand();

    [GeneratedRegex(@"\b(geboren|geb\.?|geboortedatum|geb\. ?datum|geboortedag|jarig|verjaardag|verjaart)( is)?:?( op)?:?( de)? *(?<n>\d{1,2}(e|ste|de)?([ -]" + Maand + @"\b|[-/]\d{1,2}\b))", Patroon.Ruim)]
    private static partial Regex Verjaardag();

    [GeneratedRegex(@"(art|artikel|artikelen|lid|versie|paragraaf|hoofdstuk|bijlage)\.? ?$", RegexOptions.RightToLeft | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NaArtikel();

    [GeneratedRegex(@"\b(cli[eë]nt|klant|dossier|zaak|registratie|polis|pati[eë]nt|casus|relatie|inschrijf|burger|bewoners?|beschikking|beschikkings|verzekerden|leerling|lidmaatschaps|uzovi|crv|v|a|pas|paspoort|rijbewijs|document|plan|hulpvraag|meldings?|kenmerk)( |-)?(nummer|nr\.?|num|id|code)( is| van \p{L}+ is)?:?( ?#)? *(?<n>([A-Z]{2}[A-Z\d]{6,7}|[A-Z]{0,5}[-./]?\d[\dA-Z./-]+))", Patroon.Ruim)]
    private static partial Regex NaNummerwoord();

    [GeneratedRegex(@"\b(cli[eë]nt|klant|dossier|zaak|pati[eë]nt|casus|kenmerk|registratie|beschikking)( is)?:?( ?#)? *(?<n>[A-Z]{0,5}[-./]?\d{3,}[\dA-Z./-]*)", Patroon.Ruim)]
    private static partial Regex NaDossier();

    [GeneratedRegex(@"(?<n>(\b[A-Z]{2}[A-Z]{0,3}\d[A-Z\d]{3,5}\d|\b[A-Z]{1,5}[-/.]?(19|20)\d{2}[-/.]\d{3,}|\b[A-Z]{1,5}[-/.]?\d{5,}|#\d{4,}|\b(19|20)\d{2}[-/]\d{4,}))\b", Patroon.Letterlijk)]
    private static partial Regex Code();

    [GeneratedRegex(@"^(19|20)\d{2}\.?$", Patroon.Letterlijk)]
    private static partial Regex Jaartal();

    private const string Maand = "(januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec)";
}
