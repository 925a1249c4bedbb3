using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Teams.Tests;

/// <summary>What Teams gets back.</summary>
public sealed class InvokeTests(BotServer server) : IClassFixture<BotServer>
{
    [Fact]
    public async Task A_click_is_answered_with_the_bare_card_response()
    {
        var answer = await InvokeAsync(
            Recorded.Execute("agenda-ja"), InvokeResponse.Card(JsonSerializer.SerializeToElement(new { type = "AdaptiveCard" })));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("application/json", answer.MediaType);
        AssertJson("""{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard"}}""", answer.Body);
    }

    [Fact]
    public async Task A_text_and_an_error_have_their_own_types()
    {
        var text = await InvokeAsync(Recorded.Execute("a"), InvokeResponse.Message("Bewaard"));
        var error = await InvokeAsync(Recorded.Execute("a"), InvokeResponse.Error(400, "BadRequest", "Onbekend"));

        AssertJson("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Bewaard"}""", text.Body);
        AssertJson(
            """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":"Onbekend"}}""",
            error.Body);
        Assert.Equal(HttpStatusCode.OK, error.Status);
    }

    [Fact]
    public async Task A_dialog_is_closed_with_an_empty_200()
    {
        var answer = await InvokeAsync(Recorded.Invoke("task/submit", new JsonObject()), new InvokeResponse(200));

        Assert.Equal((HttpStatusCode.OK, ""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task The_status_of_an_invoke_is_the_status_of_the_answer()
    {
        var answer = await InvokeAsync(Recorded.Invoke("signin/tokenExchange", new JsonObject()), new InvokeResponse(
            412, JsonSerializer.SerializeToElement(new { id = "x" })));

        Assert.Equal(HttpStatusCode.PreconditionFailed, answer.Status);
        AssertJson("""{"id":"x"}""", answer.Body);
    }

    [Fact]
    public async Task A_fault_during_a_click_is_200_with_an_error_inside_that_tells_nothing_about_the_fault()
    {
        var answer = await FailingAsync(Recorded.Execute("agenda-ja"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        AssertJson(
            """{"statusCode":500,"type":"application/vnd.microsoft.error","value":{"code":"InternalServerError","message":"Er ging iets mis. Probeer het opnieuw."}}""",
            answer.Body);
    }

    [Fact]
    public async Task A_fault_during_anything_else_is_an_empty_500()
    {
        var invoke = await FailingAsync(Recorded.Invoke("task/fetch", new JsonObject()));
        var message = await FailingAsync(Recorded.Message());

        Assert.Equal((HttpStatusCode.InternalServerError, ""), (invoke.Status, invoke.Body));
        Assert.Equal((HttpStatusCode.InternalServerError, ""), (message.Status, message.Body));
    }

    [Fact]
    public async Task A_message_is_acknowledged_with_an_empty_200_after_the_bot_handled_it()
    {
        var before = server.Bot.Received.Count;

        using var answer = await server.PostAsync(Recorded.Message("hulp"));

        Assert.Equal((HttpStatusCode.OK, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        Assert.Equal(before + 1, server.Bot.Received.Count);
    }

    private Task<Received> FailingAsync(JsonObject activity) => InvokeAsync(activity, _ => throw new InvalidOperationException("geheim"));

    private Task<Received> InvokeAsync(JsonObject activity, InvokeResponse response) => InvokeAsync(activity, _ => response);

    private async Task<Received> InvokeAsync(JsonObject activity, Func<Activities.Activity, InvokeResponse> answer)
    {
        var usual = server.Bot.Answer;
        server.Bot.Answer = answer;
        try
        {
            using var response = await server.PostAsync(activity);
            return new Received(
                response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
        }
        finally
        {
            server.Bot.Answer = usual;
        }
    }

    private static void AssertJson(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);

    private sealed record Received(HttpStatusCode Status, string? MediaType, string Body);
}
