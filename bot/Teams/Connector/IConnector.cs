using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Teams.Connector;

/// <summary>
/// The Connector REST API of Teams (<c>/v3/…</c>): what a bot can call. Every call returns a <see cref="ConnectorResult{T}"/>; a status
/// code of the service is a value with the advice what to do, never an exception.
/// </summary>
public interface IConnector
{
    /// <summary>Opens (or finds) the 1:1 chat with a user, by Entra object id or MRI.</summary>
    Task<ConnectorResult<ConversationResource>> CreatePersonalConversationAsync(
        string serviceUrl, string tenantId, string userId, CancellationToken cancellationToken);

    /// <summary>
    /// Starts a thread in a channel with its first message; <see cref="ConversationResource.Id"/> is then the thread and
    /// <see cref="ConversationResource.ActivityId"/> the message.
    /// </summary>
    Task<ConnectorResult<ConversationResource>> CreateThreadAsync(
        string serviceUrl, string tenantId, string channelId, Activity activity, CancellationToken cancellationToken);

    /// <summary>Posts a message; in a channel id without thread part it is a new post.</summary>
    Task<ConnectorResult<ResourceResponse>> SendToConversationAsync(
        string serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken);

    /// <summary>Answers a message; in a channel in its thread, in a chat below the others.</summary>
    Task<ConnectorResult<ResourceResponse>> ReplyToActivityAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken);

    /// <summary>Replaces a message that the bot sent.</summary>
    Task<ConnectorResult<ResourceResponse>> UpdateActivityAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes a message that the bot sent; gone already is success.</summary>
    Task<ConnectorResult<ResourceResponse>> DeleteActivityAsync(
        string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken);

    /// <summary>One page of the members of a chat, team or channel.</summary>
    Task<ConnectorResult<PagedMembers>> GetPagedMembersAsync(
        string serviceUrl, string conversationId, int pageSize, string? continuationToken, CancellationToken cancellationToken);

    /// <summary>One member, by MRI or Entra object id; not a member is 404.</summary>
    Task<ConnectorResult<TeamsMember>> GetMemberAsync(
        string serviceUrl, string conversationId, string memberId, CancellationToken cancellationToken);

    /// <summary>Name and Graph id of a team.</summary>
    Task<ConnectorResult<TeamDetails>> GetTeamAsync(string serviceUrl, string teamId, CancellationToken cancellationToken);

    /// <summary>The channels of a team; General has no name.</summary>
    Task<ConnectorResult<ChannelList>> GetChannelsAsync(string serviceUrl, string teamId, CancellationToken cancellationToken);
}

/// <summary>Id of a created or updated activity; null when Teams split the message and gave none.</summary>
public sealed record ResourceResponse(string? Id);

/// <summary>A conversation that was opened.</summary>
public sealed record ConversationResource(string Id, string? ActivityId, string? ServiceUrl);

/// <summary>A page of members.</summary>
/// <param name="ContinuationToken">
/// Asks for the next page; null when this is the last. Teams decides what is in it: whoever reads on stops when one comes a second time.
/// </param>
public sealed record PagedMembers(IReadOnlyList<TeamsMember> Members, string? ContinuationToken);

/// <summary>A member of a roster. <c>aadObjectId</c> and <c>objectId</c> on the wire are read as one.</summary>
/// <param name="Id">MRI.</param>
/// <param name="Name">Display name.</param>
/// <param name="AadObjectId">Entra object id.</param>
/// <param name="UserRole">What Teams calls the role.</param>
/// <param name="TenantId">Tenant of the account.</param>
/// <param name="UserPrincipalName">Name to sign in with, for a link to a chat with a colleague. Of a guest it holds <c>#EXT#</c>.</param>
/// <param name="Email">Address, for a link to a chat with a guest.</param>
public sealed record TeamsMember(
    string Id,
    string? Name,
    string? AadObjectId,
    string? UserRole,
    string? TenantId,
    string? UserPrincipalName = null,
    string? Email = null)
{
    /// <summary>Somebody of another organisation. The role does not always say it; the name to sign in with does.</summary>
    public bool IsGuest => string.Equals(UserRole, "guest", StringComparison.OrdinalIgnoreCase)
        || UserPrincipalName?.Contains("#EXT#", StringComparison.OrdinalIgnoreCase) == true;
}

/// <summary>Details of a team.</summary>
/// <param name="Id">Thread id of General.</param>
/// <param name="Name">Display name.</param>
/// <param name="AadGroupId">Graph id.</param>
/// <param name="TenantId">Tenant of the team, when Teams tells it.</param>
/// <param name="MemberCount">Number of members, when Teams tells it.</param>
public sealed record TeamDetails(string Id, string? Name, string? AadGroupId, string? TenantId = null, int? MemberCount = null);

/// <summary>Channels of a team.</summary>
public sealed record ChannelList(IReadOnlyList<ChannelInfo> Conversations);
