using System.Text.RegularExpressions;
using System.Xml.Linq;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Afspraken.Tests;

public sealed partial class NaslagTests
{
    /// <summary>Where a type of Microsoft's that we stand in for is named too.</summary>
    private static readonly string[] OverMicrosoft = ["bot/Teams/README.md", "bot/Tabellen/README.md"];

    public static TheoryData<string> Teksten { get; } =
        [.. Naslag.Paden.Where(p => p.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Teksten))]
    public void Wat_een_tekst_noemt_bestaat(string bestand)
    {
        var naslag = new Naslag(bestand);
        Assert.Empty(naslag.DodeLinks());
        Assert.Empty(naslag.OnbekendePaden());
        if (!OverMicrosoft.Contains(bestand)) Assert.Empty(naslag.OnbekendeNamen());
    }

    [Fact]
    public void Elke_regel_noemt_een_test_die_bestaat()
    {
        var tests = (
            from pad in Naslag.Paden
            where pad.StartsWith("tests/", StringComparison.Ordinal) && pad.EndsWith(".cs", StringComparison.Ordinal)
            from naam in TestsIn(File.ReadAllText(Path.Combine(Broncode.Wortel, pad)))
            select naam).ToHashSet(StringComparer.Ordinal);
        var genoemd = ((string[])["docs/regels.md", "docs/dreigingen.md"])
            .SelectMany(bestand => File.ReadLines(Path.Combine(Broncode.Wortel, bestand)))
            .Where(r => r.StartsWith("| ", StringComparison.Ordinal) && !r.StartsWith("| rule", StringComparison.Ordinal)
                && !r.StartsWith("| threat", StringComparison.Ordinal))
            .Select(r => (Regel: r, Tests: Genoemd().Matches(r).Select(m => m.Groups["test"].Value).ToList())).ToList();
        Assert.True(genoemd.Count > 30);
        Assert.Empty(genoemd.Where(g => g.Tests is []).Select(g => g.Regel));
        Assert.Empty(genoemd.SelectMany(g => g.Tests).Except(tests));
    }

    [Fact]
    public void De_README_noemt_elk_pakket_van_het_product_en_geen_ander()
    {
        var props = XDocument.Load(Path.Combine(Broncode.Wortel, "Directory.Packages.props"));
        var pakketten = props.Descendants("ItemGroup").Single(g => (string?)g.Attribute("Label") == "Product")
            .Elements("PackageVersion").Select(p => (string)p.Attribute("Include")!).ToList();
        var genoemd = File.ReadLines(Path.Combine(Broncode.Wortel, "README.md"))
            .SkipWhile(r => !r.StartsWith("## Packages", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(r => !r.StartsWith("## ", StringComparison.Ordinal))
            .Where(r => r.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(r => Pakket().Matches(r.Split('|')[1]).Select(m => m.Groups["naam"].Value)).ToList();
        Assert.NotEmpty(pakketten);
        Assert.Equal(pakketten.Order(StringComparer.Ordinal), genoemd.Order(StringComparer.Ordinal));
    }

    /// <summary>Class and method of what has a <c>[Fact]</c> or a <c>[Theory]</c>, in the order of the file.</summary>
    private static IEnumerable<string> TestsIn(string tekst)
    {
        var klasse = "";
        foreach (Match deel in KlasseOfTest().Matches(tekst))
        {
            if (deel.Groups["klasse"] is { Success: true, Value: var naam }) klasse = naam;
            else yield return $"{klasse}.{deel.Groups["test"].Value}";
        }
    }

    [GeneratedRegex(
        @"^public [a-z ]*class (?<klasse>\w+)|^    \[(TraagFact|Fact|Theory)[^\n]*\n(    \[[^\n]*\n|     [^\n]*\n)*    public [\w ]+ "
            + @"(?<test>\w+)\(",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex KlasseOfTest();

    [GeneratedRegex(@"`(?<test>\w+\.\w+)`", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Genoemd();

    [GeneratedRegex("`(?<naam>[^`]+)`", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Pakket();
}
