using System.Globalization;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Blind;

/// <summary>
/// Learns what danger sounds like: a weight for each word, pair and group, by logistic regression. Each sentence moves the weights of what
/// is in it a little towards its verdict; a weight that has moved much moves less, and all are pulled back to nothing.
/// </summary>
internal sealed class Leraar
{
    private const int Rondes = 20;

    /// <summary>What fewer sentences have says something of those sentences, and nothing of danger.</summary>
    private const int Minst = 5;

    /// <summary>In hundredths; a lighter weight is left out.</summary>
    private const int Licht = 30;
    private const double Stap = 0.3;
    private const double Grondstap = 0.05;
    private const double Rem = 1e-3;

    /// <summary>There are fewer sentences with danger, and to miss one is worse.</summary>
    private const double Zwaarte = 4;

    /// <summary>Weights change with the order of the sentences, which is the same each time.</summary>
    private const int Zaad = 1;

    private static readonly string[] Kop =
    [
        "# What danger sounds like: a word, the beginning of a long one (*), two words (_) or a group of gevaar.txt (@), with its weight",
        "# in hundredths; = is what a text without words weighs. Learned, not written: dotnet run --project tests/Blind -- --leer",
    ];

    private readonly Dictionary<string, double> _gewichten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _verleden = new(StringComparer.Ordinal);
    private double _grondslag;

    public Leraar(IEnumerable<Blindzin> zinnen)
    {
        var gelezen = zinnen.SelectMany(Lees).ToArray();
        var bekend = gelezen.SelectMany(z => z.Delen.Distinct(StringComparer.Ordinal))
            .CountBy(d => d, StringComparer.Ordinal)
            .Where(d => d.Value >= Minst)
            .Select(d => d.Key)
            .ToHashSet(StringComparer.Ordinal);
        var volgorde = new Random(Zaad);
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            volgorde.Shuffle(gelezen);
            foreach (var (delen, nood) in gelezen) Leer([.. delen.Where(bekend.Contains)], Noodtaal.Deler(delen.Count), nood);
        }
    }

    /// <summary>Less what a short text must weigh more.</summary>
    public double Weeg(string tekst)
    {
        var zinnen = Noodzin.Alle(Lezing.Van(tekst), Gevaarregels.Standaard);
        var delen = Noodtaal.Delen(zinnen, Gevaarregels.Standaard);
        return Weeg(delen, Noodtaal.Deler(delen.Count)) - Noodtaal.Toeslag(zinnen);
    }

    /// <summary>The lines of the list, in hundredths.</summary>
    public IEnumerable<string> Regels() => Kop.Concat(Gewichten());

    private IEnumerable<string> Gewichten() => _gewichten
        .Append(new(Noodtaal.Grondslag, _grondslag))
        .Select(g => (g.Key, Gewicht: (int)Math.Round(100 * g.Value)))
        .Where(g => Math.Abs(g.Gewicht) >= Licht)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} {g.Gewicht}"));

    /// <summary>Of a text without danger each sentence has none either: so short ones are learned as well.</summary>
    private static IEnumerable<(IReadOnlyList<string> Delen, bool Nood)> Lees(Blindzin zin)
    {
        var nood = zin.Oordeel == Blindzin.Danger;
        var alle = Noodzin.Alle(Lezing.Van(zin.Tekst), Gevaarregels.Standaard);
        IEnumerable<List<Noodzin>> teksten = nood || alle.Count == 1 ? [alle] : [alle, .. alle.Select(z => new List<Noodzin> { z })];
        return teksten.Select(t => (Noodtaal.Delen(t, Gevaarregels.Standaard), nood));
    }

    private double Weeg(IEnumerable<string> delen, double deler) =>
        _grondslag + (delen.Sum(d => _gewichten.GetValueOrDefault(d)) / deler);

    private void Leer(List<string> delen, double deler, bool nood)
    {
        var kans = 1 / (1 + Math.Exp(-Weeg(delen, deler)));
        var fout = nood ? (kans - 1) * Zwaarte : kans;
        _grondslag -= Grondstap * fout;
        foreach (var deel in delen)
        {
            var helling = (fout / deler) + (Rem * _gewichten.GetValueOrDefault(deel));
            var eerder = _verleden[deel] = _verleden.GetValueOrDefault(deel) + (helling * helling);
            _gewichten[deel] = _gewichten.GetValueOrDefault(deel) - (Stap * helling / Math.Sqrt(eerder + 1e-6));
        }
    }
}
