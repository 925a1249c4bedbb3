using System.Diagnostics;
using System.Globalization;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>
/// A year of 1,000 questions and 30 EDs, in the long run of 2,000 and 60: does the order of the list spread the work, find who fits, and
/// keep to everybody's limits?
/// </summary>
public sealed class SimulatieTests(ITestOutputHelper uitvoer)
{
    private static readonly int Vragen = Lang.Aan ? 2_000 : 1_000;
    private static readonly int Eds = Lang.Aan ? 60 : 30;

    [TraagFact]
    public void Een_jaar_lang_niemand_over_de_eigen_grens_en_het_werk_eerlijk_verdeeld()
    {
        var klok = Stopwatch.StartNew();
        var wereld = new Proefwereld(zaad: 20261122, Eds, Vragen);
        var jaren = Enum.GetValues<Manier>().ToDictionary(m => m, m => new Simulatie(m, wereld).Draai());
        var tijd = klok.Elapsed;
        foreach (var (manier, jaar) in jaren)
        {
            uitvoer.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{manier,-18} Gini per place {Gini(jaar.PerPlek):F3}, per ED {Gini(jaar.PerEd):F3}; wait median "
                    + $"{Deel(jaar, 0.5):F1}, p90 {Deel(jaar, 0.9):F1} working days; unmatched {100.0 * jaar.ZonderMatch / Vragen:F1} "
                    + $"%; knows the theme {100 * jaar.ZelfdeThema:F0} %; same two again within six weeks {jaar.ZelfdePaar}; asked "
                    + $"least {jaar.PerEd.Min():F0}, most {jaar.PerEd.Max():F0}"));
        }

        uitvoer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{jaren.Count} years in {tijd.TotalSeconds:F1} s"));
        Assert.All(jaren.Values, jaar =>
        {
            Assert.Equal(Eds, jaar.PerEd.Count);
            Assert.Equal(Vragen, jaar.Wachttijden.Count + jaar.ZonderMatch);
            Assert.Empty(jaar.OverDeGrens);
        });

        var onze = jaren[Manier.EersteVanDeLijst];
        foreach (var ander in new[] { jaren[Manier.Toeval], jaren[Manier.WieHetEerstKan] })
        {
            Assert.True(Gini(onze.PerPlek) < Gini(ander.PerPlek), "The work is spread less evenly over the room people made.");
            Assert.True(onze.ZelfdeThema > ander.ZelfdeThema, "Fewer questions came to somebody who knows the theme.");
            Assert.True(onze.ZelfdePaar <= ander.ZelfdePaar, "The same two met again more often.");

            // Everybody answers at the same pace, so a question waits as long whoever is asked first; half a day is chance.
            Assert.True(Deel(onze, 0.5) <= Deel(ander, 0.5) && Deel(onze, 0.9) <= Deel(ander, 0.9) + 0.5, "Questions wait longer.");
            Assert.True(onze.ZonderMatch <= ander.ZonderMatch, "More questions found nobody.");
        }
    }

    private static double Deel(Jaarbeeld jaar, double deel) => jaar.Wachttijden[(int)(deel * (jaar.Wachttijden.Count - 1))];

    /// <summary>0 when everybody has the same, near 1 when one has all.</summary>
    private static double Gini(IReadOnlyList<double> waarden)
    {
        var som = waarden.Order().Select((w, i) => w * ((2 * (i + 1)) - waarden.Count - 1)).Sum();
        return som / (waarden.Count * waarden.Sum());
    }
}
