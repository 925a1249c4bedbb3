using System.Runtime.CompilerServices;
using TeamsHerstelBot.Blind;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>
/// The last set that was measured blind, of three authors together: nobody who writes the check read it, and nothing was learned from it.
/// Its figures are printed, and it does not get worse. Who opens it moves it to the build set; until the next is measured there is none,
/// and the test is skipped and says so.
/// </summary>
public sealed class GemetenTests(ITestOutputHelper uitvoer)
{
    private const string Map = "Gemeten";

    [Fact]
    public void Op_de_laatste_blinde_set_is_hij_niet_slechter_dan_toen_die_gemeten_werd()
    {
        var bestanden = Bestanden().ToList();
        Assert.SkipWhen(bestanden.Count == 0, "No blind set is kept: the last was opened. The README of the check has its figures.");
        Assert.Equal(3, bestanden.Count);
        foreach (var bestand in bestanden) Schrijf(File.ReadLines(bestand).First().TrimStart('#', ' '), Blindzin.Lees(bestand));
        var meting = Schrijf("The three together", [.. bestanden.SelectMany(Blindzin.Lees)]);

        Assert.InRange(Meting.Deel(meting.Gestopt), 0.98, 1);
        Assert.InRange(Meting.Deel(meting.Gevaar), 0.95, 1);
        Assert.InRange(Meting.Deel(meting.Vals), 0, 0.03);
        Assert.InRange(Meting.Deel(meting.ValsGevaar), 0, 0.03);
    }

    private Meting Schrijf(string kop, IReadOnlyList<Blindzin> zinnen)
    {
        var meting = new Meting(zinnen);
        foreach (var regel in meting.Regels().Prepend($"{kop}:"))
        {
            uitvoer.WriteLine(regel);
            Console.WriteLine(regel);
        }

        return meting;
    }

    private static IEnumerable<string> Bestanden([CallerFilePath] string bron = "")
    {
        var map = Path.Combine(Path.GetDirectoryName(bron)!, Map);
        return Directory.Exists(map) ? Directory.EnumerateFiles(map, "*.tsv").Order(StringComparer.Ordinal) : [];
    }
}
