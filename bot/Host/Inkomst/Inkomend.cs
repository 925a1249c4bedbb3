using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>An activity with the few things every handler asks of it. Who and where come from Teams, never from a card.</summary>
public sealed class Inkomend(Activity activity)
{
    public Activity Activity { get; } = activity;

    public string TenantId => Activity.Conversation?.TenantId ?? Activity.ChannelData?.Tenant?.Id ?? "";

    /// <summary>Chat or channel, without thread.</summary>
    public string GesprekId => ConversationId.WithoutThread(Activity.Conversation?.Id ?? "");

    public bool InKanaal => string.Equals(Activity.Conversation?.ConversationType, "channel", StringComparison.Ordinal);

    /// <summary>
    /// Not a private or shared channel: there the bot cannot see who is a member without a permission that it does not ask for, and in a
    /// shared one people of another organisation read along.
    /// </summary>
    public bool InGewoonKanaal => InKanaal && (Activity.ChannelData?.Channel ?? Activity.ChannelData?.Settings?.SelectedChannel)?.Type is null or "standard";

    /// <summary>A private or shared channel: the bot says so, and does nothing there.</summary>
    public bool InAfgeschermdKanaal => InKanaal && !InGewoonKanaal && !VanBerichtactie;

    /// <summary>
    /// From a messaging extension, which people use in any chat, also where the bot is not: it is about the person, nothing is posted there,
    /// and the chat is not the person's own chat with the bot.
    /// </summary>
    public bool VanBerichtactie => Activity.Name?.StartsWith("composeExtension/", StringComparison.Ordinal) == true;

    /// <summary>The card that was clicked stands in a dialog, not in a message.</summary>
    public bool InVenster => VanBerichtactie || Activity.Name is InvokeNames.TaskSubmit;

    public bool Persoonlijk => string.Equals(Activity.Conversation?.ConversationType, "personal", StringComparison.Ordinal);

    /// <summary>At an install: the channel that was picked, else the one it happened in.</summary>
    public string InstallatieKanaalId => Activity.ChannelData?.Settings?.SelectedChannel?.Id ?? GesprekId;

    /// <summary>The Entra object id is the key of a person; only accounts outside Entra lack it.</summary>
    public Persoon Wie => new(Activity.From?.AadObjectId ?? Activity.From?.Id ?? "", Activity.From?.Name is { Length: > 0 } naam ? naam : "Een collega");
}
