using System.Text.Json;

namespace TeamsHerstelBot.Teams.Activities;

/// <summary>Mentions inside the text of a message.</summary>
public static class Mentions
{
    /// <summary>
    /// The text without the mention of the bot itself, which only says that the message is for the bot; mentions of people stay. Spaces
    /// at both ends go, no-break spaces that Teams puts around a mention become plain ones. Empty when there is no text.
    /// </summary>
    public static string Strip(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var mention in TextsFor(activity, activity.Recipient?.Id))
            text = text.Replace(mention, " ", StringComparison.Ordinal);

        return text.Replace("&nbsp;", " ", StringComparison.Ordinal).Replace('\u00a0', ' ').Trim();
    }

    /// <summary>True when the message mentions the account with this id.</summary>
    public static bool Has(Activity activity, string accountId) => TextsFor(activity, accountId).Any();

    private static IEnumerable<string> TextsFor(Activity activity, string? accountId) =>
        from entity in activity.Entities ?? []
        where Text(entity, "type") is "mention" && accountId is not null
        where string.Equals(Text(Member(entity, "mentioned"), "id"), accountId, StringComparison.Ordinal)
        let text = Text(entity, "text")
        where !string.IsNullOrEmpty(text)
        select text;

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } owner && owner.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement? element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
