using System.Net;
using TeamsHerstelBot.Teams.Authentication;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Teams.Tests;

/// <summary>What happens when the channel changes its keys or cannot be asked for them. Each test has a server of its own.</summary>
public sealed class KeyRolloverTests : IAsyncLifetime
{
    private readonly BotServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_token_with_a_new_key_is_accepted_at_once()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync("teams"));
        _server.Channel.AddKey("next", ["msteams"]);

        Assert.Equal(HttpStatusCode.OK, await PostAsync("next"));
        Assert.Equal(2, _server.Channel.MetadataRequests);
    }

    [Fact]
    public async Task Unknown_key_ids_make_the_bot_ask_once_a_minute_at_most()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync("teams"));
        _server.Channel.AddKey("unpublished", ["msteams"], publish: false);
        for (var i = 0; i < 20; i++)
            Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync("unpublished"));

        Assert.Equal(2, _server.Channel.MetadataRequests);

        _server.Time.Advance(ChannelKeys.ForcedInterval);
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync("unpublished"));
        Assert.Equal(3, _server.Channel.MetadataRequests);
    }

    [Fact]
    public async Task A_withdrawn_key_is_refused_after_the_next_regular_fetch()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync("teams"));
        _server.Channel.Withdraw("teams");
        _server.Time.Advance(ChannelKeys.Lifetime);

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync("teams"));
    }

    [Fact]
    public async Task Known_keys_stay_in_use_when_the_metadata_is_down()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync("teams"));
        _server.Channel.IsDown = true;
        _server.Time.Advance(ChannelKeys.Lifetime);

        Assert.Equal(HttpStatusCode.OK, await PostAsync("teams"));
        Assert.True(_server.Channel.MetadataRequests > 1, "the bot did not even ask");
    }

    [Fact]
    public async Task Metadata_down_and_nothing_known_is_503_with_a_retry_after_and_recovers()
    {
        _server.Channel.IsDown = true;
        using (var refused = await _server.PostAsync(Recorded.Message()))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(5), refused.Headers.RetryAfter?.Delta);
            Assert.Empty(_server.Bot.Received);
        }

        var asked = _server.Channel.MetadataRequests;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync("teams"));
        Assert.Equal(asked, _server.Channel.MetadataRequests);

        _server.Channel.IsDown = false;
        _server.Time.Advance(ChannelKeys.RestAfterFailure);
        Assert.Equal(HttpStatusCode.OK, await PostAsync("teams"));
    }

    [Fact]
    public async Task Known_keys_are_not_fetched_again_on_every_request_while_the_metadata_is_down()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync("teams"));
        _server.Channel.IsDown = true;
        _server.Time.Advance(ChannelKeys.Lifetime);
        Assert.Equal(HttpStatusCode.OK, await PostAsync("teams"));
        var asked = _server.Channel.MetadataRequests;
        for (var i = 0; i < 10; i++)
        {
            _server.Time.Advance(TimeSpan.FromSeconds(29));
            Assert.Equal(HttpStatusCode.OK, await PostAsync("teams"));
        }

        Assert.Equal(asked, _server.Channel.MetadataRequests);
    }

    [Fact]
    public async Task Many_first_requests_at_once_share_one_fetch()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => PostAsync("teams")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer));
        Assert.Equal(1, _server.Channel.MetadataRequests);
    }

    private async Task<HttpStatusCode> PostAsync(string keyId)
    {
        using var answer = await _server.PostAsync(_server.Channel.Mint(keyId: keyId).ToString(), Recorded.Message().ToJsonString());
        return answer.StatusCode;
    }
}
