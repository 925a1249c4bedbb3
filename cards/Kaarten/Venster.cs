using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A dialog is a card shown in another place.</summary>
public static class Venster
{
    /// <summary>
    /// The card for a dialog: its heading is the title of the dialog, and a card with nothing to fill in says that the dialog can be
    /// closed.
    /// </summary>
    public static AdaptiveCard AlsVenster(this Kaartbeeld beeld)
    {
        var inhoud = beeld.Kaart.Body.SelectMany(Kaartkop.Zonder);
        return beeld.Kaart with
        {
            Refresh = null,
            Body = [.. inhoud, .. HeeftVelden(beeld.Kaart.Body) ? [] : new[] { Voet(Teksten.VensterSluiten) }],
        };
    }

    private static bool HeeftVelden(IEnumerable<CardElement> elementen) => elementen.Any(e => e switch
    {
        CardInput => true,
        Container vak => HeeftVelden(vak.Items),
        ColumnSet kolommen => kolommen.Columns.Any(k => HeeftVelden(k.Items)),
        ActionSet knoppen => knoppen.Actions.OfType<ActionShowCard>().Any(a => HeeftVelden(a.Card.Body)),
        _ => false,
    });
}
