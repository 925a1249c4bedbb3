namespace TeamsHerstelBot.Teams.Activities;

/// <summary>A Teams conversation id: chat or channel, and in a channel perhaps the root message of a thread.</summary>
public static class ConversationId
{
    private const string ThreadMark = ";messageid=";

    /// <summary>The id without the thread part: the channel itself.</summary>
    public static string WithoutThread(string conversationId)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        var mark = conversationId.IndexOf(ThreadMark, StringComparison.Ordinal);
        return mark < 0 ? conversationId : conversationId[..mark];
    }
}
