using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using TeamsHerstelBot.Harnas;

namespace TeamsHerstelBot.Sdk.Tests;

/// <summary>Every body that the bot sent while people used everything it has goes into the SDK's own types and comes back whole.</summary>
public sealed class BodyTests(Demo demo) : IClassFixture<Demo>
{
    /// <summary>The type that the SDK has for what the bot sends under this name.</summary>
    private static readonly Dictionary<string, Type> Types = new(StringComparer.Ordinal)
    {
        ["send"] = typeof(Activity),
        ["reply"] = typeof(Activity),
        ["update"] = typeof(Activity),
        ["create"] = typeof(ConversationParameters),
        ["adaptiveCard/action"] = typeof(AdaptiveCardInvokeResponse),
        ["application/search"] = typeof(SearchInvokeResponse),
        ["task/fetch"] = typeof(TaskModuleResponse),
        ["task/submit"] = typeof(TaskModuleResponse),
        ["composeExtension/fetchTask"] = typeof(MessagingExtensionActionResponse),
        ["composeExtension/submitAction"] = typeof(MessagingExtensionActionResponse),
        ["composeExtension/query"] = typeof(MessagingExtensionResponse),
    };

    [Fact]
    public async Task No_member_is_lost_in_the_types_of_the_SDK()
    {
        await new Gebruik(demo).AllesAsync();
        var bodies =
            (await demo.Proeftuin.VerkeerAsync()).Where(
                sent => sent.TryGetProperty("inhoud", out var body) && body.ValueKind == JsonValueKind.Object)
            .Select(sent => (Kind: sent.GetProperty("soort").GetString()!, Body: sent.GetProperty("inhoud"))).ToList();

        Assert.True(bodies.Count > 60, $"Only {bodies.Count} bodies were sent.");
        Assert.Superset(Types.Keys.Where(kind => kind != "reply").ToHashSet(), bodies.Select(sent => sent.Kind).ToHashSet());
        Assert.Empty(bodies.SelectMany(sent => Lost(sent.Body, Back(sent.Kind, sent.Body), sent.Kind)).Distinct());
    }

    [Theory]
    [InlineData("create", """{"isGroup":true,"groep":true}""", "create/groep")]
    [InlineData("adaptiveCard/action", """{"statusCode":200,"type":"x","waarde":{}}""", "adaptiveCard/action/waarde")]
    [InlineData("task/fetch", """{"task":{"type":"continue","value":{"kaart":{}}}}""", "task/fetch/task/value/kaart")]
    [InlineData("composeExtension/query", """{"composeExtension":{"type":"result","lijst":[]}}""", "composeExtension/query/composeExtension/lijst")]
    public void A_member_that_the_SDK_does_not_know_is_seen(string kind, string body, string lost)
    {
        var element = JsonElement.Parse(body);

        Assert.Equal([lost], Lost(element, Back(kind, element), kind));
    }

    private static JsonElement Back(string kind, JsonElement body)
    {
        using var client = new ConnectorClient(
            new Uri("https://smba.trafficmanager.net/emea/"), new Microsoft.Rest.TokenCredentials("token"), (HttpClient?)null);
        var settings = client.DeserializationSettings;
        settings.DateParseHandling = DateParseHandling.None;
        settings.Converters.Insert(0, new ByType());
        var there = JsonConvert.DeserializeObject(body.GetRawText(), Types[kind], settings);
        return JsonElement.Parse(JsonConvert.SerializeObject(there, client.SerializationSettings));
    }

    /// <summary>The paths of what is in the first and not, or otherwise, in the second.</summary>
    private static IEnumerable<string> Lost(JsonElement sent, JsonElement? back, string path) => (sent.ValueKind, back) switch
    {
        (JsonValueKind.Null, _) => [],
        (_, null) => [path],
        (JsonValueKind.Object, { ValueKind: JsonValueKind.Object } other) => sent.EnumerateObject()
            .SelectMany(
                member => Lost(member.Value, other.TryGetProperty(member.Name, out var same) ? same : null, $"{path}/{member.Name}")),
        (JsonValueKind.Array, { ValueKind: JsonValueKind.Array } other) when sent.GetArrayLength() == other.GetArrayLength() =>
            sent.EnumerateArray().Zip(other.EnumerateArray()).SelectMany(pair => Lost(pair.First, pair.Second, path + "[]")),
        (_, { } other) => JsonElement.DeepEquals(sent, other) ? [] : [path],
    };

    /// <summary>
    /// The SDK writes the answers to a dialog as two types and has no way to read them back: here the type in the answer says which.
    /// </summary>
    private sealed class ByType : JsonConverter<TaskModuleResponseBase>
    {
        public override bool CanWrite => false;

        public override TaskModuleResponseBase? ReadJson(
            JsonReader reader, Type objectType, TaskModuleResponseBase? existingValue, bool hasExistingValue,
            Newtonsoft.Json.JsonSerializer serializer)
        {
            var answer = Newtonsoft.Json.Linq.JObject.Load(reader);
            TaskModuleResponseBase response = (string?)answer["type"] == "continue"
                ? new TaskModuleContinueResponse()
                : new TaskModuleMessageResponse();
            serializer.Populate(answer.CreateReader(), response);
            return response;
        }

        public override void WriteJson(JsonWriter writer, TaskModuleResponseBase? value, Newtonsoft.Json.JsonSerializer serializer) =>
            throw new NotSupportedException();
    }
}
