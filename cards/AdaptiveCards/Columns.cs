using System.Text.Json.Serialization;

namespace TeamsHerstelBot.Cards.AdaptiveCards;

/// <summary>Elements beside each other, at any width. Since version 1.0, so every client draws it.</summary>
/// <param name="Columns">From left to right; two, or on a phone there is no room for words.</param>
public sealed record ColumnSet(IReadOnlyList<Column> Columns) : CardElement;

/// <summary>One of the columns.</summary>
/// <param name="Items">From top to bottom.</param>
public sealed record Column(IReadOnlyList<CardElement> Items)
{
    /// <summary>Always <c>Column</c>.</summary>
    [JsonPropertyOrder(-1)]
    public string Type => "Column";

    /// <summary>How wide.</summary>
    public ColumnWidth? Width { get; init; }

    /// <summary>Where the elements stand when another column is higher.</summary>
    public VerticalAlignment? VerticalContentAlignment { get; init; }
}

/// <summary>A picture. Since version 1.0, so every client draws it.</summary>
/// <param name="Url">An https address of a PNG or JPEG, at most 1,024 px and 1 MB.</param>
/// <param name="AltText">What it says, for who does not see it; empty when it only decorates.</param>
public sealed record Image(string Url, string AltText) : CardElement
{
    /// <summary>How large.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>Its shape.</summary>
    public ImageStyle? Style { get; init; }
}

/// <summary>Width of a column.</summary>
public enum ColumnWidth
{
    /// <summary>Of what is in it.</summary>
    [JsonStringEnumMemberName("auto")]
    Auto,

    /// <summary>What is left.</summary>
    [JsonStringEnumMemberName("stretch")]
    Stretch,
}

/// <summary>Where something stands that is lower than its place.</summary>
public enum VerticalAlignment
{
    /// <summary>Above.</summary>
    Top,

    /// <summary>Half-way.</summary>
    Center,

    /// <summary>Below.</summary>
    Bottom,
}

/// <summary>How large a picture is.</summary>
public enum ImageSize
{
    /// <summary>32 px.</summary>
    Small,

    /// <summary>52 px.</summary>
    Medium,

    /// <summary>100 px.</summary>
    Large,
}

/// <summary>Shape of a picture.</summary>
public enum ImageStyle
{
    /// <summary>As it is.</summary>
    Default,

    /// <summary>A circle.</summary>
    Person,
}
