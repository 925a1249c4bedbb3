using System.Net;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Teams.Tests;

/// <summary>
/// A machine whose clock is wrong refuses everything Teams sends: the log says so, and only when nothing else is wrong with the token.
/// </summary>
public sealed class WrongClockTests(BotServer server) : IClassFixture<BotServer>
{
    [Theory]
    [InlineData(-61, "61 minutes or more ahead")]
    [InlineData(61, "61 minutes or more behind")]
    [InlineData(6, "6 minutes or more behind")]
    public async Task A_clock_that_is_off_is_named_with_its_minutes(int minutes, string sentence)
    {
        var line = await RefusedAsync(Moved(minutes));

        Assert.Contains("Look at the clock", line, StringComparison.Ordinal);
        Assert.Contains(sentence, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_Teams_does_not_make_the_log_speak_of_a_clock()
    {
        Token[] wrong =
        [
            Moved(-61).With("aud", "9f0f3c1a-4444-4f3e-8a1d-5c7e9b1d4444"),
            Moved(-61).With("iss", "https://api.botframework.us"),
            Moved(-61).With("nbf", null),
            Moved(-61).SignedBy(Token.Rs256(server.Channel.Key("webchat"))),
        ];
        foreach (var token in wrong)
            Assert.DoesNotContain("clock", await RefusedAsync(token), StringComparison.Ordinal);
    }

    /// <summary>The token of an hour, given out so much later or earlier than this machine thinks it is.</summary>
    private Token Moved(int minutes)
    {
        var now = server.Time.GetUtcNow().ToUnixTimeSeconds();
        var edge = now + (minutes * 60L);
        return minutes < 0
            ? server.Channel.Mint().With("nbf", edge - 3600).With("exp", edge)
            : server.Channel.Mint().With("nbf", edge).With("exp", edge + 3600);
    }

    private async Task<string> RefusedAsync(Token token)
    {
        var before = server.Log.Lines.Count;
        using var answer = await server.PostAsync(token.ToString(), Recorded.Message().ToJsonString());

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        return Assert.Single(server.Log.Lines.Skip(before));
    }
}
