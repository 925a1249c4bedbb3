using TeamsHerstelBot.Cards.AdaptiveCards;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>A card with each element that Teams has beside those of version 1.4, for who reads or draws them.</summary>
internal static partial class Voorbeelden
{
    private static readonly ChartPoint[] Weken = [new("week 46", 3), new("week 47", 1), new("week 48", 4)];

    private static readonly ChartPoint[] Antwoorden =
        [new("ja", 5, ChartColor.Good), new("nee", 2, ChartColor.Neutral), new("geen overleg", 1, ChartColor.Marigold)];

    public static AdaptiveCard Elementen { get; } = new()
    {
        FallbackText = "Alle elementen.",
        Body =
        [
            new ColumnSet(
            [
                new([new Icon(IconName.Handshake) { Size = IconSize.Medium, Style = IconStyle.Filled, Color = TextColor.Accent }])
                {
                    Width = ColumnWidth.Auto,
                },
                new([new TextBlock("Schulden en geldstress") { Style = TextBlockStyle.Heading, Weight = TextWeight.Bolder }])
                {
                    Width = ColumnWidth.Stretch,
                    VerticalContentAlignment = VerticalAlignment.Center,
                },
            ]),
            new Container(
            [
                .. Enum.GetValues<BadgeStyle>().Select(stijl => new Badge($"{stijl}")
                {
                    Style = stijl,
                    Appearance = stijl is BadgeStyle.Accent ? BadgeAppearance.Filled : BadgeAppearance.Tint,
                    Shape = BadgeShape.Circular,
                    Icon = stijl is BadgeStyle.Warning ? IconName.Clock : null,
                }),
            ]) { Layouts = [new FlowLayout { ColumnSpacing = Spacing.Small, RowSpacing = Spacing.Small }] },
            new Container(
            [
                new UserComponent("3c1b8a52-6f0e-4b0a-9a55-1f0f5a3c7e11", "Karin de Wit") { GridArea = "wie" },
                new TextBlock("Kent het thema · heeft ruimte") { GridArea = "waarom", IsSubtle = true },
                new Badge("ervaren") { GridArea = "knop", Style = BadgeStyle.Good },
            ])
            {
                Layouts =
                [
                    new AreaGridLayout([65], [new("wie", 1, 1), new("waarom", 1, 2), new("knop", 2, 1) { RowSpan = 2 }])
                    {
                        TargetWidth = TargetWidth.AtLeastStandard,
                        ColumnSpacing = Spacing.Medium,
                    },
                    new StackLayout(),
                ],
            },
            new TextBlock("Alleen op een brede kaart.") { TargetWidth = TargetWidth.AtLeastStandard },
            .. MetWoorden(new ProgressBar(3, 4, "3 van de 4 weken") { Color = ProgressBarColor.Good }),
            new TextBlock("Antwoorden") { Weight = TextWeight.Bolder },
            .. MetWoorden(new DonutChart("Antwoorden", Antwoorden)),
            .. MetWoorden(new VerticalBarChart("Vragen per week", Weken) { Color = ChartColor.Purple }),
            .. MetWoorden(new HorizontalBarChart("Antwoorden", Antwoorden)),
            new Table(["Team", "Vragen", "Matches"], [["Noord", "4", "3"], ["Oost *", "2", "1"]]) { ShowGridLines = true },
            new Image("https://www.voorbeeld.nl/pool.png", "Drie mensen aan een tafel") { Size = ImageSize.Medium },
            new ActionSet(
            [
                new ActionOpenUrl("Lees meer", "https://www.voorbeeld.nl") { Style = ActionStyle.Positive },
                new ActionOpenUrl("Geef terug", "https://www.voorbeeld.nl") { Style = ActionStyle.Destructive },
                new ActionOpenUrl("Nog iets", "https://www.voorbeeld.nl") { Mode = ActionMode.Secondary },
            ]),
        ],
    };

    private static IEnumerable<CardElement> MetWoorden(Figure figuur) => [figuur, figuur.InWords()];
}
