using TeamsHerstelBot.Cards.AdaptiveCards;

namespace TeamsHerstelBot.Cards.Kaarten.Blokken;

/// <summary>What a card is about: facts, what a person wrote, and who sees it.</summary>
internal static class Inhoud
{
    /// <summary>Names and values, one list a card.</summary>
    public static FactSet Feiten(params IEnumerable<Fact> feiten) => new([.. feiten]) { Spacing = Spacing.Medium };

    /// <summary>What people wrote, always in the same box, with whose words they are.</summary>
    /// <param name="van">Whose words.</param>
    /// <param name="woorden">What was written, and what belongs to it.</param>
    public static Container Citaat(string van, params IEnumerable<CardElement?> woorden) => new(
    [
        Rustig(van),
        .. woorden.OfType<CardElement>(),
    ])
    {
        Style = ContainerStyle.Emphasis,
        Spacing = Spacing.Medium,
    };

    /// <summary>Who sees this, true for this state of the card: last, under a line.</summary>
    public static TextBlock Voet(Markdown tekst) =>
        Rustig(tekst) with { Spacing = Spacing.Large, Separator = true };

    /// <summary>In the place of who was forgotten stands a role, and it may be the first of a sentence.</summary>
    public static Markdown Zin(Markdown tekst) =>
        tekst.Waarde.StartsWith("een ", StringComparison.Ordinal) ? new(Teksten.Hoofdletter(tekst.Waarde)) : tekst;

    /// <summary>What is less important than the rest: smaller, and still to be read.</summary>
    public static TextBlock Rustig(Markdown tekst) => new(tekst) { IsSubtle = true, Size = TextSize.Small };
}
