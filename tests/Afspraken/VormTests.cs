using System.Text.RegularExpressions;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Afspraken.Tests;

public sealed partial class VormTests
{
    private const int LangsteRegel = 140;

    public static TheoryData<string> Mappen() =>
        ["bot/Domein", "bot/Host", "bot/Inhoud", "bot/Proeftuin", "bot/Tabellen", "bot/Teams", "cards", "tests"];

    /// <summary>What travels over the wire stays on one line, as it travels.</summary>
    private static bool Mag(string regel) =>
        regel.Contains("{\"", StringComparison.Ordinal) || regel.Contains("\\\"", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Mappen))]
    public void Een_regel_past_op_het_scherm(string map)
    {
        var bestanden = Pijlen.Bestanden(map);
        Assert.NotEmpty(bestanden);
        var teLang =
            from bestand in bestanden
            from regel in File.ReadLines(bestand).Select((tekst, nummer) => (tekst.Length, Mag: Mag(tekst), Nummer: nummer + 1))
            where regel.Length > LangsteRegel && !regel.Mag
            select $"{Path.GetRelativePath(Broncode.Wortel, bestand)}({regel.Nummer}): {regel.Length}";
        Assert.Empty(teLang);
    }

    /// <summary>As <c>dotnet format</c> orders it: own names last, types before them, and of each kind what is of .NET first.</summary>
    [Theory]
    [MemberData(nameof(Mappen))]
    public void Wat_een_bestand_gebruikt_staat_op_volgorde(string map)
    {
        var bestanden = Pijlen.Bestanden(map);
        Assert.NotEmpty(bestanden);
        var anders =
            from bestand in bestanden
            let gebruikt = File.ReadLines(bestand).Select(r => Gebruikt().Match(r)).Where(m => m.Success).ToList()
            let geordend = gebruikt.OrderBy(m => m.Groups["naam"].Success)
                .ThenBy(m => m.Groups["static"].Success ? 1 : 0)
                .ThenBy(m => !m.Groups["net"].Success)
                .ThenBy(m => m.Groups["wat"].Value, StringComparer.OrdinalIgnoreCase)
            where !gebruikt.SequenceEqual(geordend)
            select Path.GetRelativePath(Broncode.Wortel, bestand);
        Assert.Empty(anders);
    }

    [Fact]
    public void Een_bestand_van_de_host_heet_naar_de_ene_klasse_die_erin_staat()
    {
        var bestanden = Pijlen.Bestanden("bot/Host");
        Assert.True(bestanden.Count > 100);
        var anders =
            from bestand in bestanden
            let naam = Path.GetFileName(bestand).Split('.')[0]
            from type in Typen().Matches(File.ReadAllText(bestand)).Select(m => m.Groups["naam"].Value).Distinct()
            where type != naam
            select $"{Path.GetRelativePath(Broncode.Wortel, bestand)}: {type}";
        Assert.Empty(anders);
    }

    /// <summary>
    /// A public class or interface that stands on its own; one that is nested begins further to the right. What a class is given or gives
    /// back, a record or an enum, may stand under it.
    /// </summary>
    [GeneratedRegex(
        @"^public ((sealed|static|abstract|partial) )*(class|interface) (?<naam>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Typen();

    [GeneratedRegex(
        @"^using (?<static>static )?(?<wat>(?<net>System\b)?(?<naam>\w+ = )?[^;]*);$",
        RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Gebruikt();
}
