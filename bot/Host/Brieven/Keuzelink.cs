using TeamsHerstelBot.Cards;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>
/// What a link in a mail chooses beforehand: it shows that choice with one button and does nothing by itself, so it needs no signature of
/// its own.
/// </summary>
/// <param name="Woord">One of <see cref="Mailteksten.Antwoorden"/>, or <see cref="Pauze"/>.</param>
/// <param name="Over">The question, or null for a pause.</param>
public sealed record Keuzelink(string Woord, Guid? Over)
{
    public const string Pauze = "pauze";

    /// <summary>The button on the card, or null for a pause.</summary>
    public string? Verb => Woord switch
    {
        "ja" => Verbs.AanbodJa,
        "nee" => Verbs.AanbodNee,
        "overleg" => Verbs.AanbodOverleg,
        _ => null,
    };

    /// <summary>Null for anything that we did not write.</summary>
    public static Keuzelink? Lees(string? woord, string? over) => (woord, over) switch
    {
        (Pauze, null) => new(Pauze, null),
        ({ } een, { } id) when Mailteksten.Antwoorden.Any(a => a.Woord == een) && Guid.TryParseExact(id, "N", out var vraag) =>
            new(een, vraag),
        _ => null,
    };

    public static Keuzelink? Lees(string? pad) =>
        pad?.Split('/') is [var woord, .. var rest] && rest.Length <= 1 ? Lees(woord, rest.FirstOrDefault()) : null;

    public override string ToString() => Over is { } id ? $"{Woord}/{id:N}" : Woord;
}
