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
        where entity.Text("type") is "mention" && accountId is not null
        where string.Equals(entity.Member("mentioned").Text("id"), accountId, StringComparison.Ordinal)
        let text = entity.Text("text")
        where !string.IsNullOrEmpty(text)
        select text;
}
