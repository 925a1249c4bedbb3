namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// Reads what a person typed before anything of it is stored or posted. It knows patterns and lists, not people: it asks to look again,
/// it does not prove that a text is anonymous.
/// </summary>
public static class Privacycheck
{
    /// <summary>Everything found, in the order of the text; no two findings overlap, except that a label or danger may stand inside another.</summary>
    public static IReadOnlyList<Vondst> Lees(string tekst)
    {
        var glad = Gladgestreken(tekst);
        List<Vondst> herkenbaar = [];

        // The surest first: what one search has taken is not something else as well.
        IEnumerable<Vondst>[] zoekers = [Contactgegevens.Zoek(glad), Nummers.Zoek(glad), Plekken.Zoek(glad), Namenzoeker.Zoek(glad)];
        foreach (var vondst in zoekers.SelectMany(z => z))
        {
            if (!herkenbaar.Exists(vondst.Raakt)) herkenbaar.Add(vondst);
        }

        return [.. herkenbaar.Concat(Etiketten.Zoek(glad)).Concat(Noodwoorden.Zoek(glad)).OrderBy(v => v.Begin).ThenBy(v => v.Soort)];
    }

    /// <summary>One kind of space, dash, quote and digit; every character keeps its place.</summary>
    private static string Gladgestreken(string tekst) => string.Create(tekst.Length, tekst, static (glad, bron) =>
    {
        for (var i = 0; i < bron.Length; i++)
        {
            glad[i] = bron[i] switch
            {
                '\n' or '\r' => '\n',
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
                '\u2018' or '\u2019' or '\u00b4' or '`' => '\'',
                '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb' => '"',
                var teken when char.IsWhiteSpace(teken) || teken is '\u200b' or '\u2060' => ' ',
                var teken when char.IsDigit(teken) => (char)('0' + (int)char.GetNumericValue(teken)),
                var teken => teken,
            };
        }
    });
}
