using System.Text.RegularExpressions;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>How the cards are built: one direction, lines that can be read, files that can be overseen.</summary>
public sealed partial class BouwTests
{
    private const int MeesteTekens = 140;

    private const int MeesteRegels = 250;

    /// <summary>A list of stable ids with a sentence for each: long, and nothing to split.</summary>
    private static readonly string[] Lijsten = ["Velden.cs", "Verbs.cs"];

    /// <summary>What a folder may know.</summary>
    private static readonly Dictionary<string, string[]> Kent = new()
    {
        ["Contract"] = [],
        ["AdaptiveCards"] = ["Contract"],
        ["Teksten"] = ["Contract"],
        ["Blokken"] = ["Contract", "AdaptiveCards", "Teksten"],
        ["Kaarten"] = ["Contract", "AdaptiveCards", "Teksten", "Blokken"],
        ["Pagina"] = ["Contract", "AdaptiveCards", "Kaarten"],
    };

    [Fact]
    public void A_folder_knows_only_the_folders_below_it()
    {
        var mappen = Bestanden("cards").ToLookup(b => Path.GetFileName(Path.GetDirectoryName(b))!);
        Assert.Equal(Kent.Keys.Order(StringComparer.Ordinal), mappen.Select(m => m.Key).Order(StringComparer.Ordinal));
        var soorten = (from map in mappen
                       from bestand in map
                       from soort in Declaratie().Matches(Code(bestand))
                       select (Naam: soort.Groups["naam"].Value, Map: map.Key)).Distinct().ToDictionary(s => s.Naam, s => s.Map);
        Assert.True(soorten.Count > 100);

        var fout = from map in mappen
                   from bestand in map
                   from woord in Woord().Matches(Code(bestand)).Select(w => w.Groups["naam"].Value).Distinct()
                   where soorten.TryGetValue(woord, out var van) && van != map.Key && !Kent[map.Key].Contains(van)
                   select $"{map.Key}/{Path.GetFileName(bestand)} knows {soorten[woord]}/{woord}";
        Assert.Empty(fout);
    }

    [Fact]
    public void No_line_is_too_long_and_no_file_too_large()
    {
        List<string> bestanden = [.. Bestanden("cards"), .. Bestanden(Path.Combine("tests", "Cards"))];
        Assert.True(bestanden.Count > 90);
        Assert.Empty(
            from bestand in bestanden
            from regel in File.ReadLines(bestand).Index()
            where regel.Item.Length > MeesteTekens
            select $"{Path.GetFileName(bestand)}:{regel.Index + 1}");
        Assert.DoesNotContain(bestanden, b => File.ReadLines(b).Count() > MeesteRegels && !Lijsten.Contains(Path.GetFileName(b)));
    }

    private static List<string> Bestanden(string map) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Broncode.Wortel, map), "*.cs", SearchOption.AllDirectories)
            .Where(b => !b.Split(Path.DirectorySeparatorChar).Any(d => d is "obj" or "bin")),
    ];

    /// <summary>Without comments and texts.</summary>
    private static string Code(string bestand) => Rest().Replace(File.ReadAllText(bestand), "");

    [GeneratedRegex(
        @"^(public|internal)[\w ]* (class|struct|record|enum) (?<naam>[A-Z]\w+)",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Declaratie();

    [GeneratedRegex(@"(?<![.\w])((Cards\.)?(Kaarten|AdaptiveCards)\.)?(?<naam>[A-Z]\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Woord();

    [GeneratedRegex(@"//.*|^using .*|^namespace .*|@""[^""]*""", RegexOptions.Multiline, 1000)]
    private static partial Regex Rest();
}
