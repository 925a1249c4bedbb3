using System.Globalization;

namespace TeamsHerstelBot.Blind;

/// <summary>One example: the parts of it, what their sum is divided by, whether it is what is looked for, and how much it counts.</summary>
internal sealed record Voorbeeld(IReadOnlyList<string> Delen, double Deler, bool Is, double Telt = 1);

/// <summary>
/// Learns a weight for each part by logistic regression. Each example moves the weights of what is in it a little towards its verdict; a
/// weight that has moved much moves less, and all are pulled back to nothing.
/// </summary>
internal sealed class Regressie
{
    /// <summary>What fewer examples have says something of those examples only.</summary>
    private const int Minst = 5;

    /// <summary>In hundredths; a lighter weight is left out.</summary>
    private const int Licht = 30;
    private const double Stap = 0.3;
    private const double Grondstap = 0.05;
    private const double Rem = 1e-3;

    /// <summary>Weights change with the order of the examples, which is the same each time.</summary>
    private const int Zaad = 1;

    private readonly Dictionary<string, double> _gewichten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _verleden = new(StringComparer.Ordinal);
    private double _grondslag;

    /// <param name="zwaarte">How much worse it is to miss one than to see one that is none.</param>
    public Regressie(IEnumerable<Voorbeeld> voorbeelden, int rondes, double zwaarte)
    {
        var alle = voorbeelden.ToArray();
        var bekend = alle.SelectMany(v => v.Delen.Distinct(StringComparer.Ordinal))
            .CountBy(d => d, StringComparer.Ordinal)
            .Where(d => d.Value >= Minst)
            .Select(d => d.Key)
            .ToHashSet(StringComparer.Ordinal);
        var geleerd = Array.ConvertAll(alle, v => v with { Delen = [.. v.Delen.Where(bekend.Contains)] });
        var volgorde = new Random(Zaad);
        for (var ronde = 0; ronde < rondes; ronde++)
        {
            volgorde.Shuffle(geleerd);
            foreach (var voorbeeld in geleerd) Leer(voorbeeld, zwaarte);
        }
    }

    public double Weeg(IEnumerable<string> delen, double deler) =>
        _grondslag + (delen.Sum(d => _gewichten.GetValueOrDefault(d)) / deler);

    /// <summary>The lines of a list, in hundredths.</summary>
    public IEnumerable<string> Regels(string grondslag, string voor = "") => _gewichten
        .Append(new(grondslag, _grondslag))
        .Select(g => (g.Key, Gewicht: (int)Math.Round(100 * g.Value)))
        .Where(g => Math.Abs(g.Gewicht) >= Licht)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => string.Create(CultureInfo.InvariantCulture, $"{voor}{g.Key} {g.Gewicht}"));

    private void Leer(Voorbeeld voorbeeld, double zwaarte)
    {
        var (delen, deler) = (voorbeeld.Delen, voorbeeld.Deler);
        var kans = 1 / (1 + Math.Exp(-Weeg(delen, deler)));
        var fout = voorbeeld.Telt * (voorbeeld.Is ? (kans - 1) * zwaarte : kans);
        _grondslag -= Grondstap * fout;
        foreach (var deel in delen)
        {
            var helling = (fout / deler) + (Rem * _gewichten.GetValueOrDefault(deel));
            var eerder = _verleden[deel] = _verleden.GetValueOrDefault(deel) + (helling * helling);
            _gewichten[deel] = _gewichten.GetValueOrDefault(deel) - (Stap * helling / Math.Sqrt(eerder + 1e-6));
        }
    }
}
