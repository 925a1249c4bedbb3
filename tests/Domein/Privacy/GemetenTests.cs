using System.Runtime.CompilerServices;
using TeamsHerstelBot.Blind;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>
/// Sets that were measured blind, each of three authors together: nobody who writes the check read them, and nothing was learned from
/// them. Their figures are printed by author, and they do not get worse. Who opens one moves it to the build set; when none is left the
/// test is skipped and says so.
/// </summary>
public sealed class GemetenTests(ITestOutputHelper uitvoer)
{
    private const string Map = "Gemeten";

    [Fact]
    public void Op_wat_blind_gemeten_is_is_hij_niet_slechter_dan_toen_die_gemeten_werd()
    {
        var bestanden = Bestanden().ToList();
        Assert.SkipWhen(bestanden.Count == 0, "No blind set is kept: the last was opened. The README of the check has its figures.");
        foreach (var reeks in bestanden.GroupBy(b => Path.GetFileName(b)[0]))
        {
            Assert.Equal(3, reeks.Count());
            foreach (var bestand in reeks) Schrijf(File.ReadLines(bestand).First().TrimStart('#', ' '), Blindzin.Lees(bestand));
            var meting = Schrijf("The three together", [.. reeks.SelectMany(Blindzin.Lees)]);
            Assert.InRange(Meting.Deel(meting.Gestopt), 0.98, 1);
            Assert.InRange(Meting.Deel(meting.Gevaar), 0.95, 1);
            Assert.InRange(Meting.Deel(meting.Vals), 0, 0.03);
            Assert.InRange(Meting.Deel(meting.ValsGevaar), 0, 0.03);
        }
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
