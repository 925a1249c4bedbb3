namespace TeamsHerstelBot.Teams.Activities;

/// <summary>Mentions inside the text of a message.</summary>
public static class Mentions
{
    private const string Opening = "<at";
    private const string Closing = "</at>";

    /// <summary>
    /// The text without the mention of the bot itself, which only says that the message is for the bot; mentions of people stay. When no
    /// entity of the bot has a text that stands in the message (a name with an ampersand, another case, no entity at all), the mention at
    /// the beginning is taken for the bot's, unless it is somebody else's. Spaces at both ends go, no-break spaces that Teams puts around a
    /// mention become plain ones. Empty when there is no text.
    /// </summary>
    public static string Strip(Activity activity)
    {
        var text = (activity.Text ?? "").Replace("&nbsp;", " ", StringComparison.Ordinal).Replace('\u00a0', ' ').Trim();
        var stripped = TextsFor(activity, IsBot(activity)).Aggregate(text, Without);
        return (stripped == text ? WithoutFirst(text, activity) : stripped).Trim();
    }

    /// <summary>True when the message mentions the account with this id.</summary>
    public static bool Has(Activity activity, string accountId) =>
        TextsFor(activity, id => string.Equals(id, accountId, StringComparison.Ordinal)).Any();

    private static Func<string, bool> IsBot(Activity activity) => id => string.Equals(id, activity.Recipient?.Id, StringComparison.Ordinal);

    /// <summary>An entity may have the text of the mention without its tags.</summary>
    private static string Without(string text, string mention)
    {
        var tagged = $"{Opening}>{mention}{Closing}";
        return text.Replace(text.Contains(tagged, StringComparison.Ordinal) ? tagged : mention, " ", StringComparison.Ordinal);
    }

    private static string WithoutFirst(string text, Activity activity)
    {
        if (!text.StartsWith(Opening, StringComparison.OrdinalIgnoreCase) || text.Length == Opening.Length || text[Opening.Length] is not (
            '>' or ' '))
            return text;

        var end = text.IndexOf(Closing, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
            return text;

        var isBot = IsBot(activity);
        var first = text[..(end + Closing.Length)];
        var isOfAnother = TextsFor(activity, id => !isBot(id)).Any(other => first.Contains(other, StringComparison.OrdinalIgnoreCase));
        return isOfAnother ? text : text[first.Length..];
    }

    private static IEnumerable<string> TextsFor(Activity activity, Func<string, bool> account) =>
        from entity in activity.Entities ?? []
        where entity.Text("type") is "mention"
        let id = entity.Member("mentioned").Text("id")
        where id is not null && account(id)
        let text = entity.Text("text")
        where !string.IsNullOrEmpty(text)
        select text;
}
