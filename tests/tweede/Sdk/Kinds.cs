using System.Text.Json.Nodes;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Sdk.Tests;

/// <summary>Activities of every kind that Teams sends, and bodies that it does not.</summary>
internal static class Kinds
{
    /// <summary>As Teams words them.</summary>
    public static IReadOnlyDictionary<string, Func<JsonObject>> Good { get; } = new Dictionary<string, Func<JsonObject>>
    {
        ["message in a channel"] = () => Recorded.Message($"<at>HerstelBot</at> hulp"),
        ["message in a chat"] = () => Personal(Recorded.Message()),
        ["message that is only a file"] = () =>
            Recorded.With("message", ("attachments", Json("""[{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"a.txt","contentUrl":"https://a.example/a"}]"""))),
        ["Action.Submit"] = () =>
            Recorded.With("message", ("value", Json("""{"verb":"hulp-tonen","v":1,"soort":"hulp","id":"hulp","rev":0}""")), ("replyToId", "1732")),
        ["edited message"] = () => Event(Recorded.With("messageUpdate", ("text", "hulp")), "editMessage"),
        ["message that comes back"] = () => Event(Recorded.With("messageUpdate", ("text", "hulp")), "undeleteMessage"),
        ["deleted message"] = () => Event(Recorded.With("messageDelete"), "softDeleteMessage"),
        ["reaction"] = () => Recorded.With("messageReaction", ("reactionsAdded", Json("""[{"type":"heart"}]""")), ("replyToId", "1732")),
        ["reaction taken back"] = () =>
            Recorded.With("messageReaction", ("reactionsRemoved", Json("""[{"type":"like"}]""")), ("replyToId", "1732")),
        ["typing"] = () => Recorded.With("typing"),
        ["read receipt"] = () =>
            Recorded.With("event", ("name", "application/vnd.microsoft.readReceipt"), ("value", Json("""{"lastReadMessageId":"1"}"""))),
        ["meeting starts"] = () =>
            Recorded.With("event", ("name", "application/vnd.microsoft.meetingStart"), ("value", Json("""{"Id":"m","StartTime":"2026-11-23T09:00:00Z"}"""))),
        ["meeting ends"] = () =>
            Recorded.With("event", ("name", "application/vnd.microsoft.meetingEnd"), ("value", Json("""{"Id":"m","EndTime":"2026-11-23T09:00:00Z"}"""))),
        ["participant joins"] = () =>
            Recorded.With("event", ("name", "application/vnd.microsoft.meetingParticipantJoin"), ("value", Json("""{"members":[]}"""))),
        ["event without a name"] = () => Recorded.With("event"),
        ["bot added to a team"] = () =>
            Event(Recorded.With("conversationUpdate", ("membersAdded", Json($$"""[{"id":"28:{{Channel.AppId}}"}]"""))), "teamMemberAdded"),
        ["bot removed from a team"] = () =>
            Event(Recorded.With("conversationUpdate", ("membersRemoved", Json($$"""[{"id":"28:{{Channel.AppId}}"}]"""))), "teamMemberRemoved"),
        ["colleague left"] = () =>
            Event(Recorded.With("conversationUpdate", ("membersRemoved", Json("""[{"id":"29:1def","aadObjectId":"0d5b9f4e-3333-4c1d-9a53-9d2f0c3b4444"}]"""))), "teamMemberRemoved"),
        ["channel created"] = () => Event(Recorded.With("conversationUpdate"), "channelCreated"),
        ["channel renamed"] = () => Event(Recorded.With("conversationUpdate"), "channelRenamed"),
        ["channel deleted"] = () => Event(Recorded.With("conversationUpdate"), "channelDeleted"),
        ["channel restored"] = () => Event(Recorded.With("conversationUpdate"), "channelRestored"),
        ["team renamed"] = () => Event(Recorded.With("conversationUpdate"), "teamRenamed"),
        ["team archived"] = () => Event(Recorded.With("conversationUpdate"), "teamArchived"),
        ["team unarchived"] = () => Event(Recorded.With("conversationUpdate"), "teamUnarchived"),
        ["topic of a group chat"] = () => Recorded.With("conversationUpdate", ("topicName", "Overleg")),
        ["app added"] = () => Recorded.With("installationUpdate", ("action", "add")),
        ["app added by an upgrade"] = () => Recorded.With("installationUpdate", ("action", "add-upgrade")),
        ["app removed"] = () => Recorded.With("installationUpdate", ("action", "remove")),
        ["end of conversation"] = () => Recorded.With("endOfConversation", ("code", "unknown")),
        ["a type of later"] = () => Recorded.With("somethingNew"),
        ["Action.Execute"] = () => Recorded.Execute("hulp-tonen", Json("""{"v":1,"soort":"hulp","id":"hulp","rev":0}""")!.AsObject()),
        ["Action.Execute without data"] = () => Recorded.Execute("hulp-tonen"),
        ["refresh of a card"] = () =>
            Recorded.Invoke("adaptiveCard/action", Json("""{"action":{"type":"Action.Execute","verb":"hulp-tonen","data":{"v":1,"soort":"hulp","id":"hulp","rev":0}},"trigger":"automatic"}""")),
        ["task/fetch"] = () =>
            Recorded.Invoke("task/fetch", Json("""{"data":{"verb":"hulp-tonen","v":1,"soort":"hulp","id":"hulp","rev":0},"context":{"theme":"dark"}}""")),
        ["task/submit"] = () =>
            Recorded.Invoke("task/submit", Json("""{"data":{"verb":"hulp-tonen","v":1,"soort":"hulp","id":"hulp","rev":0},"context":{"theme":"dark"}}""")),
        ["message action opens"] = () =>
            Recorded.Invoke("composeExtension/fetchTask", Json("""{"commandId":"vraag","commandContext":"message","messagePayload":{"id":"1","body":{"contentType":"html","content":"<p>Hoe?</p>"}}}""")),
        ["message action is sent in"] = () =>
            Recorded.Invoke("composeExtension/submitAction", Json("""{"commandId":"vraag","commandContext":"message","data":{"verb":"hulp-tonen","v":1,"soort":"hulp","id":"hulp","rev":0}}""")),
        ["search from the compose box"] = () =>
            Recorded.Invoke("composeExtension/query", Json("""{"commandId":"mijn-aanvragen","parameters":[{"name":"tekst","value":"H"}],"queryOptions":{"skip":0,"count":25}}""")),
        ["typing in a choice list"] = () =>
            Recorded.Invoke("application/search", Json("""{"queryText":"no","queryOptions":{"skip":0,"top":15},"dataset":"leden","kind":"search"}""")),
        ["invoke without a name"] = () => Recorded.Invoke(null, Json("{}")),
        ["tab/fetch"] = () => Recorded.Invoke("tab/fetch", Json("""{"tabContext":{"tabEntityId":"t"}}""")),
        ["signin/verifyState"] = () => Recorded.Invoke("signin/verifyState", Json("""{"state":"123456"}""")),
        ["fileConsent/invoke"] = () => Recorded.Invoke("fileConsent/invoke", Json("""{"action":"accept"}""")),
        ["link unfurling"] = () => Recorded.Invoke("composeExtension/queryLink", Json("""{"url":"https://a.example"}""")),
        ["config/fetch"] = () => Recorded.Invoke("config/fetch", Json("{}")),
        ["feedback"] = () =>
            Recorded.Invoke("message/submitAction", Json("""{"actionName":"feedback","actionValue":{"reaction":"like"}}""")),
        ["invoke of later"] = () => Recorded.Invoke("something/new", Json("{}")),
    };

    /// <summary>As no client of Teams words them, with a valid token.</summary>
    public static IReadOnlyDictionary<string, Func<JsonObject>> Odd { get; } = new Dictionary<string, Func<JsonObject>>
    {
        ["no type"] = () => Without("type"),
        ["empty type"] = () => Recorded.With(""),
        ["blank type"] = () => Recorded.With(" "),
        ["no channelId"] = () => Without("channelId"),
        ["another channel"] = () => Changed(activity => activity["channelId"] = "webchat"),
        ["no serviceUrl"] = () => Without("serviceUrl"),
        ["no conversation"] = () => Without("conversation"),
        ["no from"] = () => Without("from"),
        ["no recipient"] = () => Without("recipient"),
        ["another bot is meant"] = () => Changed(activity => activity["recipient"]!["id"] = "28:9f0f3c1a-4444-4f3e-8a1d-5c7e9b1d4444"),
        ["another tenant"] = () => Changed(activity => activity["conversation"]!["tenantId"] = "9f0f3c1a-4444-4f3e-8a1d-5c7e9b1d4444"),
        ["no tenant"] = () => Changed(activity =>
        {
            activity.Remove("channelData");
            activity["conversation"]!.AsObject().Remove("tenantId");
        }),
        ["serviceUrl of a stranger"] = () => Changed(activity => activity["serviceUrl"] = "https://evil.example/"),
        ["a name of a thousand characters"] = () => Changed(activity => activity["from"]!["name"] = new string('x', 1000)),
        ["text is a number"] = () => Changed(activity => activity["text"] = 5),
        ["from is a text"] = () => Changed(activity => activity["from"] = "29:1abc"),
        ["a hole among the members"] = () => Changed(activity => activity["membersAdded"] = new JsonArray((JsonNode?)null)),
        ["a hundred levels deep"] = () => Changed(activity => activity["value"] = Json(new string('[', 100) + new string(']', 100))),
        ["Action.Execute without a value"] = () => Recorded.Invoke("adaptiveCard/action", null),
        ["Action.Execute without an action"] = () => Recorded.Invoke("adaptiveCard/action", Json("{}")),
        ["card action of another type"] = () =>
            Recorded.Invoke("adaptiveCard/action", Json("""{"action":{"type":"Action.Submit","verb":"x"}}""")),
        ["choice list without a value"] = () => Recorded.Invoke("application/search", null),
        ["choice list with nothing typed"] = () =>
            Recorded.Invoke("application/search", Json("""{"queryText":"","queryOptions":{"skip":0,"top":15},"dataset":"leden"}""")),
        ["task/fetch without a value"] = () => Recorded.Invoke("task/fetch", null),
        ["search without a value"] = () => Recorded.Invoke("composeExtension/query", null),
    };

    private static JsonObject Without(string member) => Changed(activity => activity.Remove(member));

    private static JsonObject Changed(Action<JsonObject> change)
    {
        var activity = Recorded.Message();
        change(activity);
        return activity;
    }

    private static JsonObject Event(JsonObject activity, string eventType)
    {
        activity["channelData"]!["eventType"] = eventType;
        return activity;
    }

    private static JsonObject Personal(JsonObject activity)
    {
        activity["conversation"] =
            new JsonObject { ["id"] = "a:1noor", ["conversationType"] = "personal", ["tenantId"] = Channel.TenantId };
        activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Channel.TenantId } };
        return activity;
    }

    private static JsonNode? Json(string text) => JsonNode.Parse(text, documentOptions: new() { MaxDepth = 200 });
}
