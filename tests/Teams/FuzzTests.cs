using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Teams.Tests;

/// <summary>
/// Whatever comes in gets a documented status, never a 500 and never silence. <c>TEAMSHERSTELBOT_LANG=1</c> tries fifty times as much.
/// </summary>
[Collection(nameof(Alone))]
public sealed class FuzzTests : IClassFixture<BotServer>
{
    /// <summary>Properties block threads, which would make the other tests slow.</summary>
    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public sealed class Alone;

    private static readonly JsonObject[] Seeds =
    [
        Recorded.Message("<at>HerstelBot</at> hulp"),
        Recorded.Execute("agenda-ja", JsonNode.Parse("""{"v":1,"soort":"agenda","id":"0198","rev":3}""")!.AsObject()),
        Recorded.With("message", ("value", JsonNode.Parse("""{"verb":"vraag-advies","thema":"armoede"}""")), ("replyToId", "1")),
        Recorded.With("message", ("text", "<at>B</at>"), ("entities", JsonNode.Parse(
            $$"""[{"type":"mention","mentioned":{"id":"28:{{Channel.AppId}}"},"text":"<at>B</at>"}]"""))),
        Recorded.With("conversationUpdate", ("membersAdded", JsonNode.Parse("""[{"id":"29:a","aadObjectId":"o"}]"""))),
        Recorded.With("installationUpdate", ("action", "add")),
        Recorded.Invoke(
            "task/submit", JsonNode.Parse("""{"data":{"tekst":"a","verb":"vraag-stellen","id":"1"},"context":{"theme":"dark"}}""")),
        Recorded.Invoke("task/fetch", JsonNode.Parse("""{"data":{"verb":"a","msteams":{"type":"task/fetch"}}}""")),
        Recorded.Invoke("composeExtension/fetchTask", JsonNode.Parse(
            """{"commandId":"vraag","commandContext":"message","messagePayload":{"id":"1","body":{"contentType":"html","content":"<p>Hoe <at id=\"0\">Els</at> dan?</p>"}}}""")),
        Recorded.Invoke(
            "composeExtension/submitAction", JsonNode.Parse("""{"commandId":"vraag","data":{"verb":"vraag-stellen","id":"1/2"}}""")),
        Recorded.Invoke("composeExtension/query", JsonNode.Parse(
            """{"commandId":"mijn-aanvragen","parameters":[{"name":"tekst","value":"H-"}],"queryOptions":{"skip":0,"count":25}}""")),
        Recorded.Invoke(
            "application/search", JsonNode.Parse("""{"queryText":"par","queryOptions":{"skip":0,"top":15},"dataset":"leden"}""")),
    ];

    private readonly BotServer _server;
    private readonly string _bearer;

    public FuzzTests(BotServer server)
    {
        (_server, _bearer) = (server, $"Bearer {server.Channel.Mint()}");
        server.Bot.Remembers = false;
        server.Bot.Answer = activity =>
        {
            _ = Mentions.Strip(activity);
            if (CardClick.TryRead(activity) is { } click)
            {
                var card = JsonSerializer.SerializeToElement(new { click.Verb, click.Inputs, click.Data });
                return activity.Name is InvokeNames.AdaptiveCardAction ? InvokeResponse.Card(card) : InvokeResponse.ContinueTask(
                    click.Verb, card);
            }

            if (MessagingExtensionAction.TryRead(activity) is { } action)
                return InvokeResponse.TaskMessage(action.CommandId + action.Message?.PlainText(4096));
            if (MessagingExtensionQuery.TryRead(activity) is { } query)
                return InvokeResponse.MessagingExtensionResult(
                    [new(query.CommandId, query.Text, JsonSerializer.SerializeToElement(query.Parameters))]);
            return SearchInvokeValue.TryRead(activity) is { } search
                ? InvokeResponse.SearchResults([new(search.Dataset, search.QueryText)])
                : InvokeResponse.NotImplemented;
        };
    }

    [Fact]
    public void Any_bytes_are_400() =>
        Run(Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(), Lang.Gevallen, body => StatusOf(body) is 400);

    [Fact]
    public void Any_json_is_answered() =>
        Run(Damage.AnyJson(5), Lang.Gevallen, json => StatusOf(Encoding.UTF8.GetBytes(json)) is 400 or 413);

    [Fact]
    public void Any_activity_with_damaged_members_is_answered()
    {
        var seen = new HashSet<int>();
        Run(Damage.Of(Seeds), Lang.Gevallen, json =>
        {
            var status = StatusOf(Encoding.UTF8.GetBytes(json));
            seen.Add(status);
            return status is 200 or 400 or 403 or 413 or 501;
        });

        // Otherwise the damage was so great that nothing past the first check was tried.
        Assert.Superset(new HashSet<int> { 200, 400, 403, 501 }, seen);
    }

    [Fact]
    public void Any_activity_with_flipped_bytes_is_answered()
    {
        var flips = Gen.Choose(0, Seeds.Length - 1).SelectMany(
            seed => Gen.Choose(0, 5000).SelectMany(at => Gen.Choose(0, 255).Select(value => (seed, at, value))));
        Run(flips, Lang.Gevallen, flip =>
        {
            var body = Encoding.UTF8.GetBytes(Seeds[flip.seed].ToJsonString());
            body[flip.at % body.Length] = (byte)flip.value;
            return StatusOf(body) is 200 or 400 or 403 or 501;
        });
    }

    [Fact]
    public void Any_authorization_that_is_not_a_token_is_401()
    {
        var good = _bearer["Bearer ".Length..];
        var headers = Gen.OneOf(
            Gen.Choose(33, 126).Select(value => (char)value).ArrayOf().Select(characters => new string(characters)),
            Gen.Choose(0, good.Length - 2).Select(length => "Bearer " + good[..length]),
            Gen.Choose(0, good.Length - 2).SelectMany(
                at => Gen.Elements("A", ".", "_", "=", " ", "\t").Select(put => "Bearer " + good[..at] + put + good[at..])));
        var body = Encoding.UTF8.GetBytes(Seeds[0].ToJsonString());

        Run(headers, Lang.Gevallen, header => StatusOf(body, header) is 400 or 401);
    }

    [Fact]
    public void Any_error_body_of_the_connector_can_be_read()
    {
        Run(Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(), Lang.Gevallen, body => ErrorBody.CodeOf(body) is not "never");
        Run(Damage.AnyJson(5), Lang.Gevallen, json => ErrorBody.CodeOf(Encoding.UTF8.GetBytes($$"""{"error":{{json}}}""")) is not "never");
    }

    private static void Run<T>(Gen<T> cases, int count, Func<T, bool> holds) =>
        Prop.ForAll(cases.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(count));

    /// <summary>The status of the answer; 500 also when it hides inside a 200.</summary>
    private int StatusOf(byte[] body, string? authorization = null)
    {
        using var answer = _server.SendAsync(authorization ?? _bearer, body).GetAwaiter().GetResult();
        var text = answer.Content.ReadAsStringAsync().GetAwaiter().GetResult();
        return answer.StatusCode is HttpStatusCode.OK && text.Contains("InternalServerError", StringComparison.Ordinal) ? 500 : (
            int)answer.StatusCode;
    }
}
