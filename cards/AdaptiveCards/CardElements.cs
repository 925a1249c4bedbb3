using System.Text.Json.Serialization;

namespace TeamsHerstelBot.Cards.AdaptiveCards;

/// <summary>Something in the body of a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(RichTextBlock), "RichTextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(Image), "Image")]
[JsonDerivedType(typeof(Table), "Table")]
[JsonDerivedType(typeof(Icon), "Icon")]
[JsonDerivedType(typeof(Badge), "Badge")]
[JsonDerivedType(typeof(UserComponent), "Component")]
[JsonDerivedType(typeof(ProgressBar), "ProgressBar")]
[JsonDerivedType(typeof(DonutChart), "Chart.Donut")]
[JsonDerivedType(typeof(VerticalBarChart), "Chart.VerticalBar")]
[JsonDerivedType(typeof(HorizontalBarChart), "Chart.HorizontalBar")]
[JsonDerivedType(typeof(FactSet), "FactSet")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(InputText), "Input.Text")]
[JsonDerivedType(typeof(InputChoiceSet), "Input.ChoiceSet")]
[JsonDerivedType(typeof(InputTime), "Input.Time")]
[JsonDerivedType(typeof(InputDate), "Input.Date")]
public abstract record CardElement
{
    /// <summary>Unique within the card; of an input also the member that comes back.</summary>
    public string? Id { get; init; }

    /// <summary>Room above the element.</summary>
    public Spacing? Spacing { get; init; }

    /// <summary>A line above the element.</summary>
    public bool? Separator { get; init; }

    /// <summary>False hides it until <see cref="ActionToggleVisibility"/> shows it.</summary>
    public bool? IsVisible { get; init; }

    /// <summary>Only on cards so wide; a client that does not know it always draws the element, so it may not say anything twice.</summary>
    public TargetWidth? TargetWidth { get; init; }

    /// <summary>Name of its <see cref="GridArea"/> when the container has a <see cref="AreaGridLayout"/>.</summary>
    [JsonPropertyName("grid.area")]
    public string? GridArea { get; init; }
}

/// <summary>A paragraph.</summary>
/// <param name="Text">Text with Markdown; a plain string is taken literally.</param>
public sealed record TextBlock(Markdown Text) : CardElement
{
    /// <summary>Always true: text that is cut off is lost.</summary>
    public bool Wrap => true;

    /// <summary>Letter size.</summary>
    public TextSize? Size { get; init; }

    /// <summary>Letter weight.</summary>
    public TextWeight? Weight { get; init; }

    /// <summary>Colour; never the only carrier of a meaning.</summary>
    public TextColor? Color { get; init; }

    /// <summary>Softer, for what may be skipped.</summary>
    public bool? IsSubtle { get; init; }

    /// <summary>Heading for screen readers.</summary>
    public TextBlockStyle? Style { get; init; }

    /// <summary>The input it says something is wrong with, by id; a card has no word for that, a page has.</summary>
    [JsonIgnore]
    public string? ErrorOf { get; init; }
}

/// <summary>A paragraph of which some words look otherwise.</summary>
/// <param name="Inlines">In reading order; together the text.</param>
public sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : CardElement;

/// <summary>Some words; plain text, so nothing in it is markup.</summary>
/// <param name="Text">The words.</param>
public sealed record TextRun(string Text)
{
    /// <summary>Always <c>TextRun</c>.</summary>
    [JsonPropertyOrder(-1)]
    public string Type => "TextRun";

    /// <summary>Letter weight.</summary>
    public TextWeight? Weight { get; init; }

    /// <summary>Colour; never the only carrier of a meaning.</summary>
    public TextColor? Color { get; init; }
}

/// <summary>Elements that belong together.</summary>
/// <param name="Items">In reading order.</param>
public sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    /// <summary>Background.</summary>
    public ContainerStyle? Style { get; init; }

    /// <summary>How the elements stand; the first that fits the width counts, and where none does they stand below each other.</summary>
    public IReadOnlyList<Layout>? Layouts { get; init; }
}

/// <summary>Pairs of a name and a value.</summary>
/// <param name="Facts">In reading order.</param>
public sealed record FactSet(IReadOnlyList<Fact> Facts) : CardElement;

/// <summary>One pair.</summary>
/// <param name="Title">Name.</param>
/// <param name="Value">Value with Markdown; a plain string is taken literally.</param>
public sealed record Fact(Markdown Title, Markdown Value);

/// <summary>Buttons in the body.</summary>
/// <param name="Actions">The first is the main one.</param>
public sealed record ActionSet(IReadOnlyList<CardAction> Actions) : CardElement;

/// <summary>Room above an element.</summary>
public enum Spacing
{
    /// <summary>No room.</summary>
    None,

    /// <summary>Belongs to what is above.</summary>
    Small,

    /// <summary>A new paragraph.</summary>
    Medium,

    /// <summary>A new part.</summary>
    Large,
}

/// <summary>Letter size.</summary>
public enum TextSize
{
    /// <summary>For notes.</summary>
    Small,

    /// <summary>For text.</summary>
    Default,

    /// <summary>For headings.</summary>
    Medium,

    /// <summary>For the title.</summary>
    Large,
}

/// <summary>Letter weight.</summary>
public enum TextWeight
{
    /// <summary>Normal.</summary>
    Default,

    /// <summary>Heavy.</summary>
    Bolder,
}

/// <summary>Letter colour of the theme.</summary>
public enum TextColor
{
    /// <summary>Of text.</summary>
    Default,

    /// <summary>Of the client.</summary>
    Accent,

    /// <summary>Something that went well.</summary>
    Good,

    /// <summary>Something to look at.</summary>
    Warning,

    /// <summary>Something to correct.</summary>
    Attention,
}

/// <summary>What a text is for screen readers.</summary>
public enum TextBlockStyle
{
    /// <summary>A paragraph.</summary>
    Default,

    /// <summary>A heading.</summary>
    Heading,
}

/// <summary>Background of a container.</summary>
public enum ContainerStyle
{
    /// <summary>Of the card.</summary>
    Default,

    /// <summary>Set apart.</summary>
    Emphasis,

    /// <summary>In the colour of the client.</summary>
    Accent,

    /// <summary>Needs reading.</summary>
    Warning,
}
