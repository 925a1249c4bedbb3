using System.Text.Json.Serialization;

namespace TeamsHerstelBot.Cards.AdaptiveCards;

/// <summary>
/// How the elements of a container stand. Source: the container layouts of the Teams documentation. Of Teams, without a version: a client
/// that does not know it puts them below each other, so it needs no fallback.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(StackLayout), "Layout.Stack")]
[JsonDerivedType(typeof(FlowLayout), "Layout.Flow")]
[JsonDerivedType(typeof(AreaGridLayout), "Layout.AreaGrid")]
public abstract record Layout
{
    /// <summary>Only on cards so wide.</summary>
    public TargetWidth? TargetWidth { get; init; }
}

/// <summary>Below each other, as without a layout.</summary>
public sealed record StackLayout : Layout;

/// <summary>Beside each other as far as there is room, then on the next row.</summary>
public sealed record FlowLayout : Layout
{
    /// <summary>Room between elements in a row.</summary>
    public Spacing? ColumnSpacing { get; init; }

    /// <summary>Room between rows.</summary>
    public Spacing? RowSpacing { get; init; }

    /// <summary>Where a row stands that is not full.</summary>
    public HorizontalAlignment? HorizontalItemsAlignment { get; init; }

    /// <summary>Where something stands that is lower than its row.</summary>
    public VerticalAlignment? VerticalItemsAlignment { get; init; }
}

/// <summary>In areas with a name, which elements choose with <see cref="CardElement.GridArea"/>.</summary>
/// <param name="Columns">Widths in hundredths; the last column takes what is left and is not in it.</param>
/// <param name="Areas">Each with its place.</param>
public sealed record AreaGridLayout(IReadOnlyList<int> Columns, IReadOnlyList<GridArea> Areas) : Layout
{
    /// <summary>Room between columns.</summary>
    public Spacing? ColumnSpacing { get; init; }

    /// <summary>Room between rows.</summary>
    public Spacing? RowSpacing { get; init; }
}

/// <summary>An area of a grid.</summary>
/// <param name="Name">What an element says in <see cref="CardElement.GridArea"/>.</param>
/// <param name="Column">From 1.</param>
/// <param name="Row">From 1.</param>
public sealed record GridArea(string Name, int Column, int Row)
{
    /// <summary>Columns it covers.</summary>
    public int? ColumnSpan { get; init; }

    /// <summary>Rows it covers.</summary>
    public int? RowSpan { get; init; }
}

/// <summary>
/// Width of a card: very narrow up to 164 px, narrow (a phone) up to 350, standard (a channel) up to 768, wide above. Of Teams, without a
/// version.
/// </summary>
public enum TargetWidth
{
    /// <summary>Only very narrow.</summary>
    VeryNarrow,

    /// <summary>Only narrow.</summary>
    Narrow,

    /// <summary>Only standard.</summary>
    Standard,

    /// <summary>Only wide.</summary>
    Wide,

    /// <summary>Narrow or wider.</summary>
    [JsonStringEnumMemberName("atLeast:Narrow")]
    AtLeastNarrow,

    /// <summary>Narrow or narrower.</summary>
    [JsonStringEnumMemberName("atMost:Narrow")]
    AtMostNarrow,

    /// <summary>Standard or wider.</summary>
    [JsonStringEnumMemberName("atLeast:Standard")]
    AtLeastStandard,

    /// <summary>Standard or narrower.</summary>
    [JsonStringEnumMemberName("atMost:Standard")]
    AtMostStandard,
}

/// <summary>Where something stands that is narrower than its place.</summary>
public enum HorizontalAlignment
{
    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,
}
