using Microsoft.Extensions.Time.Testing;

namespace TeamsHerstelBot.Teams.Tests.Infrastructure;

/// <summary>A clock that stands still and tells when somebody begins to wait on it.</summary>
public sealed class WatchedTime(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly Lock _gate = new();
    private readonly List<(TimeSpan Due, TaskCompletionSource Begun)> _watched = [];

    /// <summary>Completes when a wait of this length begins, counted from this call.</summary>
    public Task Waits(TimeSpan due)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
            _watched.Add((due, begun));

        return begun.Task;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        lock (_gate)
        {
            foreach (var (due, begun) in _watched)
            {
                if (due == dueTime)
                    begun.TrySetResult();
            }
        }

        return timer;
    }
}
