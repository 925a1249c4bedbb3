namespace TeamsHerstelBot.Teams.Connector;

/// <summary>
/// Keeps sending below the documented limits of Teams: per conversation 7 in 1 s, 8 in 2 s, 60 in 30 s and 1800 in 3600 s, per tenant 50
/// in 1 s, as sliding windows. It counts what this instance sends; measured with the timestamps (not the wall clock) of the time provider.
/// </summary>
/// <remarks>
/// Memory: about 300 bytes per conversation and 8 bytes per call of the past hour; the limit per tenant bounds both.
/// </remarks>
public sealed class RateLadder(TimeProvider time)
{
    private static readonly Limit[] PerConversation =
    [
        new(7, TimeSpan.FromSeconds(1)),
        new(8, TimeSpan.FromSeconds(2)),
        new(60, TimeSpan.FromSeconds(30)),
        new(1800, TimeSpan.FromSeconds(3600)),
    ];

    private static readonly Limit[] PerTenant = [new(50, TimeSpan.FromSeconds(1))];

    private static readonly TimeSpan SweepInterval = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, CallHistory> _histories = new(StringComparer.Ordinal);
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _sweptAt;

    /// <summary>Number of conversations and tenants that are remembered.</summary>
    public int Remembered
    {
        get
        {
            lock (_gate)
                return _histories.Count;
        }
    }

    /// <summary>Takes a place for one call now, if all limits have room.</summary>
    /// <param name="tenantId">Tenant of the conversation.</param>
    /// <param name="conversationId">Chat, channel or thread.</param>
    /// <param name="wait">Zero when the place was taken; else the time until there is room, and nothing was taken.</param>
    public bool TryReserve(string tenantId, string conversationId, out TimeSpan wait)
    {
        lock (_gate)
        {
            var now = time.GetElapsedTime(_start);
            Sweep(now);
            var conversation = HistoryOf("c|" + conversationId, PerConversation);
            var tenant = HistoryOf("t|" + tenantId, PerTenant);
            var first = TimeSpan.FromTicks(Math.Max(conversation.FirstRoom(now).Ticks, tenant.FirstRoom(now).Ticks));
            wait = first - now;
            if (wait > TimeSpan.Zero)
                return false;

            conversation.Add(now);
            tenant.Add(now);
            return true;
        }
    }

    /// <summary>Waits until there is room and takes the place.</summary>
    /// <param name="tenantId">Tenant of the conversation.</param>
    /// <param name="conversationId">Chat, channel or thread.</param>
    /// <param name="cancellationToken">Ends the wait; then nothing was taken.</param>
    public async ValueTask WaitAsync(string tenantId, string conversationId, CancellationToken cancellationToken)
    {
        while (!TryReserve(tenantId, conversationId, out var wait))
        {
            // Timers count whole milliseconds; rounded down, the last one would be spent spinning.
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), time, cancellationToken);
        }
    }

    private CallHistory HistoryOf(string key, Limit[] limits)
    {
        if (!_histories.TryGetValue(key, out var history))
            _histories[key] = history = new CallHistory(limits);

        return history;
    }

    private void Sweep(TimeSpan now)
    {
        if (now - _sweptAt < SweepInterval)
            return;

        _sweptAt = now;
        foreach (var (key, history) in _histories)
        {
            if (history.IsForgotten(now))
                _histories.Remove(key);
        }
    }

    /// <param name="Calls">Calls that fit in one window.</param>
    /// <param name="Window">Length of the window.</param>
    private sealed record Limit(int Calls, TimeSpan Window);

    /// <summary>Moments of the latest calls in a ring that grows only as far as the longest window needs.</summary>
    private sealed class CallHistory(Limit[] limits)
    {
        // Two calls exactly one window apart would both lie in a window that includes its edges.
        private static readonly TimeSpan Edge = TimeSpan.FromMilliseconds(1);

        private readonly Limit _longest = limits[^1];
        private TimeSpan[] _ring = new TimeSpan[8];
        private int _next;
        private int _count;

        public TimeSpan FirstRoom(TimeSpan now)
        {
            var room = now;
            foreach (var limit in limits)
            {
                if (_count < limit.Calls)
                    break;

                var free = Ago(limit.Calls) + limit.Window + Edge;
                room = free > room ? free : room;
            }

            return room;
        }

        public void Add(TimeSpan now)
        {
            if (_count == _ring.Length && now - Ago(_count) <= _longest.Window && _ring.Length < _longest.Calls)
                Grow();

            _ring[_next] = now;
            _next = (_next + 1) % _ring.Length;
            _count = Math.Min(_count + 1, _ring.Length);
        }

        public bool IsForgotten(TimeSpan now) => _count == 0 || now - Ago(1) > _longest.Window + Edge;

        private TimeSpan Ago(int calls) => _ring[(_next - calls + _ring.Length) % _ring.Length];

        private void Grow()
        {
            var larger = new TimeSpan[Math.Min(_ring.Length * 2, _longest.Calls)];
            for (var i = 0; i < _count; i++)
                larger[i] = Ago(_count - i);

            (_ring, _next) = (larger, _count);
        }
    }
}
