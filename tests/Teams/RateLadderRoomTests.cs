using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Teams.Connector;
using static TeamsHerstelBot.Teams.Tests.Infrastructure.RateWindows;

namespace TeamsHerstelBot.Teams.Tests;

/// <summary>How much of what Teams allows is used, measured on a virtual clock; the figures are in the output of the tests.</summary>
public sealed class RateLadderRoomTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly RateLadder _ladder;

    public RateLadderRoomTests() => _ladder = new RateLadder(_time);

    /// <summary>
    /// Senders that wait their turn, in bursts and trickles at random. Against the best that the documented windows allow for the same
    /// arrivals (each message as early as they permit), the ladder may cost at most 5 % of the time and never a message too early.
    /// </summary>
    [Fact]
    public void Whatever_arrives_when_at_most_5_percent_of_the_room_is_wasted()
    {
        var worst = 0.0;
        var (messages, runs) = (0, 0);
        var arrivals = Gen.Choose(1, 4).SelectMany(conversations => Gen.Choose(0, conversations - 1).SelectMany(conversation =>
            Gen.Frequency((8, Gen.Constant(0)), (4, Gen.Choose(1, 300)), (2, Gen.Choose(300, 5_000)), (1, Gen.Choose(5_000, 60_000)))
                .Select(pause => (Conversation: $"c{conversation}", Pause: TimeSpan.FromMilliseconds(pause)))).ListOf(500));

        Prop.ForAll(arrivals.ToArbitrary(), list =>
        {
            var queues = new Dictionary<string, List<TimeSpan>>(StringComparer.Ordinal);
            var now = TimeSpan.Zero;
            foreach (var (conversation, pause) in list)
            {
                now += pause;
                queues.TryAdd(conversation, []);
                queues[conversation].Add(now);
            }

            foreach (var (sent, best) in Deliver(queues).Zip(
                queues.OrderBy(queue => queue.Key, StringComparer.Ordinal).Select(queue => Best(queue.Value))))
            {
                Assert.True(Fits(sent, PerConversation));
                Assert.Equal(best.Count, sent.Count);
                worst = Math.Max(worst, (sent[^1] - best[^1]) / (best[^1] == TimeSpan.Zero ? Seconds(1) : best[^1]));
                messages += sent.Count;
            }

            runs++;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

        Report($"{messages} messages in {runs} random patterns: at most {worst:P3} later than the windows allow");
        Assert.InRange(worst, 0, 0.05);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(3600)]
    [InlineData(7200)]
    public void One_conversation_gets_at_least_95_percent_of_what_the_ladder_allows(int seconds)
    {
        var sent = Saturate(Seconds(seconds), ["a"]);
        var allowed = Best([.. Enumerable.Repeat(TimeSpan.Zero, 5000)]).Count(at => at < Seconds(seconds));

        Report($"one conversation, {seconds} s: {sent.Count} of {allowed} allowed, {1 - ((double)sent.Count / allowed):P2} wasted");
        Assert.True(Fits(sent, PerConversation));
        Assert.InRange(sent.Count, 0.95 * allowed, allowed);
    }

    [Fact]
    public void A_tenant_gets_at_least_95_percent_of_50_a_second()
    {
        var sent = Saturate(Seconds(60), [.. Enumerable.Range(0, 200).Select(i => $"c{i}")]);

        Report($"one tenant, 60 s: {sent.Count} of {50 * 60} allowed, {1 - (sent.Count / 3000.0):P2} wasted");
        Assert.True(Fits(sent, PerTenant));
        Assert.InRange(sent.Count, 0.95 * 50 * 60, 50 * 60);
    }

    /// <summary>Sends as fast as the ladder lets through, and gives the moments.</summary>
    private List<TimeSpan> Saturate(TimeSpan duration, string[] conversations)
    {
        var sent = new List<TimeSpan>();
        var start = Elapsed(_time);
        while (Elapsed(_time) - start < duration)
        {
            var shortest = TimeSpan.MaxValue;
            foreach (var conversation in conversations)
            {
                while (_ladder.TryReserve("t", conversation, out var wait) || Shorter(wait))
                    sent.Add(Elapsed(_time));

                bool Shorter(TimeSpan wait)
                {
                    shortest = wait < shortest ? wait : shortest;
                    return false;
                }
            }

            _time.Advance(shortest);
        }

        return sent;
    }

    /// <summary>Lets each conversation send what arrived, in order, as soon as the ladder has room.</summary>
    private static List<List<TimeSpan>> Deliver(Dictionary<string, List<TimeSpan>> queues)
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        var ladder = new RateLadder(time);
        var start = Elapsed(time);
        var sent = queues.Keys.ToDictionary(key => key, _ => new List<TimeSpan>(), StringComparer.Ordinal);
        while (queues.Any(queue => sent[queue.Key].Count < queue.Value.Count))
        {
            var now = Elapsed(time) - start;
            var next = TimeSpan.MaxValue;
            foreach (var (conversation, arrived) in queues)
            {
                var done = sent[conversation];
                while (done.Count < arrived.Count)
                {
                    var wait = arrived[done.Count] - now;
                    if (wait > TimeSpan.Zero || !ladder.TryReserve("t", conversation, out wait))
                    {
                        next = wait < next ? wait : next;
                        break;
                    }

                    done.Add(now);
                }
            }

            if (next < TimeSpan.MaxValue)
                time.Advance(next);
        }

        return [.. sent.OrderBy(queue => queue.Key, StringComparer.Ordinal).Select(queue => queue.Value)];
    }

    private static void Report(FormattableString line) =>
        TestContext.Current.TestOutputHelper!.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
