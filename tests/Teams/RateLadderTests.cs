using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Teams.Connector;
using static TeamsHerstelBot.Teams.Tests.Infrastructure.RateWindows;

namespace TeamsHerstelBot.Teams.Tests;

public sealed class RateLadderTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly RateLadder _ladder;

    public RateLadderTests() => _ladder = new RateLadder(_time);

    [Fact]
    public void No_window_is_ever_exceeded_whoever_asks_when()
    {
        var asks = Gen.Choose(0, 2).SelectMany(tenant => Gen.Choose(0, 30).SelectMany(conversation =>
            Gen.Frequency((6, Gen.Constant(0)), (3, Gen.Choose(1, 400)), (1, Gen.Choose(400, 40_000))).Select(
                pause => (tenant, conversation, pause))));

        Prop.ForAll(asks.ListOf(400).ToArbitrary(), list =>
        {
            var time = new FakeTimeProvider(_time.GetUtcNow());
            var ladder = new RateLadder(time);
            var sent = new List<(string Tenant, string Conversation, TimeSpan At)>();
            foreach (var (tenant, conversation, pause) in list)
            {
                time.Advance(TimeSpan.FromMilliseconds(pause));

                // Few conversations, so that many of them are full; each belongs to one tenant.
                var id = $"{tenant}/{conversation % 3}";
                if (ladder.TryReserve($"{tenant}", id, out _))
                    sent.Add(($"{tenant}", id, Elapsed(time)));
            }

            return sent.Count > 0
                && sent.GroupBy(call => call.Conversation).All(group => Fits(group.Select(call => call.At), PerConversation))
                && sent.GroupBy(call => call.Tenant).All(group => Fits(group.Select(call => call.At), PerTenant));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void The_first_seven_go_at_once_and_the_next_two_wait_for_the_wider_windows()
    {
        for (var i = 0; i < 7; i++)
            Assert.True(_ladder.TryReserve("t", "c", out _));

        Assert.False(_ladder.TryReserve("t", "c", out var eighth));
        Assert.InRange(eighth, Seconds(1), Seconds(1.01));
        _time.Advance(eighth);
        Assert.True(_ladder.TryReserve("t", "c", out _));
        Assert.False(_ladder.TryReserve("t", "c", out var ninth));
        Assert.InRange(ninth, Seconds(0.99), Seconds(1.01));
    }

    [Fact]
    public void Another_conversation_does_not_wait()
    {
        for (var i = 0; i < 7; i++)
            Assert.True(_ladder.TryReserve("t", "full", out _));

        Assert.True(_ladder.TryReserve("t", "free", out var wait));
        Assert.True(wait <= TimeSpan.Zero);
    }

    [Fact]
    public async Task Waiting_takes_the_place_as_soon_as_there_is_room()
    {
        for (var i = 0; i < 7; i++)
            await _ladder.WaitAsync("t", "c", default);

        var eighth = _ladder.WaitAsync("t", "c", default).AsTask();
        Assert.False(eighth.IsCompleted);
        _time.Advance(Seconds(0.9));
        Assert.False(eighth.IsCompleted);
        _time.Advance(Seconds(0.2));
        await eighth;

        Assert.False(_ladder.TryReserve("t", "c", out _));
    }

    [Fact]
    public async Task A_wait_that_is_cancelled_takes_nothing()
    {
        for (var i = 0; i < 7; i++)
            await _ladder.WaitAsync("t", "c", default);

        using var stop = new CancellationTokenSource();
        var eighth = _ladder.WaitAsync("t", "c", stop.Token).AsTask();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => eighth);

        _time.Advance(Seconds(1.01));
        Assert.True(_ladder.TryReserve("t", "c", out _));
    }

    [Fact]
    public void What_was_not_used_for_an_hour_is_forgotten()
    {
        for (var i = 0; i < 1000; i++)
        {
            _time.Advance(Seconds(0.1));
            Assert.True(_ladder.TryReserve("t", $"c{i}", out _));
        }

        Assert.Equal(1001, _ladder.Remembered);
        _time.Advance(Seconds(3700));
        Assert.True(_ladder.TryReserve("t", "new", out _));
        Assert.Equal(2, _ladder.Remembered);
    }
}
