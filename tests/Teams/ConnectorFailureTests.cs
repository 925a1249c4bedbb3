using System.Net;
using System.Net.Sockets;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Teams.Tests;

/// <summary>A call that fails is a value that says what to do.</summary>
public sealed class ConnectorFailureTests
{
    private const string Thread = "19:abc@thread.tacv2;messageid=1";

    private static readonly Activity Text = new() { Type = ActivityTypes.Message, Text = "Hoi", Summary = "Hoi" };

    [Theory]
    [InlineData("17", 17)]
    [InlineData("Mon, 23 Nov 2026 09:00:42 GMT", 42)]
    [InlineData("Mon, 23 Nov 2026 08:59:00 GMT", 0)]
    [InlineData("soon", null)]
    public async Task A_429_says_how_long_to_wait_in_seconds_or_as_a_date(string header, int? seconds)
    {
        await using var teams = new ScriptedConnector();
        await teams
            .Then(
                429, """{"error":{"code":"Throttled"}}""", ("Retry-After", header), ("Date", "Mon, 23 Nov 2026 09:00:00 GMT")).StartAsync();

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
    [InlineData("""{"error":{"code":"Bad\r\nfail: Host started\u2028\u202e\u0000!"}}""", "Badfail: Host started!")]
    public async Task An_error_body_may_be_anything(string body, string? code)
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(502, body).StartAsync();

        var result = await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);

        Assert.Equal(new ConnectorError(502, code, DeliveryAdvice.Unknown), result.Error);
    }

    [Fact]
    public async Task A_code_without_end_is_cut()
    {
        await using var teams = new ScriptedConnector();
        await teams.ThenError(400, new string('x', 5000)).StartAsync();

        var result = await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);

        Assert.Equal(new string('x', 100), result.Error!.Code);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(500)]
    public async Task An_answer_without_end_is_not_read_to_its_end(int status)
    {
        using var endless = new EndlessAnswer(status);
        await using var teams = new ScriptedConnector { Handler = () => endless };
        await teams.StartAsync();

        var create = await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);
        var members = await teams.Client.GetPagedMembersAsync(teams.ServiceUrl, Thread, 100, null, default);

        // Accepted is accepted, as with any answer in which no id can be read.
        Assert.Equal(status == 200 ? null : new ConnectorError(500, null, DeliveryAdvice.Unknown), create.Error);
        var code = status == 200 ? DeliveryTable.UnreadableAnswer : null;
        Assert.Equal(new ConnectorError(status, code, DeliveryAdvice.Retry), members.Error);
        Assert.InRange(endless.Read, 1, 16L * 1024 * 1024);
    }

    [Fact]
    public async Task A_page_of_something_in_between_is_no_answer_of_Teams_and_a_message_may_not_be_there()
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(200, "<html>Log in</html>").Then(200, "<html/>").Then(202).Then(201, "{}").StartAsync();

        var create = await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);
        var update = await teams.Client.UpdateActivityAsync(teams.ServiceUrl, Thread, "1", Text, default);
        Assert.Equal(new ConnectorError(200, DeliveryTable.UnreadableAnswer, DeliveryAdvice.Unknown), create.Error);
        Assert.Equal(new ConnectorError(200, DeliveryTable.UnreadableAnswer, DeliveryAdvice.Retry), update.Error);

        // Nothing, or an object without an id, is still an answer of Teams.
        Assert.True((await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default)).Succeeded);
        Assert.True((await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default)).Succeeded);
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
}
