using System.Collections.Concurrent;
using System.Text.Json;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Harnas;

/// <summary>A message that arrived, with the card it shows now and how often it was changed.</summary>
public sealed record Nepbericht(string Gesprek, string Id, string Kaart, int Wijzigingen = 0);

/// <summary>What a fault does with a call: it is refused, or it arrives and the answer gets lost.</summary>
public sealed record Storing(ConnectorError Fout, bool KomtAan)
{
    public static Storing Druk { get; } = Bij(429, "Throttled", komtAan: false, TimeSpan.FromSeconds(4));

    public static Storing Zwijgt { get; } = Bij(0, DeliveryTable.NoAnswer, komtAan: true);

    public static Storing Weg { get; } = Bij(0, DeliveryTable.NoAnswer, komtAan: false);

    public static Storing Stuk { get; } = Bij(502, null, komtAan: false);

    public static Storing Afgebroken { get; } = Bij(0, DeliveryTable.NotConnected, komtAan: false);

    public static Storing Verwijderd { get; } = Bij(403, "BotNotInConversationRoster", komtAan: false);

    public static Storing Geblokkeerd { get; } = Bij(403, "ConversationBlockedByUser", komtAan: false);

    private static Storing Bij(int status, string? code, bool komtAan, TimeSpan? wacht = null) =>
        new(new ConnectorError(status, code, DeliveryTable.Advise(ConnectorCall.Create, status, code), wacht), komtAan);
}

/// <summary>
/// The Connector of a Teams that lives in memory and outlives every host: what was posted stays. Several hosts can share one.
/// </summary>
public sealed class Nepteams : IConnector
{
    private readonly ConcurrentDictionary<(string Gesprek, string Id), Nepbericht> _berichten = new();
    private readonly List<(int Plaatsingen, TaskCompletionSource Wacht)> _bereikt = [];
    private int _nummer;
    private int _plaatsingen;
    private int _wijzigingen;
    private int _storingen;

    /// <summary>Decides per call whether something goes wrong.</summary>
    public Func<ConnectorCall, string, Task<Storing?>> Stoort { get; set; } = (_, _) => Task.FromResult<Storing?>(null);

    public int Plaatsingen => _plaatsingen;

    public int Wijzigingen => _wijzigingen;

    /// <summary>Completes when this many messages were posted.</summary>
    public Task Bereikt(int plaatsingen)
    {
        lock (_bereikt)
        {
            var wacht = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_plaatsingen >= plaatsingen) wacht.SetResult();
            else _bereikt.Add((plaatsingen, wacht));
            return wacht.Task;
        }
    }

    public int Storingen => _storingen;

    /// <summary>Who is in every channel; empty says nothing about anybody.</summary>
    public IReadOnlyList<string> Leden { get; set; } = [];

    /// <summary>Who is of another organisation.</summary>
    public ISet<string> Gasten { get; } = new HashSet<string>();

    /// <summary>Who is in a channel as its roster still tells it, of a Teams that already knows better about each person.</summary>
    public ConcurrentDictionary<string, IReadOnlyList<string>> NogOpDeLijst { get; } = new();

    /// <summary>The page of a roster that comes after this token, of a Teams that does as it likes.</summary>
    public Func<string?, PagedMembers>? Bladert { get; set; }

    /// <summary>Who is in a channel that differs from the others.</summary>
    public ConcurrentDictionary<string, IReadOnlyList<string>> LedenIn { get; } = new();

    public IReadOnlyList<Nepbericht> Alle =>
        [.. _berichten.Values.OrderBy(b => int.Parse(b.Id, System.Globalization.CultureInfo.InvariantCulture))];

    public IReadOnlyList<Nepbericht> In(string gesprek) => [.. Alle.Where(b => b.Gesprek == gesprek)];

    /// <summary>A message that stood there before.</summary>
    public void Zet(Nepbericht bericht)
    {
        _berichten[(bericht.Gesprek, bericht.Id)] = bericht;
        _nummer = Math.Max(_nummer, int.Parse(bericht.Id, System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Forgets every message.</summary>
    public void Wis() => _berichten.Clear();

    /// <summary>Posts go wrong this way, as often as there are faults; after that Teams behaves.</summary>
    public void StoorPlaatsen(params Storing[] storingen)
    {
        var rest = new ConcurrentQueue<Storing>(storingen);
        Stoort = (soort, _) => Task.FromResult(soort == ConnectorCall.Create && rest.TryDequeue(out var storing) ? storing : null);
    }

    /// <summary>The same messages in a Teams of their own.</summary>
    public Nepteams Kopie()
    {
        var kopie = new Nepteams { _nummer = _nummer, Leden = Leden };
        foreach (var (sleutel, bericht) in _berichten) kopie._berichten[sleutel] = bericht;
        foreach (var (gesprek, leden) in LedenIn) kopie.LedenIn[gesprek] = leden;
        return kopie;
    }

    public Task<ConnectorResult<ResourceResponse>> SendToConversationAsync(
        string serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken) => Gaat(ConnectorCall.Create,
        conversationId, () =>
        {
            var id = Interlocked.Increment(ref _nummer).ToString(System.Globalization.CultureInfo.InvariantCulture);
            _berichten[(conversationId, id)] = new(conversationId, id, Kaart(activity));
            lock (_bereikt)
            {
                _plaatsingen++;
                foreach (var (_, wacht) in _bereikt.Where(b => b.Plaatsingen <= _plaatsingen)) wacht.TrySetResult();
            }

            return new ResourceResponse(id);
        });

    public Task<ConnectorResult<ResourceResponse>> UpdateActivityAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
    {
        if (!_berichten.ContainsKey((conversationId, activityId)))
        {
            var weg = new ConnectorError(
                404, "ActivityNotFoundInConversation", DeliveryTable.Advise(ConnectorCall.Change, 404, "ActivityNotFoundInConversation"));
            return Task.FromResult(new ConnectorResult<ResourceResponse>(null, weg));
        }

        return Gaat(ConnectorCall.Change, conversationId, () =>
        {
            Interlocked.Increment(ref _wijzigingen);
            _berichten.AddOrUpdate(
                (conversationId, activityId),
                _ => throw new InvalidOperationException("The message disappeared."),
                (_, oud) => oud with { Kaart = Kaart(activity), Wijzigingen = oud.Wijzigingen + 1 });
            return new ResourceResponse(activityId);
        });
    }

    public Task<ConnectorResult<ResourceResponse>> DeleteActivityAsync(
        string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken) => Gaat(ConnectorCall.Change,
        conversationId, () =>
        {
            _berichten.TryRemove((conversationId, activityId), out _);
            return new ResourceResponse(activityId);
        });

    public Task<ConnectorResult<ConversationResource>> CreatePersonalConversationAsync(
        string serviceUrl, string tenantId, string userId, CancellationToken cancellationToken) =>
        Gaat(ConnectorCall.Read, userId, () => new ConversationResource(Wijk.Chat(userId), null, serviceUrl));

    public Task<ConnectorResult<PagedMembers>> GetPagedMembersAsync(
        string serviceUrl, string conversationId, int pageSize, string? continuationToken, CancellationToken cancellationToken) =>
        Gaat(
            ConnectorCall.Read, conversationId,
            () => Bladert?.Invoke(continuationToken)
                ?? new PagedMembers([.. (NogOpDeLijst.GetValueOrDefault(conversationId) ?? Van(conversationId)).Select(Lid)], null));

    public Task<ConnectorResult<ConversationResource>> CreateThreadAsync(
        string serviceUrl, string tenantId, string channelId, Activity activity,
        CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ConnectorResult<ResourceResponse>> ReplyToActivityAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity,
        CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ConnectorResult<TeamsMember>> GetMemberAsync(
        string serviceUrl, string conversationId, string memberId, CancellationToken cancellationToken) =>
        Kaal(memberId) is var lid && (Van(conversationId).Count == 0 || Van(conversationId).Contains(lid))
            ? Gaat(
                ConnectorCall.Read, conversationId,
                () => Lid(lid))
            : Task.FromResult(new ConnectorResult<TeamsMember>(
                null, new ConnectorError(404, "MemberNotFoundInConversation", DeliveryAdvice.Disable)));

    private IReadOnlyList<string> Van(string gesprek) => LedenIn.GetValueOrDefault(gesprek) ?? Leden;

    private TeamsMember Lid(string id) => new(
        "29:" + id, id, id, "user", Wijk.Tenant, Gasten.Contains(id) ? $"{id}_elders.test#EXT#@gemeente.test" : $"{id}@gemeente.test",
        $"{id}@gemeente.test");

    private static string Kaal(string id) => id.StartsWith("29:", StringComparison.Ordinal) ? id["29:".Length..] : id;

    public Task<ConnectorResult<TeamDetails>> GetTeamAsync(string serviceUrl, string teamId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<ConnectorResult<ChannelList>> GetChannelsAsync(string serviceUrl, string teamId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    private async Task<ConnectorResult<T>> Gaat<T>(ConnectorCall soort, string gesprek, Func<T> doe)
        where T : class
    {
        await Task.Yield();
        if (await Stoort(soort, gesprek) is not { } storing) return new(doe(), null);
        Interlocked.Increment(ref _storingen);
        if (storing.KomtAan) doe();
        return new(null, storing.Fout);
    }

    private static string Kaart(Activity activity) =>
        activity.Attachments is [{ Content: { ValueKind: JsonValueKind.Object } kaart }]
            ? kaart.GetRawText()
            : throw new InvalidOperationException("A message without one card.");
}
