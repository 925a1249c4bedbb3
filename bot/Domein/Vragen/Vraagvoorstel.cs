using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Vragen;

/// <summary>A theme or form that seems to fit a question.</summary>
/// <param name="Woorden">What the asker wrote that makes it seem so, as it was typed.</param>
public sealed record Voorstel(string Id, string Woorden);

/// <summary>
/// What a question seems to be about and which forms may suit it, by the words in it: a proposal that says why, never a choice. The words
/// are in <c>Vraagvoorstel.txt</c>.
/// </summary>
/// <param name="Themas">At most <see cref="Vraag.MeesteThemas"/>, in the order of the text.</param>
/// <param name="Vormen">At most <see cref="MeesteVormen"/>, in the order of the text.</param>
public sealed partial record Vraagvoorstel(IReadOnlyList<Voorstel> Themas, IReadOnlyList<Voorstel> Vormen)
{
    public const int MeesteVormen = 3;

    private const string Thema = "thema";
    private const string Vorm = "vorm";
    private static readonly IReadOnlyList<Regel> Regels = [.. Gegevens.Regels(nameof(Vraagvoorstel)).Select(Ontleed)];

    public static Vraagvoorstel Bij(string? tekst)
    {
        var getypt = Woord.Lees(tekst ?? "");
        var gevonden = Regels
            .SelectMany(r => r.Woorden.Select(w => Plek(getypt, w)).OfType<Range>().OrderBy(p => p.Start.Value).Take(1).Select(p => (r, p)))
            .OrderBy(g => g.p.Start.Value)
            .ToLookup(g => g.r.IsThema, g => new Voorstel(g.r.Id, string.Join(' ', getypt[g.p].Select(w => w.Getypt))));
        return new([.. gevonden[true].Take(Vraag.MeesteThemas)], [.. gevonden[false].Take(MeesteVormen)]);
    }

    /// <summary>Where these words stand behind each other for the first time, or null.</summary>
    private static Range? Plek(List<Woord> getypt, string[] woorden)
    {
        for (var van = 0; van + woorden.Length <= getypt.Count; van++)
        {
            if (woorden.Index().All(w => getypt[van + w.Index].Is(w.Item))) return van..(van + woorden.Length);
        }

        return null;
    }

    /// <summary>"thema schulden: schuld*, beslag".</summary>
    private static Regel Ontleed(string regel) =>
        regel.Split(':', 2) is [var kop, var woorden]
        && kop.Split(' ') is [Thema or Vorm, var id] soort
        && (soort[0] == Thema ? Vragen.Themas.Alle.Contains(id) : Vragen.Vormen.Bestaat(id))
            ? new(soort[0] == Thema, id, [.. woorden.Split(',').Select(w => w.Split(' ', StringSplitOptions.RemoveEmptyEntries))])
            : throw new FormatException($"Vraagvoorstel.txt: no theme or form in '{regel}'.");

    private sealed record Regel(bool IsThema, string Id, string[][] Woorden);

    /// <param name="Kaal">Lower case, without accents.</param>
    private sealed record Woord(string Getypt, string Kaal)
    {
        public static List<Woord> Lees(string tekst) =>
            [.. LetterRij().Matches(tekst).Select(m => new Woord(m.Value, Zonder(m.Value)))];

        public bool Is(string woord) => woord[^1] == '*' ? Kaal.StartsWith(woord[..^1], StringComparison.Ordinal) : Kaal == woord;

        private static string Zonder(string tekst) => string.Concat(
            tekst.Normalize(NormalizationForm.FormD).Where(t => char.GetUnicodeCategory(t) != UnicodeCategory.NonSpacingMark))
            .ToLowerInvariant();
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.NonBacktracking)]
    private static partial Regex LetterRij();
}
