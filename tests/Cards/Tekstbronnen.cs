using System.Text.Json;
using System.Text.RegularExpressions;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>What people read outside the cards: the page of the app in Teams, and the pages of who has no Teams.</summary>
internal static partial class Tekstbronnen
{
    private static readonly string[] Leesbaar = ["title", "description", "short", "full"];

    private static readonly string[] Paginamappen = [Broncode.Pad("bot", "Host", "Pagina"), Broncode.Pad("cards", "Pagina")];

    /// <summary>Of the manifest in Dutch, each line by itself.</summary>
    public static IReadOnlyList<string> Manifest()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Broncode.Pad("manifest", "manifest.json")));
        return
        [
            .. Teksten(manifest.RootElement).SelectMany(t => t.Split('\n')).Select(t => t.TrimStart('-', ' ')).Where(t => t.Length > 0),
        ];
    }

    /// <summary>What stands between quotation marks there and reads as a sentence: it begins with a capital, and has more words.</summary>
    public static IReadOnlyList<string> Pagina() =>
    [
        .. Paginamappen.SelectMany(m => Directory.EnumerateFiles(m, "*.cs")).Select(File.ReadAllText)
            .SelectMany(code => Geschreven().Matches(VoorLezers().Replace(code, ""))).Select(m => m.Groups["tekst"].Value)
            .Select(t => Ingevuld().Replace(t, "Nadia")).SelectMany(t => Element().Split(t)).Select(t => t.Trim())
            .Where(t => Zin().IsMatch(t)).Distinct(),
    ];

    private static IEnumerable<string> Teksten(JsonElement deel) => deel.ValueKind switch
    {
        JsonValueKind.Object => deel.EnumerateObject().SelectMany(e =>
            e.Value.ValueKind == JsonValueKind.String
                ? Leesbaar.Contains(e.Name) ? [e.Value.GetString()!] : Array.Empty<string>()
                : Teksten(e.Value)),
        JsonValueKind.Array => deel.EnumerateArray().SelectMany(Teksten),
        _ => [],
    };

    [GeneratedRegex(
        "\"\"\"(?<tekst>.*?)\"\"\"|\"(?<tekst>(\\\\.|[^\"\\\\\n])*)\"", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Geschreven();

    /// <summary>Comments, and what stands in a log or an attribute.</summary>
    [GeneratedRegex(@"^\s*(//|\[(LoggerMessage|SuppressMessage)).*$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex VoorLezers();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Ingevuld();

    [GeneratedRegex("<[^>]*>?|\n", RegexOptions.None, 1000)]
    private static partial Regex Element();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}*,? \p{L}", RegexOptions.None, 1000)]
    private static partial Regex Zin();
}
