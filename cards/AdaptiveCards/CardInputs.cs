using System.Text.Json.Serialization;

namespace TeamsHerstelBot.Cards.AdaptiveCards;

/// <summary>A field to fill in. Comes back as text under its id, empty or absent when not filled in.</summary>
/// <param name="Label">Name of the field, also for screen readers.</param>
public abstract record CardInput(string Label) : CardElement
{
    /// <summary>Refused by the client while empty; needs <see cref="ErrorMessage"/>.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>What the client says when the field is wrong.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>What is filled in already; several choices are separated by commas.</summary>
    public string? Value { get; init; }
}

/// <summary>Text. It has no placeholder: that is gone as soon as somebody types, and many screen readers skip it.</summary>
/// <param name="Label">Name of the field, with what somebody has to know to fill it in.</param>
public sealed record InputText(string Label) : CardInput(Label)
{
    /// <summary>Several lines.</summary>
    public bool? IsMultiline { get; init; }

    /// <summary>Most characters; null when more was typed before, since a client would cut it off.</summary>
    public int? MaxLength { get; init; }
}

/// <summary>A choice.</summary>
/// <param name="Label">Name of the field.</param>
/// <param name="Choices">What can be chosen.</param>
public sealed record InputChoiceSet(string Label, IReadOnlyList<Choice> Choices) : CardInput(Label)
{
    /// <summary>Several at a time.</summary>
    public bool? IsMultiSelect { get; init; }

    /// <summary>In the place of a choice while there is none.</summary>
    public string? Placeholder { get; init; }

    /// <summary>How the choices are shown.</summary>
    public ChoiceStyle? Style { get; init; }

    /// <summary>Always true: a choice that is cut off cannot be read.</summary>
    public bool Wrap => true;

    /// <summary>More choices, asked for while somebody types; needs <see cref="ChoiceStyle.Filtered"/>.</summary>
    [JsonPropertyName("choices.data")]
    public DataQuery? ChoicesData { get; init; }
}

/// <summary>Makes Teams ask the bot for choices (<c>application/search</c>).</summary>
/// <param name="Dataset">One of <see cref="Datasets"/>.</param>
public sealed record DataQuery(string Dataset)
{
    /// <summary>Always <c>Data.Query</c>.</summary>
    [JsonPropertyOrder(-1)]
    public string Type => "Data.Query";
}

/// <summary>One choice.</summary>
/// <param name="Title">What is shown; plain text.</param>
/// <param name="Value">What comes back.</param>
public sealed record Choice(string Title, string Value);

/// <summary>A time of the day, <c>HH:mm</c>.</summary>
/// <param name="Label">Name of the field.</param>
public sealed record InputTime(string Label) : CardInput(Label);

/// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
/// <param name="Label">Name of the field.</param>
public sealed record InputDate(string Label) : CardInput(Label);

/// <summary>How choices are shown.</summary>
public enum ChoiceStyle
{
    /// <summary>A list that folds out.</summary>
    Compact,

    /// <summary>All in view.</summary>
    Expanded,

    /// <summary>A list that can be searched.</summary>
    Filtered,
}
