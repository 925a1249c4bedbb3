using System.Collections.Frozen;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>What somebody means who says this and nothing else.</summary>
/// <param name="Opdrachten">Where there are several, it depends on who says it, and is asked.</param>
/// <param name="Waarvoor">What they want there, or null.</param>
internal sealed record Gemeend(IReadOnlyList<string> Opdrachten, string? Waarvoor);

/// <summary>
/// What people say instead of a command, in a hurry and on a phone, when they say nothing else: a longer sentence may mean something of
/// its own. The words are data: <c>Taal/zinnen.txt</c> and <c>Taal/haast.txt</c>.
/// </summary>
internal static class Zegswijzen
{
    /// <summary>Takes a question back.</summary>
    public const string Intrekken = "intrekken";

    private static readonly FrozenDictionary<string, string> Haast = Taallijst.Lees("haast").Select(r => r.Regel.Split('=', 2))
        .ToFrozenDictionary(d => d[0].Trim(), d => d[1].Trim(), StringComparer.Ordinal);

    /// <summary>By its sentence without what haste and courtesy do to it; the first that says so counts.</summary>
    private static readonly FrozenDictionary<string, Gemeend> Alle = Taallijst.Lees("zinnen")
        .GroupBy(r => Kern(r.Regel), r => Lees(r.Kop))
        .ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>Every command that is said so.</summary>
    public static IEnumerable<string> Opdrachten => Alle.Values.SelectMany(g => g.Opdrachten).Distinct();

    /// <summary>Null when it is something else. What a slip makes of two things is neither.</summary>
    public static Gemeend? Vind(string tekst)
    {
        var kern = Kern(Inkomst.Opdrachten.Gewoon(tekst));
        if (Alle.TryGetValue(kern, out var gemeend)) return gemeend;
        if (Inkomst.Opdrachten.Is(kern)) return null;
        var bijna = Alle.Where(z => Tikfout.Is(kern, z.Key)).Select(z => z.Value).DistinctBy(g => string.Join(',', g.Opdrachten)).ToList();
        return bijna is [var enige] ? enige : null;
    }

    private static Gemeend Lees(string kop)
    {
        var delen = kop.Split(':', StringSplitOptions.TrimEntries);
        return new(delen[0].Split(',', StringSplitOptions.TrimEntries), delen.ElementAtOrDefault(1));
    }

    /// <summary>Without what is only courtesy; a sentence of which hardly anything would be left keeps it.</summary>
    private static string Kern(string zin)
    {
        string[] woorden = [.. zin.Split(' ').Select(w => Haast.TryGetValue(w, out var gewoon) && gewoon.Length > 0 ? gewoon : w)];
        string[] kern = [.. woorden.Where(w => !(Haast.TryGetValue(w, out var gewoon) && gewoon.Length == 0))];
        return string.Join(' ', kern.Length > 1 ? kern : woorden);
    }
}
