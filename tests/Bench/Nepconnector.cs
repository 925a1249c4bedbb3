using System.Globalization;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Bench;

/// <summary>
/// A Teams that takes everything at once, or, when it is closed, nothing until it opens: as the documented ladder lets next to nothing
/// through while a bench clicks. So clicks and deliveries are measured apart.
/// </summary>
internal sealed class Nepconnector : IConnector
{
    private TaskCompletionSource _open = new();
    private long _nummer;

    public Nepconnector() => _open.SetResult();

    public long Berichten => Interlocked.Read(ref _nummer);

    public void Open() => _open.TrySetResult();

    public void Dicht()
    {
        if (_open.Task.IsCompleted) _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public Task<ConnectorResult<ConversationResource>> CreatePersonalConversationAsync(
        string serviceUrl, string tenantId, string userId, CancellationToken cancellationToken) =>
        Uitkomst(new ConversationResource("a:" + userId, null, serviceUrl));

    public Task<ConnectorResult<ConversationResource>> CreateThreadAsync(
        string serviceUrl, string tenantId, string channelId, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<ConnectorResult<ResourceResponse>> SendToConversationAsync(
        string serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken) =>
        NeemAan(null, cancellationToken);

    public Task<ConnectorResult<ResourceResponse>> ReplyToActivityAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        NeemAan(null, cancellationToken);

    public Task<ConnectorResult<ResourceResponse>> UpdateActivityAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        NeemAan(activityId, cancellationToken);

    public Task<ConnectorResult<ResourceResponse>> DeleteActivityAsync(
        string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken) =>
        NeemAan(activityId, cancellationToken);

    public Task<ConnectorResult<PagedMembers>> GetPagedMembersAsync(
        string serviceUrl, string conversationId, int pageSize, string? continuationToken, CancellationToken cancellationToken) =>
        Uitkomst(new PagedMembers([], null));

    public Task<ConnectorResult<TeamsMember>> GetMemberAsync(
        string serviceUrl, string conversationId, string memberId, CancellationToken cancellationToken) =>
        Uitkomst(new TeamsMember("29:" + memberId, "Collega", memberId, null, null));

    public Task<ConnectorResult<TeamDetails>> GetTeamAsync(string serviceUrl, string teamId, CancellationToken cancellationToken) =>
        Uitkomst(new TeamDetails(teamId, null, null));

    public Task<ConnectorResult<ChannelList>> GetChannelsAsync(string serviceUrl, string teamId, CancellationToken cancellationToken) =>
        Uitkomst(new ChannelList([]));

    private async Task<ConnectorResult<ResourceResponse>> NeemAan(string? id, CancellationToken ct)
    {
        await _open.Task.WaitAsync(ct);
        var nummer = Interlocked.Increment(ref _nummer);
        return new(new(id ?? nummer.ToString(CultureInfo.InvariantCulture)), null);
    }

    private static Task<ConnectorResult<T>> Uitkomst<T>(T waarde)
        where T : class => Task.FromResult(new ConnectorResult<T>(waarde, null));
}

/// <summary>The clock of the rate ladder. While it is open, each look at it is a second later, so that nobody waits.</summary>
internal sealed class Ladderklok : TimeProvider
{
    private static readonly TimeSpan Even = TimeSpan.FromMilliseconds(100);
    private long _verzet;

    public bool Open { get; set; }

    public override long GetTimestamp() =>
        base.GetTimestamp() + (Open ? Interlocked.Add(ref _verzet, TimestampFrequency) : Interlocked.Read(ref _verzet));

    /// <summary>Who waits looks again soon.</summary>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime > Even ? Even : dueTime, period);
}
