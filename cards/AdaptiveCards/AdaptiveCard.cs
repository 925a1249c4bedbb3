using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsHerstelBot.Cards.AdaptiveCards;

/// <summary>An Adaptive Card 1.5. Source: adaptivecards.io schema explorer, limited to what Teams shows.</summary>
public sealed record AdaptiveCard
{
    /// <summary>Always <c>AdaptiveCard</c>.</summary>
    [JsonPropertyOrder(-3)]
    public string Type => "AdaptiveCard";

    /// <summary>Address of the schema; null in a card inside a card.</summary>
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-2)]
    public string? Schema { get; init; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    /// <summary>Schema version; null in a card inside a card. Teams shows at most 1.5.</summary>
    [JsonPropertyOrder(-1)]
    public string? Version { get; init; } = "1.5";

    /// <summary>BCP 47 language of the texts; null in a card inside a card.</summary>
    public string? Lang { get; init; } = "nl";

    /// <summary>What a client shows that cannot draw the card: a whole sentence.</summary>
    public string? FallbackText { get; init; }

    /// <summary>Elements, in reading order.</summary>
    public required IReadOnlyList<CardElement> Body { get; init; }

    /// <summary>Buttons under the body.</summary>
    public IReadOnlyList<CardAction>? Actions { get; init; }

    /// <summary>Fetches a view for some people as soon as they see the card.</summary>
    public Refresh? Refresh { get; init; }

    /// <summary>Members of Teams: width and mentions.</summary>
    public TeamsCardProperties? Msteams { get; init; }

    /// <summary>A card for <see cref="ActionShowCard"/>: without the members that only a root has.</summary>
    public static AdaptiveCard Inner(IReadOnlyList<CardElement> body, IReadOnlyList<CardAction>? actions = null) =>
        new() { Schema = null, Version = null, Lang = null, Body = body, Actions = actions };

    /// <summary>The card as JSON text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, CardJson.Default.AdaptiveCard);

    /// <summary>Writes the card as JSON value.</summary>
    public void WriteTo(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, this, CardJson.Default.AdaptiveCard);

    /// <summary>The card as JSON value, for the <c>content</c> of an attachment.</summary>
    public JsonElement ToElement() => JsonSerializer.SerializeToElement(this, CardJson.Default.AdaptiveCard);
}

/// <summary>Makes Teams run an action for these people when they see the card; others see the card as it is.</summary>
/// <param name="Action">An <see cref="ActionExecute"/>; answers with the view of the person.</param>
/// <param name="UserIds">Teams ids (<c>29:…</c>), at most 60; null in somebody's own chat, where there is nobody else.</param>
public sealed record Refresh(CardAction Action, IReadOnlyList<string>? UserIds = null);

/// <summary>Root member <c>msteams</c>.</summary>
/// <param name="Entities">People mentioned in the texts.</param>
public sealed record TeamsCardProperties(IReadOnlyList<MentionEntity>? Entities = null);

/// <summary>A mention in a card.</summary>
/// <param name="Text">Exactly the text in the card, such as <c>&lt;at&gt;Karin&lt;/at&gt;</c>.</param>
/// <param name="Mentioned">Who.</param>
public sealed record MentionEntity(string Text, MentionedPerson Mentioned)
{
    /// <summary>Always <c>mention</c>.</summary>
    public string Type => "mention";
}

/// <summary>The person in a mention.</summary>
/// <param name="Id">Entra object id.</param>
/// <param name="Name">Name to show.</param>
public sealed record MentionedPerson(string Id, string Name);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AdaptiveCard))]
internal sealed partial class CardJson : JsonSerializerContext;
