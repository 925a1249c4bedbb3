using System.Runtime.CompilerServices;
using TeamsHerstelBot.Blind;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>
/// How well the check does on the sentences it was built on. What counts is the figure on sentences nobody here wrote: see the README of
/// the check.
/// </summary>
public sealed class PrivacycheckTests(ITestOutputHelper uitvoer)
{
    [Fact]
    public void Op_de_zinnen_waarop_hij_is_gebouwd_houdt_hij_97_procent_tegen_en_laat_hij_96_procent_van_wat_onschuldig_is_door()
    {
        var zinnen = Bouwset().ToList();
        Assert.True(zinnen.Count >= 1000);
        Assert.Equal(zinnen.Count, zinnen.Select(z => z.Tekst).Distinct().Count());
        var meting = new Meting(zinnen);
        foreach (var regel in meting.Regels().Concat(meting.Fouten()))
        {
            uitvoer.WriteLine(regel);
            Console.WriteLine(regel);
        }

        Assert.InRange(Meting.Deel(meting.Gestopt), 0.97, 1);
        Assert.InRange(Meting.Deel(meting.Gevaar), 0.97, 1);
        Assert.InRange(Meting.Deel(meting.Vals), 0, 0.04);
    }

    [Fact]
    public void Elke_vondst_wijst_een_plek_aan_in_wat_er_is_getypt() =>
        Assert.All(Bouwset(), z => Assert.All(Privacycheck.Lees(z.Tekst), v => Assert.InRange(v.Einde, v.Begin + 1, z.Tekst.Length)));

    internal static IEnumerable<Blindzin> Bouwset([CallerFilePath] string bron = "") =>
        Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(bron)!, "Bouwset"), "*.tsv", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(Blindzin.Lees);
}
