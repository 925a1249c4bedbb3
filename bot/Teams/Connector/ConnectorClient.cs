using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Configuration;

namespace TeamsHerstelBot.Teams.Connector;

/// <summary>The calls of the Connector REST API; how a call travels and fails is in <see cref="ConnectorPipeline"/>.</summary>
internal sealed class ConnectorClient(ConnectorPipeline pipeline, IOptions<TeamsBotOptions> options) : IConnector
{
    public const string HttpClientName = "TeamsHerstelBot.Teams.Connector";

    public static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(15);

    private static readonly ConnectorJson Json = ConnectorJson.Default;

    // Text goes out as it is, like an activity on its own.
    private static readonly ConnectorJson Wire =
        new(new JsonSerializerOptions(ConnectorJson.Default.Options!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public Task<ConnectorResult<ConversationResource>> CreatePersonalConversationAsync(
        string serviceUrl, string tenantId, string userId, CancellationToken cancellationToken)
    {
        var body = new CreateConversationBody(
            Bot: new ChannelAccount { Id = options.Value.BotId },
            IsGroup: false,
            Members: [new ChannelAccount { Id = userId }],
            TenantId: tenantId,
            ChannelData: new ChannelData { Tenant = new TenantInfo { Id = tenantId } });
        return CreateConversationAsync(ConnectorCall.Read, serviceUrl, JsonSerializer.SerializeToUtf8Bytes(
            body, Wire.CreateConversationBody), cancellationToken);
    }

    public Task<ConnectorResult<ConversationResource>> CreateThreadAsync(
        string serviceUrl, string tenantId, string channelId, Activity activity, CancellationToken cancellationToken)
    {
        var body = new CreateConversationBody(
            Bot: new ChannelAccount { Id = options.Value.BotId },
            IsGroup: true,
            Members: null,
            TenantId: tenantId,
            ChannelData: new ChannelData { Channel = new ChannelInfo { Id = channelId }, Tenant = new TenantInfo { Id = tenantId } },
            Activity: activity);
        return CreateConversationAsync(
            ConnectorCall.Create, serviceUrl, JsonSerializer.SerializeToUtf8Bytes(
                body, Wire.CreateConversationBody), cancellationToken);
    }

    public Task<ConnectorResult<ResourceResponse>> SendToConversationAsync(
        string serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken)
    {
        var request = new ConnectorRequest(
            ConnectorCall.Create, HttpMethod.Post, serviceUrl, ["v3", "conversations", conversationId, "activities"])
        {
            Body = ActivityJson.Write(activity),
        };
        return pipeline.SendAsync(request, Resource, cancellationToken);
    }

    public Task<ConnectorResult<ResourceResponse>> ReplyToActivityAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
    {
        var request = new ConnectorRequest(
            ConnectorCall.Create, HttpMethod.Post, serviceUrl, ["v3", "conversations", conversationId, "activities", activityId])
        {
            Body = ActivityJson.Write(activity),
        };
        return pipeline.SendAsync(request, Resource, cancellationToken);
    }

    public Task<ConnectorResult<ResourceResponse>> UpdateActivityAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
    {
        var request = new ConnectorRequest(
            ConnectorCall.Change, HttpMethod.Put, serviceUrl, ["v3", "conversations", conversationId, "activities", activityId])
        {
            Body = ActivityJson.Write(activity),
        };
        return pipeline.SendAsync(request, Resource, cancellationToken);
    }

    public async Task<ConnectorResult<ResourceResponse>> DeleteActivityAsync(
        string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken)
    {
        var request = new ConnectorRequest(
            ConnectorCall.Change, HttpMethod.Delete, serviceUrl, ["v3", "conversations", conversationId, "activities", activityId]);
        var result = await pipeline.SendAsync(request, Resource, cancellationToken);
        return result.Error is { Status: 404 } ? new ConnectorResult<ResourceResponse>(new ResourceResponse(null), null) : result;
    }

    public Task<ConnectorResult<PagedMembers>> GetPagedMembersAsync(
        string serviceUrl, string conversationId, int pageSize, string? continuationToken, CancellationToken cancellationToken)
    {
        var page = string.Create(CultureInfo.InvariantCulture, $"?pageSize={pageSize}");
        var request = new ConnectorRequest(
            ConnectorCall.Read,
            HttpMethod.Get,
            serviceUrl,
            ["v3", "conversations", ConversationId.WithoutThread(conversationId), "pagedmembers"])
        {
            Query = continuationToken is null ? page : $"{page}&continuationToken={Uri.EscapeDataString(continuationToken)}",
        };
        return pipeline.SendAsync(request, answer => Members(Read(answer, Json.PagedMembersBody)), cancellationToken);
    }

    public Task<ConnectorResult<TeamsMember>> GetMemberAsync(
        string serviceUrl, string conversationId, string memberId, CancellationToken cancellationToken)
    {
        var request = new ConnectorRequest(
            ConnectorCall.Read,
            HttpMethod.Get,
            serviceUrl,
            ["v3", "conversations", ConversationId.WithoutThread(conversationId), "members", memberId]);
        return pipeline.SendAsync(request, answer => Read(answer, Json.MemberBody)?.ToMember(), cancellationToken);
    }

    public Task<ConnectorResult<TeamDetails>> GetTeamAsync(string serviceUrl, string teamId, CancellationToken cancellationToken)
    {
        var request = new ConnectorRequest(ConnectorCall.Read, HttpMethod.Get, serviceUrl, ["v3", "teams", teamId]);
        return pipeline.SendAsync(request, answer => Read(answer, Json.TeamDetailsBody) is { } team && Filled.Of(team.Id) is { } id
            ? new TeamDetails(id, Filled.Short(team.Name), Filled.Of(team.AadGroupId), Filled.Of(team.TenantId), team.MemberCount)
            : null, cancellationToken);
    }

    public Task<ConnectorResult<ChannelList>> GetChannelsAsync(string serviceUrl, string teamId, CancellationToken cancellationToken)
    {
        var request = new ConnectorRequest(ConnectorCall.Read, HttpMethod.Get, serviceUrl, ["v3", "teams", teamId, "conversations"]);
        return pipeline.SendAsync(request, answer => Read(answer, Json.ChannelListBody) is { Conversations: { } channels }
            ? new ChannelList([.. channels.OfType<ChannelInfo>()])
            : null, cancellationToken);
    }

    private Task<ConnectorResult<ConversationResource>> CreateConversationAsync(
        ConnectorCall call, string serviceUrl, byte[] body, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            new ConnectorRequest(call, HttpMethod.Post, serviceUrl, ["v3", "conversations"]) { Body = body },
            answer => Read(answer, Json.ConversationResourceBody) is { } made && Filled.Of(made.Id) is { } id
                ? new ConversationResource(id, Filled.Of(made.ActivityId), Filled.Of(made.ServiceUrl))
                : null,
            cancellationToken);

    private static PagedMembers? Members(PagedMembersBody? body) => body is { Members: { } members }
        ? new PagedMembers(
            [.. members.Select(member => member?.ToMember()).OfType<TeamsMember>()],
            body.ContinuationToken is "" ? null : body.ContinuationToken)
        : null;

    /// <summary>
    /// A message that was accepted is accepted, also when no id can be read from the answer. A page of something in between, such as a
    /// network that asks to log in, is no answer of Teams: null.
    /// </summary>
    private static ResourceResponse? Resource(byte[] answer) =>
        answer.Length == 0 || IsJson(answer) ? new(Filled.Of(Read(answer, Json.ResourceResponse)?.Id)) : null;

    private static bool IsJson(byte[] answer)
    {
        try
        {
            var reader = new Utf8JsonReader(answer);
            while (reader.Read()) reader.TrySkip();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static T? Read<T>(byte[] answer, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return answer.Length == 0 ? null : JsonSerializer.Deserialize(answer, type);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
