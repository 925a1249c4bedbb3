namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>A clock that runs faster than the one of the computer and can jump ahead; a jump fires no timers.</summary>
public sealed class Snelklok(DateTimeOffset start, double snelheid) : TimeProvider
{
    private readonly long _echt = System.GetTimestamp();
    private long _sprong;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() =>
        start + (System.GetElapsedTime(_echt) * snelheid) + TimeSpan.FromTicks(Interlocked.Read(ref _sprong));

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public void Spring(TimeSpan verder) => Interlocked.Add(ref _sprong, verder.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new Sneltimer(System.CreateTimer(callback, state, Echt(dueTime), Echt(period)), this);

    private TimeSpan Echt(TimeSpan tijd) => tijd == Timeout.InfiniteTimeSpan ? tijd : tijd / snelheid;

    private sealed class Sneltimer(ITimer timer, Snelklok klok) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(klok.Echt(dueTime), klok.Echt(period));

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
