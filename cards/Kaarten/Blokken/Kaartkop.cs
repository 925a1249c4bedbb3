using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Cards.Kaarten.Blokken;

/// <summary>Top of a card: what kind it is, its title, what it belongs to, and how it stands.</summary>
/// <param name="Icoon">Of the kind of card, the same on every card of that kind.</param>
/// <param name="Titel">Plain text; also the title when the card is shown in a dialog.</param>
/// <param name="Onder">One line of context.</param>
/// <param name="Stand">How it stands; null where there is nothing to wait for.</param>
internal sealed record Kaartkop(IconName Icoon, string Titel, string? Onder = null, Kaartstand? Stand = null)
{
    /// <summary>Of a card about one question: its number and its wijkteam are the context.</summary>
    public static Kaartkop Van(IconName icoon, string titel, Aanvraag aanvraag, Kaartstand? stand = null) =>
        new(icoon, titel, $"{aanvraag.Nummer} · {aanvraag.Herkomst.TeamNaam}", stand);

    public CardElement Element => new ColumnSet(
    [
        new([new Icon(Icoon) { Size = IconSize.Medium, Color = TextColor.Accent }]) { Width = ColumnWidth.Auto },
        new(
        [
            new TextBlock(Inhoud.Zin(Titel)) { Size = TextSize.Medium, Weight = TextWeight.Bolder, Style = TextBlockStyle.Heading },
            .. Onder is null ? [] : new[] { Inhoud.Rustig(Onder) with { Spacing = Spacing.None } },
            .. Stand is null ? [] : new[] { Stand.Element },
        ])
        {
            Width = ColumnWidth.Stretch,
        },
    ]);

    /// <summary>What is left of an element when the title stands elsewhere.</summary>
    public static IEnumerable<CardElement> Zonder(CardElement element) => element switch
    {
        TextBlock { Style: TextBlockStyle.Heading } => [],
        ColumnSet { Columns: [{ Items: [Icon] }, { Items: [TextBlock { Style: TextBlockStyle.Heading }, ..] } naast] } =>
            naast.Items.Skip(1),
        _ => [element],
    };
}
