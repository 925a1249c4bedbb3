using System.Text.Json.Nodes;

namespace TeamsHerstelBot.Teams.Tests.Infrastructure;

/// <summary>Activities in the shapes that Teams sends; each call gives a fresh copy to change.</summary>
public static class Recorded
{
    public static JsonObject Message(string text = "hulp") => With("message", ("text", text), ("textFormat", "plain"));

    public static JsonObject Invoke(string? name, JsonNode? value) => With("invoke", ("name", name), ("value", value));

    public static JsonObject Execute(string verb, JsonObject? data = null) => Invoke("adaptiveCard/action", new JsonObject
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = "Ja", ["verb"] = verb, ["data"] = data },
        ["trigger"] = "manual",
    });

    /// <summary>The members every activity has, in a channel, with some more.</summary>
    public static JsonObject With(string type, params (string Name, JsonNode? Value)[] members)
    {
        var activity = JsonNode.Parse($$"""
            {
              "type": "{{type}}",
              "id": "1732352400000",
              "timestamp": "2026-11-23T09:00:00.123Z",
              "localTimestamp": "2026-11-23T10:00:00.123+01:00",
              "localTimezone": "Europe/Amsterdam",
              "serviceUrl": "{{Channel.ServiceUrl}}",
              "channelId": "msteams",
              "from": { "id": "29:1abc", "name": "Noor de Wit", "aadObjectId": "0d5b9f4e-3333-4c1d-9a53-9d2f0c3b3333" },
              "recipient": { "id": "28:{{Channel.AppId}}", "name": "HerstelBot" },
              "conversation": {
                "isGroup": true, "conversationType": "channel", "tenantId": "{{Channel.TenantId}}",
                "id": "19:wijk@thread.tacv2;messageid=1732350000000"
              },
              "entities": [{ "type": "clientInfo", "locale": "nl-NL", "country": "NL", "platform": "Web", "timezone": "Europe/Amsterdam" }],
              "channelData": {
                "teamsChannelId": "19:wijk@thread.tacv2", "teamsTeamId": "19:team@thread.tacv2",
                "channel": { "id": "19:wijk@thread.tacv2" }, "team": { "id": "19:team@thread.tacv2", "name": "Wijkteam Noord" },
                "tenant": { "id": "{{Channel.TenantId}}" }
              },
              "locale": "nl-NL"
            }
            """)!.AsObject();
        foreach (var (name, value) in members)
            activity[name] = value?.DeepClone();

        return activity;
    }
}
