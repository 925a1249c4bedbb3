using NodaTime;

namespace TeamsHerstelBot.Domein.Kalender;

/// <summary>The three regions for which the Dutch government spreads school holidays.</summary>
public enum Schoolregio
{
    Noord,
    Midden,
    Zuid,
}

public enum Vakantie
{
    Herfst,
    Kerst,
    Voorjaar,
    Mei,
    Zomer,
}

/// <summary>A school holiday from its first Saturday to its last Sunday.</summary>
public sealed record Schoolvakantie(Schoolregio Regio, Vakantie Soort, Sluiting Dagen);

/// <summary>
/// School holidays as the Dutch government publishes them for primary and secondary education (rijksoverheid.nl, Schoolvakanties): a
/// suggestion for closures, never a closure by itself. Only school years whose dates were certain when this was written stand here, so
/// 2024-2025 and 2026-2027 do not; a year is added when its dates have been checked there.
/// </summary>
public static class Schoolvakanties
{
    public static IReadOnlyList<Schoolvakantie> Alle { get; } =
    [
        new(Schoolregio.Noord, Vakantie.Herfst, Dagen(2025, 10, 18, weken: 1)),
        new(Schoolregio.Midden, Vakantie.Herfst, Dagen(2025, 10, 18, weken: 1)),
        new(Schoolregio.Zuid, Vakantie.Herfst, Dagen(2025, 10, 11, weken: 1)),
        new(Schoolregio.Noord, Vakantie.Kerst, Dagen(2025, 12, 20, weken: 2)),
        new(Schoolregio.Midden, Vakantie.Kerst, Dagen(2025, 12, 20, weken: 2)),
        new(Schoolregio.Zuid, Vakantie.Kerst, Dagen(2025, 12, 20, weken: 2)),
        new(Schoolregio.Noord, Vakantie.Voorjaar, Dagen(2026, 2, 21, weken: 1)),
        new(Schoolregio.Midden, Vakantie.Voorjaar, Dagen(2026, 2, 14, weken: 1)),
        new(Schoolregio.Zuid, Vakantie.Voorjaar, Dagen(2026, 2, 14, weken: 1)),
        new(Schoolregio.Noord, Vakantie.Mei, Dagen(2026, 4, 25, weken: 1)),
        new(Schoolregio.Midden, Vakantie.Mei, Dagen(2026, 4, 25, weken: 1)),
        new(Schoolregio.Zuid, Vakantie.Mei, Dagen(2026, 4, 25, weken: 1)),
        new(Schoolregio.Noord, Vakantie.Zomer, Dagen(2026, 7, 4, weken: 6)),
        new(Schoolregio.Midden, Vakantie.Zomer, Dagen(2026, 7, 18, weken: 6)),
        new(Schoolregio.Zuid, Vakantie.Zomer, Dagen(2026, 7, 11, weken: 6)),
    ];

    /// <summary>The holidays of this region that are not over yet, first one first; none when no year stands here.</summary>
    public static IReadOnlyList<Schoolvakantie> Komend(Schoolregio regio, LocalDate vandaag) =>
        [.. Alle.Where(v => v.Regio == regio && v.Dagen.TotEnMet >= vandaag).OrderBy(v => v.Dagen.Van)];

    private static Sluiting Dagen(int jaar, int maand, int dag, int weken)
    {
        var zaterdag = new LocalDate(jaar, maand, dag);
        return new(zaterdag, zaterdag.PlusWeeks(weken).PlusDays(1));
    }
}
