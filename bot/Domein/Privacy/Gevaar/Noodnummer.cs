namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Who helps at once, by the kind of danger, as noodnummers.txt says.</summary>
/// <param name="Wanneer">When to call it, as the end of a sentence.</param>
public sealed record Noodnummer(Noodaard Aard, string Naam, string Nummer, string Wanneer)
{
    internal const string Lijst = "noodnummers";

    public static IReadOnlyList<Noodnummer> Alle { get; } = [.. Gegevens.Regels(Lijst).Select(Lees)];

    /// <summary>Digits to dial.</summary>
    public string Kiest => string.Concat(Nummer.Where(char.IsAsciiDigit));

    /// <summary>The number for danger to life, and then those of the other kinds a text speaks of.</summary>
    public static IReadOnlyList<Noodnummer> Bij(IReadOnlyCollection<Noodaard> aarden) =>
    [
        .. Alle.Where(n => n.Aard == Noodaard.Leven), .. Alle.Where(n => n.Aard != Noodaard.Leven && aarden.Contains(n.Aard)),
    ];

    internal static bool IsVoorLeven(string regel) => regel.StartsWith($"{nameof(Noodaard.Leven)} |", StringComparison.OrdinalIgnoreCase);

    internal static Noodaard Aardnaam(string naam) => naam.ToLowerInvariant() switch
    {
        "leven" => Noodaard.Leven,
        "zelfdoding" => Noodaard.Zelfdoding,
        "geweld" => Noodaard.Geweld,
        _ => throw new FormatException($"'{naam}' is no kind of danger."),
    };

    internal static Noodnummer Lees(string regel) => regel.Split(" | ") is [var aard, var naam, var nummer, var wanneer]
        ? new(Aardnaam(aard), naam, nummer, wanneer)
        : throw new FormatException($"noodnummers.txt: '{regel}' is no line with four parts.");
}
