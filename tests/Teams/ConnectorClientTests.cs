using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Teams.Tests;

/// <summary>What goes over the wire to Teams, and what comes back as a value.</summary>
public sealed class ConnectorClientTests
{
    private const string Thread = "19:abc@thread.tacv2;messageid=1";
    private const string EscapedThread = "19%3Aabc%40thread.tacv2%3Bmessageid%3D1";

    private static readonly Activity Text = new() { Type = ActivityTypes.Message, Text = "Hoi", Summary = "Hoi" };

    [Fact]
    public async Task Opening_a_chat_sends_the_documented_body()
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(201, """{"id":"a:1/x+y"}""").StartAsync();

        var result = await teams.Client.CreatePersonalConversationAsync(teams.ServiceUrl, Channel.TenantId, "entra-id", default);

        Assert.Equal("a:1/x+y", result.Value?.Id);
        var call = Assert.Single(teams.Calls);
        Assert.Equal(("POST", "/teams/v3/conversations"), (call.Method, call.Target));
        AssertJson(
            $$"""{"bot":{"id":"28:{{Channel.AppId}}"},"isGroup":false,"members":[{"id":"entra-id"}],"tenantId":"{{Channel.TenantId}}","channelData":{"tenant":{"id":"{{Channel.TenantId}}"} } }""",
            call.Body);
        Assert.Equal("Bearer token-1", call.Authorization);
        Assert.Equal("https://api.botframework.com/.default", Assert.Single(teams.Credential.Scopes));
    }

    [Fact]
    public async Task A_message_is_posted_to_the_escaped_thread_and_gives_its_id()
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(201, """{"id":"1732"}""").StartAsync();

        var result = await teams.Client.SendToConversationAsync(teams.ServiceUrl + "/", Thread, Text, default);

        Assert.Equal("1732", result.Value?.Id);
        var call = Assert.Single(teams.Calls);
        Assert.Equal(("POST", $"/teams/v3/conversations/{EscapedThread}/activities"), (call.Method, call.Target));
        Assert.Equal("application/json; charset=utf-8", call.ContentType);
        AssertJson("""{"type":"message","text":"Hoi","summary":"Hoi"}""", call.Body);
    }

    [Theory]
    [InlineData(202, "")]
    [InlineData(200, "{}")]
    [InlineData(200, "<html>ok</html>")]
    public async Task A_message_that_was_accepted_without_a_readable_id_is_sent_all_the_same(int status, string body)
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(status, body).StartAsync();

        var result = await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);

        Assert.True(result.Succeeded);
        Assert.Null(result.Value.Id);
    }

    [Fact]
    public async Task An_update_replaces_the_message_at_its_own_address()
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(200, """{"id":"1732"}""").StartAsync();

        var result = await teams.Client.UpdateActivityAsync(teams.ServiceUrl, Thread, "17/32", Text, default);

        Assert.True(result.Succeeded);
        var call = Assert.Single(teams.Calls);
        Assert.Equal(("PUT", $"/teams/v3/conversations/{EscapedThread}/activities/17%2F32"), (call.Method, call.Target));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(204)]
    [InlineData(404)]
    public async Task A_deleted_message_is_gone_whoever_was_first(int status)
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(status).StartAsync();

        var result = await teams.Client.DeleteActivityAsync(teams.ServiceUrl, Thread, "1732", default);

        Assert.True(result.Succeeded);
        Assert.Equal("DELETE", Assert.Single(teams.Calls).Method);
    }

    [Fact]
    public async Task Members_come_in_pages_with_either_name_of_the_object_id()
    {
        await using var teams = new ScriptedConnector();
        await teams
            .Then(200, """{"members":[{"id":"29:a","name":"A","aadObjectId":"o-a","userRole":"user","tenantId":"t","email":"x"},{"id":"29:b","objectId":"o-b"},{"name":"no id"},null],"continuationToken":"a+b/="}""")
            .Then(200, """{"members":[],"continuationToken":""}""").StartAsync();

        var first = await teams.Client.GetPagedMembersAsync(teams.ServiceUrl, Thread, 100, null, default);
        var second = await teams.Client.GetPagedMembersAsync(teams.ServiceUrl, Thread, 100, first.Value!.ContinuationToken, default);

        Assert.Equal([new TeamsMember("29:a", "A", "o-a", "user", "t"), new TeamsMember("29:b", null, "o-b", null, null)], first.Value.Members);
        Assert.Empty(second.Value!.Members);
        Assert.Null(second.Value.ContinuationToken);
        Assert.Equal(
            ["/teams/v3/conversations/19%3Aabc%40thread.tacv2/pagedmembers?pageSize=100",
             "/teams/v3/conversations/19%3Aabc%40thread.tacv2/pagedmembers?pageSize=100&continuationToken=a%2Bb%2F%3D"],
            teams.Calls.Select(call => call.Target));
    }

    [Fact]
    public async Task A_member_a_team_and_its_channels_are_read()
    {
        await using var teams = new ScriptedConnector();
        await teams
            .Then(200, """{"id":"29:a","name":"A","objectId":"o"}""")
            .Then(200, """{"id":"19:t","name":"Wijkteam","aadGroupId":"g","memberCount":5}""")
            .Then(200, """{"conversations":[{"id":"19:t","name":null},{"id":"19:c","name":"Overleg","type":"private"}]}""")
            .Then(404).StartAsync();

        var member = await teams.Client.GetMemberAsync(teams.ServiceUrl, Thread, "29:a/b", default);
        var team = await teams.Client.GetTeamAsync(teams.ServiceUrl, "19:t", default);
        var channels = await teams.Client.GetChannelsAsync(teams.ServiceUrl, "19:t", default);
        var stranger = await teams.Client.GetMemberAsync(teams.ServiceUrl, Thread, "x", default);

        Assert.Equal("o", member.Value!.AadObjectId);
        Assert.Equal(new TeamDetails("19:t", "Wijkteam", "g"), team.Value);
        Assert.Equal([("19:t", null), ("19:c", "Overleg")], channels.Value!.Conversations.Select(channel => (channel.Id!, channel.Name)));
        Assert.Equal(404, stranger.Error!.Status);
        Assert.Equal("/teams/v3/conversations/19%3Aabc%40thread.tacv2/members/29%3Aa%2Fb", teams.Calls[0].Target);
    }

    [Theory]
    [InlineData("17", 17)]
    [InlineData("Mon, 23 Nov 2026 09:00:42 GMT", 42)]
    [InlineData("Mon, 23 Nov 2026 08:59:00 GMT", 0)]
    [InlineData("soon", null)]
    public async Task A_429_says_how_long_to_wait_in_seconds_or_as_a_date(string header, int? seconds)
    {
        await using var teams = new ScriptedConnector();
        await teams
            .Then(429, """{"error":{"code":"Throttled"}}""", ("Retry-After", header), ("Date", "Mon, 23 Nov 2026 09:00:00 GMT")).StartAsync();

        var result = await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);

        var wait = seconds is { } given ? TimeSpan.FromSeconds(given) : (TimeSpan?)null;
        Assert.Equal(new ConnectorError(429, "Throttled", DeliveryAdvice.Retry, wait), result.Error);
    }

    [Theory]
    [InlineData("<html><body>502 Bad Gateway</body></html>", null)]
    [InlineData("", null)]
    [InlineData("[1]", null)]
    [InlineData("""{"error":"text"}""", null)]
    [InlineData("""{"error":{"code":7}}""", null)]
    [InlineData("""{"error":{"code":"\ud800"}}""", null)]
    [InlineData("""{"\ud800rror":{"code":"x"}}""", null)]
    [InlineData("""{"code":"Flat"}""", "Flat")]
    [InlineData("""{"error":{"code":"209","message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":null}"}}""", "MessageWritesBlocked")]
    [InlineData("""{"error":{"code":"209","message":"{ broken"}}""", "209")]
    public async Task An_error_body_may_be_anything(string body, string? code)
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(502, body).StartAsync();

        var result = await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);

        Assert.Equal(new ConnectorError(502, code, DeliveryAdvice.Unknown), result.Error);
    }

    [Fact]
    public async Task A_success_that_holds_no_conversation_is_an_error_to_try_again()
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(200, "<html/>").Then(200, """{"members":7}""").StartAsync();

        var chat = await teams.Client.CreatePersonalConversationAsync(teams.ServiceUrl, Channel.TenantId, "u", default);
        var members = await teams.Client.GetPagedMembersAsync(teams.ServiceUrl, Thread, 100, null, default);

        var expected = new ConnectorError(200, DeliveryTable.UnreadableAnswer, DeliveryAdvice.Retry);
        Assert.Equal(expected, chat.Error);
        Assert.Equal(expected, members.Error);
    }

    [Fact]
    public async Task A_time_out_leaves_a_create_unknown_and_an_update_to_try_again()
    {
        using var released = new CancellationTokenSource();
        await using var teams = new ScriptedConnector { Timeout = TimeSpan.FromMilliseconds(300) };
        await teams
            .Then(_ => Task.Delay(Timeout.Infinite, released.Token).ContinueWith(_ => { }, TaskScheduler.Default))
            .Then(_ => Task.Delay(Timeout.Infinite, released.Token).ContinueWith(_ => { }, TaskScheduler.Default)).StartAsync();

        var create = await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);
        var update = await teams.Client.UpdateActivityAsync(teams.ServiceUrl, Thread, "1", Text, default);
        await released.CancelAsync();

        Assert.Equal(new ConnectorError(0, DeliveryTable.NoAnswer, DeliveryAdvice.Unknown), create.Error);
        Assert.Equal(new ConnectorError(0, DeliveryTable.NoAnswer, DeliveryAdvice.Retry), update.Error);
        Assert.Equal(2, teams.Calls.Count);
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_request_leaves_a_create_unknown()
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        }).StartAsync();

        var result = await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);

        Assert.Equal(new ConnectorError(0, DeliveryTable.NoAnswer, DeliveryAdvice.Unknown), result.Error);
        Assert.Single(teams.Calls);
    }

    [Fact]
    public async Task A_connection_that_is_refused_sent_nothing_and_may_be_tried_again()
    {
        await using var teams = new ScriptedConnector();
        await teams.StartAsync();
        await teams.StopListeningAsync();

        var result = await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);

        Assert.Equal(new ConnectorError(0, DeliveryTable.NotConnected, DeliveryAdvice.Retry), result.Error);
    }

    [Fact]
    public async Task A_connection_that_is_never_made_sent_nothing_and_may_be_tried_again()
    {
        // A listener that accepts nobody: its queue is full, so the next connection waits for ever.
        using var full = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        full.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        full.Listen(0);
        using var first = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await first.ConnectAsync(full.LocalEndPoint!);
        await using var teams = new ScriptedConnector
        {
            Trusted = $"http://{full.LocalEndPoint}/",
            Handler = () => ConnectorTransport.Create(TimeSpan.FromMilliseconds(200)),
        };
        await teams.StartAsync();

        var result = await teams.Client.SendToConversationAsync(teams.Trusted, Thread, Text, default);

        Assert.Equal(new ConnectorError(0, DeliveryTable.NotConnected, DeliveryAdvice.Retry), result.Error);
    }

    [Fact]
    public async Task Cancelling_is_not_an_outcome()
    {
        await using var teams = new ScriptedConnector();
        await teams.StartAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task A_refused_token_is_replaced_once()
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(401).Then(201, """{"id":"1"}""").StartAsync();

        var result = await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);

        Assert.True(result.Succeeded);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], teams.Calls.Select(call => call.Authorization));
        Assert.Equal(teams.Calls[0].Body, teams.Calls[1].Body);
    }

    [Fact]
    public async Task A_second_401_stops_all_sending()
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(401).ThenError(401, "BotNotRegistered").StartAsync();

        var result = await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);

        Assert.Equal(new ConnectorError(401, "BotNotRegistered", DeliveryAdvice.StopAll), result.Error);
        Assert.Equal(2, teams.Calls.Count);
    }

    [Fact]
    public async Task A_token_is_used_again_until_shortly_before_it_expires()
    {
        var time = new VirtualTime(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await using var teams = new ScriptedConnector { Time = time, Credential = new FixedCredential { Time = time } };
        await teams.Then(201).Then(201).Then(201).StartAsync();

        foreach (var wait in (TimeSpan[])[TimeSpan.Zero, TimeSpan.FromMinutes(54), TimeSpan.FromMinutes(1)])
        {
            teams.Time.Advance(wait);
            await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);
        }

        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-2"], teams.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task Many_calls_at_once_ask_for_one_token()
    {
        var gate = new TaskCompletionSource();
        await using var teams = new ScriptedConnector { Credential = new FixedCredential { BeforeAnswer = () => gate.Task, Lifetime = TimeSpan.FromDays(365) } };
        await teams.StartAsync();
        for (var i = 0; i < 10; i++)
            teams.Then(201);

        var calls = Enumerable.Range(0, 10).Select(_ => teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default)).ToArray();
        gate.SetResult();
        await Task.WhenAll(calls);

        Assert.Equal(1, teams.Credential.Count);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("")]
    [InlineData("nonsense")]
    public async Task No_token_is_even_asked_for_an_address_that_is_not_trusted(string serviceUrl)
    {
        await using var teams = new ScriptedConnector();
        await teams.StartAsync();

        var result = await teams.Client.SendToConversationAsync(serviceUrl, Thread, Text, default);

        Assert.Equal(new ConnectorError(0, DeliveryTable.ServiceUrlNotAllowed, DeliveryAdvice.Disable), result.Error);
        Assert.Equal(0, teams.Credential.Count);
        Assert.Empty(teams.Calls);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public async Task An_id_that_would_change_the_path_goes_nowhere(string id)
    {
        await using var teams = new ScriptedConnector();
        await teams.StartAsync();

        var result = await teams.Client.SendToConversationAsync(teams.ServiceUrl, id, Text, default);

        Assert.Equal(new ConnectorError(0, DeliveryTable.InvalidId, DeliveryAdvice.Dead), result.Error);
        Assert.Empty(teams.Calls);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(307, "", ("Location", "https://evil.example/")).StartAsync();

        var result = await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);

        Assert.Equal(new ConnectorError(307, null, DeliveryAdvice.Dead), result.Error);
    }

    [Theory]
    [InlineData(201, true)]
    [InlineData(403, false)]
    public async Task A_tenant_of_the_government_cloud_is_tried_once_at_its_own_host(int second, bool succeeds)
    {
        using var handler = new TwoHosts((HttpStatusCode)second);
        await using var teams = new ScriptedConnector { Handler = () => handler };
        await teams.StartAsync();

        var result = await teams.Client.SendToConversationAsync("https://smba.trafficmanager.net/amer/", Thread, Text, default);

        Assert.Equal(succeeds, result.Succeeded);
        Assert.Equal(
            [$"https://smba.trafficmanager.net/amer/v3/conversations/{EscapedThread}/activities",
             $"https://smba.infra.gcc.teams.microsoft.com/teams/v3/conversations/{EscapedThread}/activities"],
            handler.Asked);
    }

    private static void AssertJson(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);

    /// <summary>Stands in for Microsoft's hosts; nothing leaves this machine.</summary>
    private sealed class TwoHosts(HttpStatusCode second) : HttpMessageHandler
    {
        public List<string> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!.AbsoluteUri);
            var error = JsonSerializer.Serialize(new { error = new { code = "InvalidBotApiHost" } });
            return Task.FromResult(new HttpResponseMessage(Asked.Count == 1 ? HttpStatusCode.Forbidden : second)
            {
                Content = new StringContent(error, Encoding.UTF8, "application/json"),
            });
        }
    }
}
