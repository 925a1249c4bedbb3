using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Teams.Tests;

/// <summary>The bot's own token: fetched once, kept, replaced in time.</summary>
public sealed class ConnectorTokenTests
{
    private const string Thread = "19:abc@thread.tacv2;messageid=1";

    private static readonly Activity Text = new() { Type = ActivityTypes.Message, Text = "Hoi", Summary = "Hoi" };

    [Fact]
    public async Task A_refused_token_is_replaced_once()
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(401).Then(201, """{"id":"1"}""").StartAsync();

        var result = await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);

        Assert.True(result.Succeeded);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], teams.Calls.Select(call => call.Authorization));
        Assert.Equal(teams.Calls[0].Body, teams.Calls[1].Body);
    }

    [Fact]
    public async Task A_second_401_stops_all_sending()
    {
        await using var teams = new ScriptedConnector();
        await teams.Then(401).ThenError(401, "BotNotRegistered").StartAsync();

        var result = await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);

        Assert.Equal(new ConnectorError(401, "BotNotRegistered", DeliveryAdvice.StopAll), result.Error);
        Assert.Equal(2, teams.Calls.Count);
    }

    [Fact]
    public async Task A_token_is_used_again_until_shortly_before_it_expires()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await using var teams = new ScriptedConnector { Time = time, Credential = new FixedCredential { Time = time } };
        await teams.Then(201).Then(201).Then(201).StartAsync();

        foreach (var wait in (TimeSpan[])[TimeSpan.Zero, TimeSpan.FromMinutes(54), TimeSpan.FromMinutes(1)])
        {
            teams.Time.Advance(wait);
            await teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default);
        }

        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-2"], teams.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task Many_calls_at_once_ask_for_one_token()
    {
        var gate = new TaskCompletionSource();
        await using var teams =
            new ScriptedConnector
            {
                Credential = new FixedCredential { BeforeAnswer = () => gate.Task, Lifetime = TimeSpan.FromDays(365) },
            };
        await teams.StartAsync();
        for (var i = 0; i < 10; i++)
            teams.Then(201);

        var calls = Enumerable.Range(0, 10).Select(
            _ => teams.Client.SendToConversationAsync(teams.ServiceUrl, Thread, Text, default)).ToArray();
        gate.SetResult();
        await Task.WhenAll(calls);

        Assert.Equal(1, teams.Credential.Count);
    }
}
