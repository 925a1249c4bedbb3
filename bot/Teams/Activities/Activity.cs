using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsHerstelBot.Teams.Activities;

/// <summary>
/// One activity of the Bot Framework protocol, in the fields that Microsoft Teams fills or reads. Unknown fields are kept in
/// <see cref="Other"/>; open content stays <see cref="JsonElement"/>. Source: Bot Framework activity specification 3.1.
/// </summary>
public sealed record Activity
{
    /// <summary>Kind of activity, see <see cref="ActivityTypes"/>; compared ordinally.</summary>
    public string? Type { get; init; }

    /// <summary>Id of the activity, unique within its conversation; for a message the message id.</summary>
    public string? Id { get; init; }

    /// <summary>Moment at the service, UTC.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Address for replies; may change, so store it again with each inbound activity.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary><c>msteams</c>.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Who acts.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>The bot, <c>28:{app id}</c>.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>Where it happens.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>Text of a message, with <c>&lt;at&gt;</c> marks in a channel or group chat.</summary>
    public string? Text { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>Text for the notification and the activity feed.</summary>
    public string? Summary { get; init; }

    /// <summary>Language of the user's client, such as <c>nl-NL</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>Cards and files.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary><c>list</c> or <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; init; }

    /// <summary>Mentions and client information.</summary>
    public IReadOnlyList<JsonElement>? Entities { get; init; }

    /// <summary>What Teams adds: tenant, team, channel, eventType, settings.</summary>
    public ChannelData? ChannelData { get; init; }

    /// <summary>Payload of an invoke, of an event, or of a card's Action.Submit.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Name of an invoke or event.</summary>
    public string? Name { get; init; }

    /// <summary>Message that is replied to; for a click the message that holds the card.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>Members that joined; the bot is among them when it was installed.</summary>
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    /// <summary>Members that left.</summary>
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    /// <summary>Of an installationUpdate: <c>add</c>, <c>remove</c>, <c>add-upgrade</c> or <c>remove-upgrade</c>.</summary>
    public string? Action { get; init; }

    /// <summary>Fields this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Other { get; set; }
}

/// <summary>The activity types that Teams sends.</summary>
public static class ActivityTypes
{
    /// <summary>A message of a user, or an Action.Submit (with a value).</summary>
    public const string Message = "message";

    /// <summary>Members, team or channel changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The app was added or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A call that waits for its answer, such as a click on Action.Execute.</summary>
    public const string Invoke = "invoke";

    /// <summary>A reaction was added to or removed from a message of the bot.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A message was edited.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>A meeting started or ended, or a message was read; see <see cref="Activity.Name"/>.</summary>
    public const string Event = "event";

    /// <summary>Somebody is typing.</summary>
    public const string Typing = "typing";
}

/// <summary>A user or bot.</summary>
public sealed record ChannelAccount
{
    /// <summary><c>29:…</c> for a user (differs per bot), <c>28:{app id}</c> for a bot.</summary>
    public string? Id { get; init; }

    /// <summary>An app and no person: another bot, a workflow or a connector.</summary>
    [JsonIgnore]
    public bool IsBot => Id?.StartsWith("28:", StringComparison.Ordinal) == true;

    /// <summary>Display name.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// Entra object id of a user; the key to store a person under, so always in the one spelling of <see cref="EntraId"/>.
    /// </summary>
    public string? AadObjectId { get; init => field = EntraId.Of(value); }

    /// <summary>Fields this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Other { get; set; }
}

/// <summary>A chat or channel.</summary>
public sealed record ConversationAccount
{
    /// <summary>Id; in a channel often followed by <c>;messageid={root}</c>, see <see cref="ConversationId"/>.</summary>
    public string? Id { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string? ConversationType { get; init; }

    /// <summary>True in a group chat or channel.</summary>
    public bool? IsGroup { get; init; }

    /// <summary>Tenant of the conversation.</summary>
    public string? TenantId { get; init; }

    /// <summary>Display name, often absent.</summary>
    public string? Name { get; init; }
}

/// <summary>Content that goes with a message.</summary>
public sealed record Attachment
{
    /// <summary>Content type of an Adaptive Card.</summary>
    public const string AdaptiveCardContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Media type.</summary>
    public string? ContentType { get; init; }

    /// <summary>The card, for card attachments.</summary>
    public JsonElement? Content { get; init; }

    /// <summary>Address of a file.</summary>
    public string? ContentUrl { get; init; }

    /// <summary>Name of a file.</summary>
    public string? Name { get; init; }
}

/// <summary>What Teams adds to an activity; every field may be absent.</summary>
public sealed record ChannelData
{
    /// <summary>Tenant of the conversation.</summary>
    public TenantInfo? Tenant { get; init; }

    /// <summary>Team, in channel scope.</summary>
    public TeamInfo? Team { get; init; }

    /// <summary>Channel, in channel scope.</summary>
    public ChannelInfo? Channel { get; init; }

    /// <summary>What happened, compared without case: <c>teamMemberAdded</c>, <c>channelDeleted</c>, …</summary>
    public string? EventType { get; init; }

    /// <summary>At an install: the channel the installer picked.</summary>
    public ChannelDataSettings? Settings { get; init; }

    /// <summary>Outbound: raise a notification.</summary>
    public NotificationInfo? Notification { get; init; }

    /// <summary>Fields this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Other { get; set; }
}

/// <summary>A tenant.</summary>
public sealed record TenantInfo
{
    /// <summary>Tenant id.</summary>
    public string? Id { get; init; }
}

/// <summary>A team.</summary>
public sealed record TeamInfo
{
    /// <summary>Thread id of the General channel.</summary>
    public string? Id { get; init; }

    /// <summary>Display name; only sure in rename events.</summary>
    public string? Name { get; init; }

    /// <summary>Graph id of the team.</summary>
    public string? AadGroupId { get; init; }
}

/// <summary>A channel.</summary>
public sealed record ChannelInfo
{
    /// <summary>Thread id of the channel.</summary>
    public string? Id { get; init; }

    /// <summary>Display name; absent for General.</summary>
    public string? Name { get; init; }

    /// <summary><c>standard</c>, <c>shared</c> or <c>private</c>.</summary>
    public string? Type { get; init; }
}

/// <summary>Settings inside <see cref="ChannelData"/>.</summary>
public sealed record ChannelDataSettings
{
    /// <summary>The channel picked at install.</summary>
    public ChannelInfo? SelectedChannel { get; init; }
}

/// <summary>Notification wish inside <see cref="ChannelData"/>, outbound.</summary>
public sealed record NotificationInfo
{
    /// <summary>True puts the message in the activity feed.</summary>
    public bool? Alert { get; init; }
}
