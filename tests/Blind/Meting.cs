using System.Globalization;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Blind;

/// <summary>
/// How well the check does on a set of sentences: what it stopped of what it should, and what it held of what is innocent.
/// </summary>
internal sealed class Meting(IReadOnlyList<Blindzin> zinnen)
{
    /// <summary>95 % of a normal distribution.</summary>
    private const double Z = 1.96;

    private readonly IReadOnlyList<(Blindzin Zin, IReadOnlyList<Vondst> Vondsten)> _gelezen =
    [
        .. zinnen.Select(z => (z, Privacycheck.Lees(z.Tekst)))
    ];

    /// <summary>What should stop and stopped, danger apart.</summary>
    public (int Goed, int Van) Gestopt => Tel(Blindzin.Stop, Houdt);

    public (int Goed, int Van) Gevaar => Tel(Blindzin.Danger, IsNood);

    /// <summary>Innocent, and held for whatever reason.</summary>
    public (int Goed, int Van) Vals => Tel(Blindzin.Pass, Houdt);

    public (int Goed, int Van) ValsGevaar => Tel(Blindzin.Pass, IsNood);

    public static double Deel((int Goed, int Van) telling) => telling.Van == 0 ? 1 : (double)telling.Goed / telling.Van;

    public IEnumerable<string> Regels()
    {
        yield return Regel("stopped", Gestopt);
        foreach (
            var soort in _gelezen.Where(g => g.Zin.Oordeel == Blindzin.Stop)
                .GroupBy(g => g.Zin.Soort, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            yield return Regel($"  {soort.Key}", (soort.Count(g => Houdt(g.Vondsten)), soort.Count()));
        }

        yield return Regel("danger known", Gevaar);
        yield return Regel("innocent held", Vals);
        var onschuldig = _gelezen.Where(g => g.Zin.Oordeel == Blindzin.Pass).ToList();
        foreach (var soort in Enum.GetValues<VondstSoort>().Where(s => s != VondstSoort.Etiket))
        {
            if (onschuldig.Count(g => g.Vondsten.Any(v => v.Soort == soort)) is > 0 and var aantal)
            {
                yield return Regel($"  as {Naam(soort)}", (aantal, onschuldig.Count));
            }
        }

        yield return Regel("label with a tip", Tel(Blindzin.Label, v => v.Any(f => f.Soort == VondstSoort.Etiket)));
        yield return Regel("label held", Tel(Blindzin.Label, Houdt));
        yield return Regel("innocent with tip", Tel(Blindzin.Pass, v => v.Any(f => f.Soort == VondstSoort.Etiket)));
    }

    /// <summary>The sentences it got wrong, and what it saw in them.</summary>
    public IEnumerable<string> Fouten() => _gelezen.Where(g => Fout(g.Zin, g.Vondsten)).Select(g =>
        $"{g.Zin.Oordeel}\t{g.Zin.Soort}\t{g.Zin.Tekst}\t<- "
                    + $"{string.Join(", ", g.Vondsten.Select(v => $"{Naam(v.Soort)}: {g.Zin.Tekst.Substring(v.Begin, v.Lengte)}"))}");

    private static bool Fout(Blindzin zin, IReadOnlyList<Vondst> vondsten) => zin.Oordeel switch
    {
        Blindzin.Stop => !Houdt(vondsten),
        Blindzin.Danger => !IsNood(vondsten),
        Blindzin.Pass => Houdt(vondsten),
        _ => Houdt(vondsten) || vondsten.All(v => v.Soort != VondstSoort.Etiket),
    };

    private static bool Houdt(IReadOnlyList<Vondst> vondsten) => vondsten.Any(v => v.IsHerkenbaar || v.Soort == VondstSoort.Nood);

    private static bool IsNood(IReadOnlyList<Vondst> vondsten) => vondsten.Any(v => v.Soort == VondstSoort.Nood);

    private (int Goed, int Van) Tel(string oordeel, Func<IReadOnlyList<Vondst>, bool> wat)
    {
        var deel = _gelezen.Where(g => g.Zin.Oordeel == oordeel).ToList();
        return (deel.Count(g => wat(g.Vondsten)), deel.Count);
    }

    private static string Naam(VondstSoort soort) => soort.ToString().ToLowerInvariant();

    private static string Regel(string wat, (int Goed, int Van) telling)
    {
        var (laag, hoog) = Wilson(telling.Goed, telling.Van);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{wat,-22} {telling.Goed,5}/{telling.Van,-5} {100 * (telling.Van == 0 ? 0 : (double)telling.Goed / telling.Van),5:F1} %  "
            + $" 95 %: {100 * laag:F1} to {100 * hoog:F1}");
    }

    /// <summary>The interval of Wilson: honest for few sentences and for figures near 0 and 100 %.</summary>
    private static (double Laag, double Hoog) Wilson(int goed, int van)
    {
        if (van == 0) return (0, 1);
        var p = (double)goed / van;
        var noemer = 1 + (Z * Z / van);
        var midden = (p + (Z * Z / (2 * van))) / noemer;
        var rand = Z * Math.Sqrt((p * (1 - p) / van) + (Z * Z / (4.0 * van * van))) / noemer;
        return (Math.Max(0, midden - rand), Math.Min(1, midden + rand));
    }
}
