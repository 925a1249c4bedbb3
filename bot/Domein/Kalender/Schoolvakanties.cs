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
/// suggestion for closures, never a closure by itself. The later years come from a public copy of opendata.rijksoverheid.nl that says the
/// same as calendars of schools; a year is added when its dates have been checked.
/// </summary>
public static class Schoolvakanties
{
    public static IReadOnlyList<Schoolvakantie> Alle { get; } =
    [
        .. Jaar(Vakantie.Herfst, weken: 1, noord: new(2025, 10, 18), midden: new(2025, 10, 18), zuid: new(2025, 10, 11)),
        .. Jaar(Vakantie.Kerst, weken: 2, noord: new(2025, 12, 20), midden: new(2025, 12, 20), zuid: new(2025, 12, 20)),
        .. Jaar(Vakantie.Voorjaar, weken: 1, noord: new(2026, 2, 21), midden: new(2026, 2, 14), zuid: new(2026, 2, 14)),
        .. Jaar(Vakantie.Mei, weken: 1, noord: new(2026, 4, 25), midden: new(2026, 4, 25), zuid: new(2026, 4, 25)),
        .. Jaar(Vakantie.Zomer, weken: 6, noord: new(2026, 7, 4), midden: new(2026, 7, 18), zuid: new(2026, 7, 11)),

        .. Jaar(Vakantie.Herfst, weken: 1, noord: new(2026, 10, 10), midden: new(2026, 10, 17), zuid: new(2026, 10, 17)),
        .. Jaar(Vakantie.Kerst, weken: 2, noord: new(2026, 12, 19), midden: new(2026, 12, 19), zuid: new(2026, 12, 19)),
        .. Jaar(Vakantie.Voorjaar, weken: 1, noord: new(2027, 2, 20), midden: new(2027, 2, 20), zuid: new(2027, 2, 13)),
        .. Jaar(Vakantie.Mei, weken: 1, noord: new(2027, 4, 24), midden: new(2027, 4, 24), zuid: new(2027, 4, 24)),
        .. Jaar(Vakantie.Zomer, weken: 6, noord: new(2027, 7, 10), midden: new(2027, 7, 17), zuid: new(2027, 7, 24)),

        .. Jaar(Vakantie.Herfst, weken: 1, noord: new(2027, 10, 16), midden: new(2027, 10, 16), zuid: new(2027, 10, 23)),
        .. Jaar(Vakantie.Kerst, weken: 2, noord: new(2027, 12, 25), midden: new(2027, 12, 25), zuid: new(2027, 12, 25)),
        .. Jaar(Vakantie.Voorjaar, weken: 1, noord: new(2028, 2, 19), midden: new(2028, 2, 26), zuid: new(2028, 2, 26)),
        .. Jaar(Vakantie.Mei, weken: 1, noord: new(2028, 4, 29), midden: new(2028, 4, 29), zuid: new(2028, 4, 29)),
        .. Jaar(Vakantie.Zomer, weken: 6, noord: new(2028, 7, 15), midden: new(2028, 7, 8), zuid: new(2028, 7, 22)),
    ];

    /// <summary>The holidays of this region that are not over yet, first one first; none when no year stands here.</summary>
    public static IReadOnlyList<Schoolvakantie> Komend(Schoolregio regio, LocalDate vandaag) =>
        [.. Alle.Where(v => v.Regio == regio && v.Dagen.TotEnMet >= vandaag).OrderBy(v => v.Dagen.Van)];

    /// <summary>From the first Saturday of each region.</summary>
    private static IEnumerable<Schoolvakantie> Jaar(Vakantie soort, int weken, LocalDate noord, LocalDate midden, LocalDate zuid) =>
        new[] { (Schoolregio.Noord, noord), (Schoolregio.Midden, midden), (Schoolregio.Zuid, zuid) }
            .Select(r => new Schoolvakantie(r.Item1, soort, new(r.Item2, r.Item2.PlusWeeks(weken).PlusDays(1))));
}
