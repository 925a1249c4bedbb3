using System.Collections.Frozen;
using System.Text.Json;

namespace TeamsHerstelBot.Teams.Activities;

/// <summary>Why a card action arrived.</summary>
public enum ClickTrigger
{
    /// <summary>Somebody clicked.</summary>
    Manual,

    /// <summary>The client refreshes the card by itself: answer with the current card and change nothing.</summary>
    Automatic,
}

/// <summary>
/// A click on a card, in one shape for every way it can arrive: <c>Action.Execute</c> (an invoke), its fallback <c>Action.Submit</c>
/// (a message with a value), and <c>Action.Submit</c> that opens a dialog or stands in one (an invoke, protocol A.8.2). Nothing in it
/// proves a right: whoever sees a card can forge its data.
/// </summary>
public sealed record CardClick
{
    private const string VerbMember = "verb";

    /// <summary>Verb of the action, or of the data when the action names none; empty when neither does.</summary>
    public required string Verb { get; init; }

    /// <summary>Data of the card with the inputs merged in; always an object.</summary>
    public required JsonElement Data { get; init; }

    /// <summary>
    /// The text, number and yes/no members of <see cref="Data"/> as the strings that inputs are (a toggle is <c>true</c> or <c>false</c>,
    /// several choices that a client sends as an array are joined with commas), by input id.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Inputs { get; init; }

    /// <summary>Click or automatic refresh.</summary>
    public ClickTrigger Trigger { get; init; }

    /// <summary>Id of the message that holds the card, or null when Teams did not say.</summary>
    public string? CardMessageId { get; init; }

    /// <summary>
    /// True for an invoke, which can be answered with a card or dialog; false for the message, where the card must be updated with a
    /// Connector call.
    /// </summary>
    public bool CanAnswerWithCard { get; init; }

    /// <summary>The click in this activity; null when it is something else or malformed.</summary>
    public static CardClick? TryRead(Activity activity)
    {
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value)
            return null;

        return activity switch
        {
            { Type: ActivityTypes.Invoke, Name: InvokeNames.AdaptiveCardAction } => FromExecute(activity, value),
            { Type: ActivityTypes.Message } when value.Text(VerbMember) is { } verb => Create(activity, verb, value),
            {
                Type: ActivityTypes.Invoke,
                Name: InvokeNames.TaskFetch or InvokeNames.TaskSubmit or InvokeNames.MessagingExtensionSubmitAction,
            } =>
                FromDialog(activity, value),
            _ => null,
        };
    }

    private static CardClick? FromExecute(Activity activity, JsonElement value)
    {
        if (!value.TryGetProperty("action", out var action) || action.Text("type") is not "Action.Execute")
            return null;

        var data = action.TryGetProperty("data", out var given) && given.ValueKind is JsonValueKind.Object ? given : NoData;
        return Create(activity, action.Text(VerbMember) ?? data.Text(VerbMember) ?? "", data) with
        {
            Trigger = value.Text("trigger") is "automatic" ? ClickTrigger.Automatic : ClickTrigger.Manual,
            CanAnswerWithCard = true,
        };
    }

    private static CardClick FromDialog(Activity activity, JsonElement value)
    {
        var data = value.TryGetProperty("data", out var given) && given.ValueKind is JsonValueKind.Object ? given : NoData;
        return Create(activity, data.Text(VerbMember) ?? "", data) with { CanAnswerWithCard = true };
    }

    private static CardClick Create(Activity activity, string verb, JsonElement data) => new()
    {
        Verb = verb,
        Data = data,
        Inputs = Scalars(data).ToFrozenDictionary(StringComparer.Ordinal),
        CardMessageId = activity.ReplyToId,
    };

    private static JsonElement NoData { get; } = JsonSerializer.SerializeToElement(new Dictionary<string, string>());

    private static IEnumerable<KeyValuePair<string, string>> Scalars(JsonElement data) =>
        from member in data.EnumerateObject()
        where member.Name is not VerbMember
        let text = member.Value.ValueKind is JsonValueKind.Array ? Joined(member.Value) : Scalar(member.Value)
        where text is not null
        select KeyValuePair.Create(member.Name, text);

    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    /// <summary>Null when something in it is no choice.</summary>
    private static string? Joined(JsonElement array)
    {
        var choices = array.EnumerateArray().Select(Scalar).ToList();
        return choices.Contains(null) ? null : string.Join(',', choices);
    }
}
