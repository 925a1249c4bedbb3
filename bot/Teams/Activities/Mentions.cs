namespace TeamsHerstelBot.Teams.Activities;

/// <summary>Mentions inside the text of a message.</summary>
public static class Mentions
{
    private const string Opening = "<at";
    private const string Closing = "</at>";

    /// <summary>
    /// The text without the mention of the bot itself, which only says that the message is for the bot; mentions of people stay. When no
    /// entity of the bot has a text that stands in the message (a name with an ampersand, another case), its mention is the first one that
    /// is not somebody else's; without any entity of the bot only one at the beginning is taken for it. Spaces at both ends go, no-break
    /// spaces that Teams puts around a mention become plain ones. A message without text may have it as HTML: then those words, without
    /// what is quoted. Empty when there is no text.
    /// </summary>
    public static string Strip(Activity activity)
    {
        var own = string.IsNullOrWhiteSpace(activity.Text) ? HtmlText.OwnWords(activity) : activity.Text;
        var text = own.Replace("&nbsp;", " ", StringComparison.Ordinal).Replace('\u00a0', ' ').Trim();
        var stripped = TextsFor(activity, IsBot(activity)).Aggregate(text, Without);
        return (stripped == text ? WithoutFirst(text, activity) : stripped).Trim();
    }

    /// <summary>True when the message mentions the account with this id.</summary>
    public static bool Has(Activity activity, string accountId) =>
        TextsFor(activity, id => string.Equals(id, accountId, StringComparison.Ordinal)).Any();

    private static Func<string, bool> IsBot(Activity activity) => id => string.Equals(id, activity.Recipient?.Id, StringComparison.Ordinal);

    /// <summary>
    /// An entity may have the text of the mention without its tags, and the tags may have an id: then it is left to whoever looks for tags.
    /// Only where a message has none the bare name is the mention.
    /// </summary>
    private static string Without(string text, string mention)
    {
        var tagged = $"{Opening}>{mention}{Closing}";
        if (text.Contains(tagged, StringComparison.Ordinal)) return text.Replace(tagged, " ", StringComparison.Ordinal);
        return mention.StartsWith(Opening, StringComparison.OrdinalIgnoreCase) || !Tags(text).Any()
            ? text.Replace(mention, " ", StringComparison.Ordinal)
            : text;
    }

    private static string WithoutFirst(string text, Activity activity)
    {
        var isBot = IsBot(activity);
        string[] ofOthers = [.. TextsFor(activity, id => !isBot(id))];
        string[] ofBot = [.. TextsFor(activity, isBot).Select(own => $">{own}{Closing}")];
        var tags = Tags(text).OrderByDescending(tag => ofBot.Any(own => text[tag].EndsWith(own, StringComparison.OrdinalIgnoreCase)));
        foreach (var tag in tags)
        {
            var isOfAnother = ofOthers.Any(other => text[tag].Contains(other, StringComparison.OrdinalIgnoreCase));
            var counts = tag.Start.Value == 0 || Accounts(activity).Any(mention => isBot(mention.Id));
            if (counts && !isOfAnother)
                return text.Remove(tag.Start.Value, tag.End.Value - tag.Start.Value);
        }

        return text;
    }

    /// <summary>Where a mention stands, with its tags.</summary>
    private static IEnumerable<Range> Tags(string text)
    {
        var from = 0;
        while (text.IndexOf(Opening, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var start)
        {
            from = start + Opening.Length;
            if (from == text.Length || text[from] is not ('>' or ' '))
                continue;
            var end = text.IndexOf(Closing, from, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
                yield break;
            from = end + Closing.Length;
            yield return start..from;
        }
    }

    private static IEnumerable<string> TextsFor(Activity activity, Func<string, bool> account) =>
        from mention in Accounts(activity)
        where account(mention.Id) && !string.IsNullOrEmpty(mention.Text)
        select mention.Text;

    private static IEnumerable<(string Id, string? Text)> Accounts(Activity activity) =>
        from entity in activity.Entities ?? []
        where entity.Text("type") is "mention"
        let id = entity.Member("mentioned").Text("id")
        where id is not null
        select (id, entity.Text("text"));
}
