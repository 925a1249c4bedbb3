using System.Net;
using System.Text;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Teams.Tests;

public sealed class TransportTests(BotServer server) : IClassFixture<BotServer>
{
    private string Bearer => $"Bearer {server.Channel.Mint()}";

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("PATCH")]
    public async Task Another_method_than_post_is_405_and_names_post(string method)
    {
        using var answer = await server.SendAsync(Bearer, [], new HttpMethod(method));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData(null)]
    public async Task A_body_that_is_not_json_in_utf8_is_415(string? contentType)
    {
        using var answer = await server.SendAsync(Bearer, "{}"u8.ToArray(), contentType: contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("Application/JSON; charset=\"utf-8\"")]
    public async Task Json_is_accepted_however_it_is_spelled(string contentType)
    {
        using var answer = await server.SendAsync(Bearer, Body(), contentType: contentType);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_over_one_mebibyte_is_413_before_anybody_asks_who_sent_it()
    {
        using var answer = await server.SendAsync(null, new byte[(1024 * 1024) + 1]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_chunked_body_over_one_mebibyte_is_413()
    {
        var chunk = new string('x', 1024 * 1024 / 4);
        var chunks = string.Concat(Enumerable.Repeat($"40000\r\n{chunk}\r\n", 5));

        var status = await server.SendRawAsync(
            "POST /api/messages HTTP/1.1", "Host: bot", $"Authorization: {Bearer}", "Content-Type: application/json",
            "Transfer-Encoding: chunked", "", chunks + "0\r\n\r\n");

        Assert.Equal(413, status);
    }

    [Fact]
    public async Task A_body_of_just_under_one_mebibyte_is_read()
    {
        var activity = Recorded.Message(new string('a', (1024 * 1024) - 3000)).ToJsonString();

        using var answer = await server.PostAsync(server.Channel.Mint().ToString(), activity);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_that_does_not_arrive_is_408()
    {
        using var time = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var waits = server.Time.Waits(MessagesEndpoint.ReadTimeout);
        using var connection = await server.OpenAsync(
            "POST /api/messages HTTP/1.1", "Host: bot", $"Authorization: {Bearer}", "Content-Type: application/json",
            "Content-Length: 100", "", "{");
        using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
        var status = reader.ReadLineAsync(time.Token).AsTask();
        await waits.WaitAsync(time.Token);
        server.Time.Advance(MessagesEndpoint.ReadTimeout);
        Assert.StartsWith("HTTP/1.1 408", await status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_authorization_headers_are_401()
    {
        var status = await server.SendRawAsync(
            "POST /api/messages HTTP/1.1", "Host: bot", $"Authorization: {Bearer}", $"Authorization: {Bearer}",
            "Content-Type: application/json", "Content-Length: 2", "", "{}");

        Assert.Equal(401, status);
    }

    [Theory]
    [InlineData("from", "id")]
    [InlineData("from", "aadObjectId")]
    [InlineData("from", "name")]
    [InlineData("conversation", "id")]
    [InlineData("channelData.channel", "id")]
    [InlineData("channelData.team", "name")]
    [InlineData("", "replyToId")]
    public async Task An_id_or_name_that_is_longer_than_any_of_Teams_is_400(string owner, string name)
    {
        var (longest, tooLong) = (Recorded.Message(), Recorded.Message());
        foreach (var (activity, length) in new[] { (longest, 512), (tooLong, 513) })
            owner.Split('.', StringSplitOptions.RemoveEmptyEntries)
                .Aggregate(activity, (at, member) => at[member]!.AsObject())[name] = new string('x', length);

        using var accepted = await server.PostAsync(longest);
        using var refused = await server.PostAsync(tooLong);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (accepted.StatusCode, refused.StatusCode));
    }

    [Fact]
    public async Task A_caller_that_hangs_up_leaves_the_bot_working()
    {
        using (
            await server.OpenAsync(
                "POST /api/messages HTTP/1.1", "Host: bot", $"Authorization: {Bearer}", "Content-Type: application/json",
                "Content-Length: 100", "", "{"))
        {
            // Closed again at once, in the middle of the body.
        }

        using var answer = await server.PostAsync(Recorded.Message());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static byte[] Body() => Encoding.UTF8.GetBytes(Recorded.Message().ToJsonString());
}
