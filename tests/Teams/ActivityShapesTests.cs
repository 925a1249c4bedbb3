using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Teams.Tests;

/// <summary>Each kind of activity that Teams sends reaches the bot with its content.</summary>
public sealed class ActivityShapesTests(BotServer server) : IClassFixture<BotServer>
{
    private static readonly Dictionary<string, Shape> Shapes = new(StringComparer.Ordinal)
    {
        ["message in a personal chat"] = new(Personal(Recorded.Message()), it => it.Text is "hulp" && it.Conversation!.IsGroup is null),
        ["message with a mention in a channel"] = new(
            Recorded.With("message", ("text", "<at>HerstelBot</at> hulp"), ("entities", Json("""
                [{"type":"mention","mentioned":{"id":"28:x","name":"HerstelBot"},"text":"<at>HerstelBot</at>"},{"type":"clientInfo"}]
                """))),
            it => it.Entities!.Count == 2),
        ["message with its html rendition and a file"] = new(
            Recorded.With("message", ("text", "zie bijlage"), ("attachments", Json("""
                [{"contentType":"text/html","content":"<p>zie bijlage</p>"},
                 {"contentType":"application/vnd.microsoft.teams.file.download.info","contentUrl":"https://x/y","name":"a.docx","content":{"uniqueId":"1"}}]
                """))),
            it => it.Attachments is [{ ContentType: "text/html" }, { Name: "a.docx", ContentUrl: "https://x/y" }]),
        ["Action.Submit"] = new(
            Recorded.With("message", ("value", Json("""{"verb":"vraag-advies","v":1}""")), ("replyToId", "1732")),
            it => it.Value!.Value.GetProperty("v").GetInt32() == 1 && it.ReplyToId is "1732"),
        ["messageUpdate"] = new(Event("messageUpdate", "editMessage"), it => it.ChannelData!.EventType is "editMessage"),
        ["a message that comes back after a delete"] = new(
            Event("messageUpdate", "undeleteMessage"), it => it.ChannelData!.EventType is "undeleteMessage"),
        ["messageDelete"] = new(Event("messageDelete", "softDeleteMessage"), it => it.ChannelData!.EventType is "softDeleteMessage"),
        ["messageReaction"] = new(
            Recorded.With("messageReaction", ("reactionsAdded", Json("""[{"type":"like"}]""")), ("replyToId", "1732")),
            it => it.Other!["reactionsAdded"][0].GetProperty("type").GetString() is "like"),
        ["a reaction taken back, in the older form"] = new(
            Recorded.With("messageReaction", ("reactionsRemoved", Json("""[{"type":"1f44b_wavinghand"}]""")), ("channelData", Json($$"""
                {"tenant":{"id":"{{Channel.TenantId}}"},"legacy":{"replyToId":"1:1abc"} }
                """))),
            it => it.Other!["reactionsRemoved"].GetArrayLength() == 1 && it.ChannelData!.Other!.ContainsKey("legacy")),
        ["bot added by an upgrade"] = new(Recorded.With("installationUpdate", ("action", "add-upgrade")), it => it.Action is "add-upgrade"),
        ["bot removed from a chat"] = new(Personal(Recorded.With("installationUpdate", ("action", "remove"))), it => it.Action is "remove"),
        ["message in a group chat"] = new(
            Group(Recorded.Message("<at>HerstelBot</at> hulp")), it => it.Conversation!.ConversationType is "groupChat"),
        ["message in a shared channel"] = new(OfType("shared"), it => it.ChannelData!.Channel!.Type is "shared"),
        ["message in a private channel"] = new(OfType("private"), it => it.ChannelData!.Channel!.Type is "private"),
        ["channel shared with another team"] = new(
            Event("conversationUpdate", "channelShared"), it => it.ChannelData!.EventType is "channelShared"),
        ["read receipt"] = new(
            Recorded.With("event", ("name", "application/vnd.microsoft.readReceipt"), ("value", Json("""{"lastReadMessageId":"1732"}"""))),
            it => it.Name is "application/vnd.microsoft.readReceipt"),
        ["bot installed in a team"] = new(
            Recorded.With("installationUpdate", ("action", "add"), ("channelData", Json($$"""
                {"settings":{"selectedChannel":{"id":"19:pool@thread.tacv2"} },"team":{"id":"19:t","aadGroupId":"g"},
                 "tenant":{"id":"{{Channel.TenantId}}"},"source":{"name":"message"} }
                """))),
            it => it.Action is "add" && it.ChannelData is { Settings.SelectedChannel.Id: "19:pool@thread.tacv2", Team.AadGroupId: "g" }
                && it.ChannelData.Other!.ContainsKey("source")),
        ["bot removed by an upgrade"] = new(
            Recorded.With("installationUpdate", ("action", "remove-upgrade")), it => it.Action is "remove-upgrade"),
        ["members added"] = new(
            Members("membersAdded", "teamMemberAdded"), it => it.MembersAdded is [{ Id: "29:a", AadObjectId: "o" }, { Id: "28:b" }]),
        ["members removed"] = new(Members("membersRemoved", "teamMemberRemoved"), it => it.MembersRemoved!.Count == 2),
        ["channel renamed"] = new(
            Event("conversationUpdate", "channelRenamed"), it => it.ChannelData!.Channel!.Id is "19:wijk@thread.tacv2"),
        ["team renamed"] = new(Event("conversationUpdate", "teamRenamed"), it => it.ChannelData!.Team!.Name is "Wijkteam Noord"),
        ["topic of a group chat"] = new(
            Recorded.With("conversationUpdate", ("topicName", "Overleg")), it => it.Other!["topicName"].GetString() is "Overleg"),
        ["typing"] = new(Recorded.With("typing"), it => it.Type is ActivityTypes.Typing),
        ["meeting started"] = new(
            Recorded.With("event", ("name", "application/vnd.microsoft.meetingStart"), (
                "value", Json("""{"Id":"m","StartTime":"2026-11-23T09:00:00Z"}"""))),
            it => it.Type is ActivityTypes.Event && it.Value!.Value.GetProperty("Id").GetString() is "m"),
        ["Action.Execute"] = new(Recorded.Execute("agenda-ja"), it => CardClick.TryRead(it)!.Verb is "agenda-ja"),
        ["task/fetch"] = new(
            Recorded.Invoke("task/fetch", Json("""{"data":{"type":"task/fetch"},"context":{"theme":"dark"}}""")), it => it.Name is InvokeNames.TaskFetch),
        ["task/submit"] = new(Recorded.Invoke("task/submit", Json("""{"data":{"tekst":"a"}}""")), it => it.Name is InvokeNames.TaskSubmit),
        ["application/search"] = new(
            Recorded.Invoke("application/search", Json("""{"queryText":"par","queryOptions":{"skip":0,"top":15},"dataset":"themas"}""")),
            it => it.Name is InvokeNames.Search),
        ["config/fetch"] = new(Recorded.Invoke("config/fetch", Json("{}")), it => it.Name is "config/fetch"),
        ["composeExtension/query"] = new(
            Recorded.Invoke("composeExtension/query", Json("""{"commandId":"a","parameters":[{"name":"initialRun","value":"true"}]}""")),
            it => it.Value!.Value.GetProperty("parameters").GetArrayLength() == 1),
        ["composeExtension/submitAction"] = new(
            Recorded.Invoke(
                "composeExtension/submitAction", Json("""{"commandContext":"message","messagePayload":{"id":"1","replyToId":null}}""")),
            it => it.Name is "composeExtension/submitAction"),
        ["composeExtension/fetchTask"] = new(
            Recorded.Invoke("composeExtension/fetchTask", Json("""
                {"commandId":"vraag","commandContext":"message","context":{"theme":"default"},
                 "messagePayload":{"id":"1648","replyToId":null,"createdDateTime":"2026-11-23T09:00:00.000Z","subject":null,"importance":"normal","locale":"nl-nl",
                  "linkToMessage":"https://teams.microsoft.com/l/message/1648",
                  "from":{"user":{"id":"0d5b9f4e","displayName":"Tom","userIdentityType":"aadUser"},"application":null,"device":null},
                  "body":{"contentType":"html","content":"<div><div>Hoe begin ik?</div></div>"},"attachments":[],"mentions":[],"reactions":[],"attachmentLayout":null}}
                """)),
            it => MessagingExtensionAction.TryRead(it) is { CommandId: "vraag", Context: CommandContext.Message, Message.Id: "1648" } action
                && action.Message.PlainText(100) is "Hoe begin ik?"),
        ["message/submitAction"] = new(
            Recorded.Invoke(
                "message/submitAction", Json("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{}"}}""")),
            it => it.Name is "message/submitAction"),
        ["signin/verifyState"] = new(
            Recorded.Invoke("signin/verifyState", Json("""{"state":"123456"}""")), it => it.Name is "signin/verifyState"),
        ["fileConsent/invoke"] = new(
            Recorded.Invoke("fileConsent/invoke", Json("""{"action":"accept"}""")), it => it.Name is "fileConsent/invoke"),
        ["an invoke without a name"] = new(Recorded.Invoke(null, Json("7")), it => it.Name is null && it.Value!.Value.GetInt32() == 7),
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_kind_of_activity_arrives_with_its_content(string name)
    {
        var (activity, holds) = Shapes[name];

        using var answer = await server.PostAsync(activity);

        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotImplemented, $"{answer.StatusCode}");
        var received = server.Bot.Received.Last();
        Assert.Equal(activity["type"]!.GetValue<string>(), received.Type);
        Assert.True(holds(received), $"lost content: {received}");
    }

    [Fact]
    public void Writing_and_reading_an_activity_keeps_every_member()
    {
        var original = Recorded.With(
            "message", ("text", "ëén <b>& \"twee\" \u2028"), ("value", Json("""{"a":[1,2.50,null]}""")), ("unknown", Json("[true]")));

        Assert.True(ActivityJson.TryRead(Encoding.UTF8.GetBytes(original.ToJsonString()), out var activity));
        var written = JsonNode.Parse(ActivityJson.Write(activity))!.AsObject();

        // Only the notation of the moment may differ.
        Assert.Equal(DateTimeOffset.Parse("2026-11-23T09:00:00.123Z", null), written["timestamp"]!.GetValue<DateTimeOffset>());
        written["timestamp"] = original["timestamp"]!.DeepClone();
        Assert.True(JsonNode.DeepEquals(original, Lossless(written)), written.ToJsonString());
    }

    [Fact]
    public void Absent_members_are_not_written() =>
        Assert.Equal("""{"type":"message","text":"hé"}""", Encoding.UTF8.GetString(
            ActivityJson.Write(new Activity { Type = "message", Text = "hé" })));

    [Fact]
    public void A_caller_id_from_the_wire_is_dropped()
    {
        Assert.True(ActivityJson.TryRead("""{"type":"message","callerId":"urn:botframework:azure","x":1}"""u8, out var activity));

        Assert.Equal(["x"], activity.Other!.Keys);
    }

    [Theory]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"message","text":{}}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("""{"type":"message","from":[]}""")]
    [InlineData("""{"type":"message","membersAdded":{}}""")]
    [InlineData("""{"type":"message","membersAdded":[null]}""")]
    [InlineData("""{"type":"message","attachments":[null]}""")]
    [InlineData("""{"type":"message","channelData":"x"}""")]
    [InlineData("""{"type":"message","type":"invoke"}""")]
    [InlineData("""{"type":"message","value":{"a":1,"a":2}}""")]
    [InlineData("""{"type":"message","value":"\ud800"}""")]
    [InlineData("""{"type":"message","\ud800":1}""")]
    [InlineData("""{"type":"message",}""")]
    [InlineData("""{"type":"message"}/*x*/""")]
    public void A_member_of_the_wrong_shape_makes_the_activity_unreadable(string json) =>
        Assert.False(ActivityJson.TryRead(Encoding.UTF8.GetBytes(json), out _));

    [Fact]
    public void Bytes_that_are_not_utf8_are_unreadable()
    {
        byte[] body = [.. "{\"type\":\"message\",\"value\":\""u8, 0xff, 0xfe, .. "\"}"u8];

        Assert.False(ActivityJson.TryRead(body, out _));
    }

    [Theory]
    [InlineData("19:a@thread.tacv2;messageid=17", "19:a@thread.tacv2")]
    [InlineData("19:a@thread.tacv2", "19:a@thread.tacv2")]
    [InlineData("a:1x", "a:1x")]
    public void A_conversation_id_gives_its_channel(string id, string channel) => Assert.Equal(channel, ConversationId.WithoutThread(id));

    private static JsonNode Lossless(JsonObject written) => JsonNode.Parse(written.ToJsonString())!;

    private static JsonNode Json(string json) => JsonNode.Parse(json)!;

    private static JsonObject Personal(JsonObject activity)
    {
        activity["conversation"] = Json($$"""{"id":"a:1x","conversationType":"personal","tenantId":"{{Channel.TenantId}}"}""");
        return activity;
    }

    private static JsonObject Group(JsonObject activity)
    {
        activity["conversation"] = Json(
            $$"""{"id":"19:0f1e@thread.v2","conversationType":"groupChat","isGroup":true,"tenantId":"{{Channel.TenantId}}"}""");
        return activity;
    }

    private static JsonObject OfType(string channelType)
    {
        var activity = Recorded.Message("<at>HerstelBot</at> hulp");
        activity["channelData"]!["channel"]!["type"] = channelType;
        return activity;
    }

    private static JsonObject Event(string type, string eventType)
    {
        var activity = Recorded.With(type);
        activity["channelData"]!["eventType"] = eventType;
        return activity;
    }

    private static JsonObject Members(string member, string eventType)
    {
        var activity = Event("conversationUpdate", eventType);
        activity[member] = Json("""[{"id":"29:a","aadObjectId":"o"},{"id":"28:b"}]""");
        return activity;
    }

    private sealed record Shape(JsonObject Activity, Func<Activity, bool> Holds);
}
