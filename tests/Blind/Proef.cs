using System.Globalization;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Blind;

/// <summary>
/// Tries what was learned on sentences it was not learned from: each opened set in its turn is left out, and weighed by the rest. The
/// limit is chosen on these figures.
/// </summary>
internal static class Proef
{
    private const string Geopend = "Geopend";

    private static readonly double[] Grenzen = [-0.5, -0.25, Noodtaal.Grens, 0.25, 0.5, 1];

    public static IEnumerable<string> Regels(IReadOnlyList<string> bestanden)
    {
        List<(double Gewicht, string Oordeel)> alle = [];
        foreach (var set in bestanden.Where(b => Set(b) is not null).GroupBy(b => Set(b)!, StringComparer.Ordinal))
        {
            var leraar = new Leraar(bestanden.Where(b => Set(b) != set.Key).SelectMany(Blindzin.Lees));
            var gewogen = set.SelectMany(Blindzin.Lees).Select(z => (leraar.Weeg(z.Tekst), z.Oordeel)).ToList();
            alle.AddRange(gewogen);
            foreach (var grens in Grenzen) yield return Regel(set.Key, grens, gewogen);
        }

        foreach (var grens in Grenzen) yield return Regel("all", grens, alle);
    }

    /// <summary>"a2.tsv" is of set a; what was written here is of none.</summary>
    private static string? Set(string bestand) =>
        Path.GetFileName(Path.GetDirectoryName(bestand)) == Geopend ? Path.GetFileName(bestand)[..1] : null;

    private static string Regel(string set, double grens, List<(double Gewicht, string Oordeel)> gewogen)
    {
        var (nood, onschuldig) = (Telling(Blindzin.Danger), Telling(Blindzin.Pass));
        var (tegen, etiket) = (Telling(Blindzin.Stop), Telling(Blindzin.Label));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{set}, left out, from {grens:F2}: danger {nood.Goed}/{nood.Van}, innocent {onschuldig.Goed}/{onschuldig.Van}, "
            + $"label {etiket.Goed}/{etiket.Van}, other stop {tegen.Goed}/{tegen.Van}");

        (int Goed, int Van) Telling(string oordeel) =>
            (gewogen.Count(g => g.Oordeel == oordeel && g.Gewicht >= grens), gewogen.Count(g => g.Oordeel == oordeel));
    }
}
