using System.Runtime.CompilerServices;
using TeamsHerstelBot.Blind;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>
/// The sets that were blind until they were opened, each of one author: what the check does on them now is a build figure. What it did when
/// nobody had read them is in the README of the check.
/// </summary>
public sealed class GeopendTests(ITestOutputHelper uitvoer)
{
    private const string Map = "Bouwset/Geopend";

    public static TheoryData<string> Sets { get; } = [.. Bestanden().Select(b => Path.GetFileNameWithoutExtension(b))];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Op_een_geopende_set_houdt_hij_tegen_wat_tegen_moet_en_laat_hij_door_wat_onschuldig_is(string naam)
    {
        var bestand = Bestanden().Single(b => Path.GetFileNameWithoutExtension(b) == naam);
        var zinnen = Blindzin.Lees(bestand);
        Assert.InRange(zinnen.Count, 200, 300);
        var meting = new Meting(zinnen);
        foreach (var regel in meting.Regels().Prepend($"{naam}, opened {File.ReadLines(bestand).First().TrimStart('#', ' ')}:"))
        {
            uitvoer.WriteLine(regel);
            Console.WriteLine(regel);
        }

        Assert.InRange(Meting.Deel(meting.Gestopt), 0.97, 1);
        Assert.InRange(Meting.Deel(meting.Gevaar), 0.95, 1);
        Assert.InRange(Meting.Deel(meting.Vals), 0, 0.03);
        Assert.InRange(Meting.Deel(meting.ValsGevaar), 0, 0.03);
    }

    private static IEnumerable<string> Bestanden([CallerFilePath] string bron = "") =>
        Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(bron)!, Map), "*.tsv").Order(StringComparer.Ordinal);
}
