using TeamsHerstelBot.Cards.AdaptiveCards;

namespace TeamsHerstelBot.Cards.Kaarten.Blokken;

/// <summary>Buttons: at most three in view, at most one of them the main one, and what ends something asks once.</summary>
internal static class Acties
{
    /// <summary>More is a maze; what is not in view is behind <see cref="Meer"/>, or behind the three dots.</summary>
    private const int InZicht = 3;

    /// <summary>A row of buttons, the main one first; the fourth and on are behind the three dots. Null when there are none.</summary>
    public static ActionSet? Rij(params IEnumerable<CardAction?> knoppen)
    {
        List<CardAction> er = [.. knoppen.OfType<CardAction>()];
        var rij = er.Select((knop, nummer) => nummer < InZicht ? knop : knop with { Mode = ActionMode.Secondary });
        return er.Count == 0 ? null : new([.. rij]) { Spacing = Spacing.Medium };
    }

    /// <summary>A list of things to open, each as important as the other: all in view, three beside each other.</summary>
    public static IEnumerable<ActionSet> Lijst(IEnumerable<CardAction> knoppen) => knoppen.Chunk(InZicht).Select(
        (rij, nummer) => new ActionSet(rij) { Spacing = nummer == 0 ? Spacing.Medium : Spacing.Small });

    /// <summary>What is seldom needed, out of view until <paramref name="knop"/> shows it.</summary>
    /// <param name="id">Of what is out of view.</param>
    /// <param name="inhoud">What is shown.</param>
    /// <param name="knop">The button that shows it; it stands where the caller puts it.</param>
    public static Container Meer(string id, IEnumerable<CardElement?> inhoud, out CardAction knop)
    {
        knop = new ActionToggleVisibility("Meer", [id]);
        return new([.. inhoud.OfType<CardElement>()]) { Id = id, IsVisible = false };
    }

    /// <summary>Ends or gives away something: asks once, in the same card, with what it means and the button that does it.</summary>
    /// <param name="titel">Button that asks.</param>
    /// <param name="uitleg">What follows from it.</param>
    /// <param name="velden">What is to be chosen with it.</param>
    /// <param name="bevestig">The button that does it.</param>
    public static ActionShowCard Zeker(string titel, CardElement uitleg, IEnumerable<CardElement> velden, CardAction bevestig) =>
        new(titel, AdaptiveCard.Inner(
        [
            uitleg, .. velden, new ActionSet([bevestig with { Style = ActionStyle.Destructive }]) { Spacing = Spacing.Medium },
        ]));

    /// <inheritdoc cref="Zeker(string, CardElement, IEnumerable{CardElement}, CardAction)"/>
    public static ActionShowCard Zeker(string titel, Markdown uitleg, CardAction bevestig) =>
        Zeker(titel, new TextBlock(uitleg), [], bevestig);
}
