using System.Text.Json.Nodes;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Teams.Tests;

/// <summary>What goes over the wire to Teams for each operation, and what comes back.</summary>
public sealed class ConnectorOperationTests
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

    [Fact]
    public async Task A_new_thread_starts_with_its_first_message()
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(201, """{"id":"19:abc@thread.tacv2;messageid=7","activityId":"7"}""").StartAsync();

        var result = await teams.Client.CreateThreadAsync(teams.ServiceUrl, Channel.TenantId, "19:abc@thread.tacv2", Text, default);

        Assert.Equal(new ConversationResource("19:abc@thread.tacv2;messageid=7", "7", null), result.Value);
        var call = Assert.Single(teams.Calls);
        Assert.Equal(("POST", "/teams/v3/conversations"), (call.Method, call.Target));
        AssertJson(
            $$"""{"bot":{"id":"28:{{Channel.AppId}}"},"isGroup":true,"tenantId":"{{Channel.TenantId}}","channelData":{"channel":{"id":"19:abc@thread.tacv2"},"tenant":{"id":"{{Channel.TenantId}}"} },"activity":{"type":"message","text":"Hoi","summary":"Hoi"} }""",
            call.Body);
    }

    [Fact]
    public async Task A_new_thread_of_which_no_id_can_be_read_may_stand_there_all_the_same()
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(201).StartAsync();

        var result = await teams.Client.CreateThreadAsync(teams.ServiceUrl, Channel.TenantId, "19:abc@thread.tacv2", Text, default);

        Assert.Equal(new ConnectorError(200, DeliveryTable.UnreadableAnswer, DeliveryAdvice.Unknown), result.Error);
    }

    [Fact]
    public async Task A_reply_goes_to_the_address_of_the_message_it_answers()
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(201, """{"id":"1733"}""").StartAsync();

        var result = await teams.Client.ReplyToActivityAsync(teams.ServiceUrl, "19:abc@thread.tacv2", "17/32", Text, default);

        Assert.Equal("1733", result.Value?.Id);
        var call = Assert.Single(teams.Calls);
        Assert.Equal(("POST", "/teams/v3/conversations/19%3Aabc%40thread.tacv2/activities/17%2F32"), (call.Method, call.Target));
        AssertJson("""{"type":"message","text":"Hoi","summary":"Hoi"}""", call.Body);
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
    [InlineData(202, "")]
    [InlineData(200, "{}")]
    public async Task A_message_that_was_accepted_without_a_readable_id_is_sent_all_the_same(int status, string body)
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(status, body).StartAsync();

        var result = await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);

        Assert.True(result.Succeeded);
        Assert.Null(result.Value.Id);
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
            .Then(200, """
                {"members":[{"id":"29:a","name":"A","aadObjectId":"o-a","userRole":"user","tenantId":"t","email":"x"},
                            {"id":"29:b","objectId":"o-b"},{"name":"no id"},null],"continuationToken":"a+b/="}
                """)
            .Then(200, """{"members":[],"continuationToken":""}""").StartAsync();

        var first = await teams.Client.GetPagedMembersAsync(teams.ServiceUrl, Thread, 100, null, default);
        var second = await teams.Client.GetPagedMembersAsync(teams.ServiceUrl, Thread, 100, first.Value!.ContinuationToken, default);

        Assert.Equal([new TeamsMember("29:a", "A", "o-a", "user", "t", Email: "x"), new TeamsMember(
            "29:b", null, "o-b", null, null)], first.Value.Members);
        Assert.Empty(second.Value!.Members);
        Assert.Null(second.Value.ContinuationToken);
        Assert.Equal(
            ["/teams/v3/conversations/19%3Aabc%40thread.tacv2/pagedmembers?pageSize=100",
             "/teams/v3/conversations/19%3Aabc%40thread.tacv2/pagedmembers?pageSize=100&continuationToken=a%2Bb%2F%3D"],
            teams.Calls.Select(call => call.Target));
    }

    [Fact]
    public async Task A_page_that_names_itself_as_the_next_says_so()
    {
        await using var teams = new ScriptedConnector();
        await teams
            .Then(200, """{"members":[],"continuationToken":"AAAA"}""")
            .Then(200, """{"members":[],"continuationToken":"AAAA"}""").StartAsync();

        var first = await teams.Client.GetPagedMembersAsync(teams.ServiceUrl, Thread, 100, null, default);
        var second = await teams.Client.GetPagedMembersAsync(teams.ServiceUrl, Thread, 100, first.Value!.ContinuationToken, default);

        Assert.Equal(("AAAA", "AAAA"), (first.Value.ContinuationToken, second.Value!.ContinuationToken));
    }

    [Fact]
    public async Task Of_what_others_send_nothing_is_taken_that_is_longer_than_any_real_one()
    {
        var id = new string('x', 500_000);
        await using var teams = new ScriptedConnector();
        await teams.Then(201, $$"""{"id":"{{id}}"}""")
            .Then(201, $$"""{"id":"{{id}}"}""")
            .Then(201, $$"""{"id":"a:1","serviceUrl":"https://{{id}}"}""")
            .Then(
                200,
                $$"""
                {"members":[{"id":"29:{{id}}","aadObjectId":"a"},{"id":"29:b","aadObjectId":"{{id}}"},
                {"id":"29:c","aadObjectId":"c","name":"Cas {{id}}","email":"{{id}}","userPrincipalName":"{{id}}"}]}
                """)
            .StartAsync();

        // The message stands there, so it is not posted again.
        Assert.Equal(
            new ResourceResponse(null), (await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default)).Value);
        var chat = await teams.Client.CreatePersonalConversationAsync(teams.ServiceUrl, Channel.TenantId, "entra-id", default);
        Assert.Equal(DeliveryTable.UnreadableAnswer, chat.Error?.Code);
        chat = await teams.Client.CreatePersonalConversationAsync(teams.ServiceUrl, Channel.TenantId, "entra-id", default);
        Assert.Equal(new ConversationResource("a:1", null, null), chat.Value);

        var page = await teams.Client.GetPagedMembersAsync(teams.ServiceUrl, Thread, 100, null, default);
        Assert.Equal(["29:b", "29:c"], page.Value!.Members.Select(m => m.Id));
        Assert.Null(page.Value.Members[0].AadObjectId);
        var (naam, adressen) = (page.Value.Members[1].Name, (page.Value.Members[1].Email, page.Value.Members[1].UserPrincipalName));
        Assert.StartsWith("Cas x", naam, StringComparison.Ordinal);
        Assert.InRange(naam!.Length, 10, 256);
        Assert.Equal((null, null), adressen);
    }

    [Fact]
    public async Task A_member_a_team_and_its_channels_are_read()
    {
        await using var teams = new ScriptedConnector();
        await teams
            .Then(200, """{"id":"29:a","name":"A","objectId":"o"}""")
            .Then(200, """{"id":"19:t","name":"Wijkteam","aadGroupId":"g","tenantId":"t","memberCount":5}""")
            .Then(200, """{"conversations":[{"id":"19:t","name":null},{"id":"19:c","name":"Overleg","type":"private"}]}""")
            .Then(404).StartAsync();

        var member = await teams.Client.GetMemberAsync(teams.ServiceUrl, Thread, "29:a/b", default);
        var team = await teams.Client.GetTeamAsync(teams.ServiceUrl, "19:t", default);
        var channels = await teams.Client.GetChannelsAsync(teams.ServiceUrl, "19:t", default);
        var stranger = await teams.Client.GetMemberAsync(teams.ServiceUrl, Thread, "x", default);

        Assert.Equal("o", member.Value!.AadObjectId);
        Assert.Equal(new TeamDetails("19:t", "Wijkteam", "g", "t", 5), team.Value);
        Assert.Equal([("19:t", null), ("19:c", "Overleg")], channels.Value!.Conversations.Select(channel => (channel.Id!, channel.Name)));
        Assert.Equal(404, stranger.Error!.Status);
        Assert.Equal("/teams/v3/conversations/19%3Aabc%40thread.tacv2/members/29%3Aa%2Fb", teams.Calls[0].Target);
    }

    private static void AssertJson(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);
}
