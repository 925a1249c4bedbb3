using Microsoft.Extensions.Time.Testing;

namespace TeamsHerstelBot.Teams.Tests.Infrastructure;

/// <summary>The limits that Teams documents, and what follows from their definition alone.</summary>
internal static class RateWindows
{
    public static readonly (int Calls, TimeSpan Window)[] PerConversation =
        [(7, Seconds(1)), (8, Seconds(2)), (60, Seconds(30)), (1800, Seconds(3600))];

    public static readonly (int Calls, TimeSpan Window)[] PerTenant = [(50, Seconds(1))];

    /// <summary>The earliest moments that the documented windows permit for these arrivals, computed from their definition alone.</summary>
    public static List<TimeSpan> Best(List<TimeSpan> arrived)
    {
        var sent = new List<TimeSpan>();
        foreach (var arrival in arrived)
        {
            var next = sent.Count > 0 && sent[^1] > arrival ? sent[^1] : arrival;
            foreach (var (calls, window) in PerConversation)
            {
                if (sent.Count >= calls && sent[^calls] + window > next)
                    next = sent[^calls] + window;
            }

            sent.Add(next);
        }

        return sent;
    }

    public static bool Fits(IEnumerable<TimeSpan> moments, (int Calls, TimeSpan Window)[] limits)
    {
        var times = moments.Order().ToList();
        return limits.All(limit => Enumerable.Range(0, Math.Max(0, times.Count - limit.Calls))
            .All(i => times[i + limit.Calls] - times[i] > limit.Window));
    }

    public static TimeSpan Elapsed(FakeTimeProvider time) => TimeSpan.FromTicks(time.GetTimestamp());

    public static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
