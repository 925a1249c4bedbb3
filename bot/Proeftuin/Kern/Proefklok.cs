namespace TeamsHerstelBot.Proeftuin.Kern;

/// <summary>
/// A clock that can jump forward and run faster. Its timers live on its own time: a jump fires what became due, a speed shortens the wait,
/// and at speed 0 it stands still between jumps.
/// </summary>
internal sealed class Proefklok : TimeProvider, IDisposable
{
    private static readonly TimeSpan LangsteWacht = TimeSpan.FromHours(1);
    private readonly Lock _slot = new();
    private readonly HashSet<Proeftimer> _timers = [];
    private readonly ITimer _wekker;
    private DateTimeOffset _proef;
    private long _echt = System.GetTimestamp();
    private double _snelheid;

    public Proefklok(Klokstand stand)
    {
        _snelheid = stand.Snelheid;
        var verstreken = System.GetUtcNow() - stand.Echt;
        _proef = stand.Proef + (verstreken > TimeSpan.Zero ? verstreken * stand.Snelheid : TimeSpan.Zero);
        _wekker = System.CreateTimer(_ => LoopTimersAf(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public double Snelheid
    {
        get
        {
            lock (_slot) return _snelheid;
        }
    }

    public Klokstand Stand
    {
        get
        {
            lock (_slot) return new(System.GetUtcNow(), Nu(), _snelheid);
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_slot) return Nu();
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>Puts the clock at a later moment; an earlier one is ignored, because time does not go back.</summary>
    public void ZetOp(DateTimeOffset moment) => Verzet(() => _proef = moment > _proef ? moment.ToUniversalTime() : _proef);

    /// <summary>How many seconds pass in one second of the computer.</summary>
    public void LoopMet(double snelheid) => Verzet(() => _snelheid = snelheid);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Proeftimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    public void Dispose() => _wekker.Dispose();

    private void Verzet(Action verzet)
    {
        lock (_slot)
        {
            _proef = Nu();
            _echt = System.GetTimestamp();
            verzet();
        }

        LoopTimersAf();
    }

    private DateTimeOffset Nu() => _proef + (System.GetElapsedTime(_echt) * _snelheid);

    private void LoopTimersAf()
    {
        List<Proeftimer> rijp;
        lock (_slot)
        {
            var nu = Nu();
            rijp = [.. _timers.Where(t => t.Moment <= nu).OrderBy(t => t.Moment)];
            foreach (var timer in rijp.Where(t => !t.Herhaal(nu))) _timers.Remove(timer);
            ZetWekker(nu);
        }

        foreach (var timer in rijp) timer.Vuur();
    }

    private void ZetWekker(DateTimeOffset nu)
    {
        if (_timers.Count == 0 || _snelheid == 0) return;
        var wacht = (_timers.Min(t => t.Moment) - nu) / _snelheid;
        _wekker.Change(wacht < TimeSpan.Zero ? TimeSpan.Zero : wacht < LangsteWacht ? wacht : LangsteWacht, Timeout.InfiniteTimeSpan);
    }

    private sealed class Proeftimer(Proefklok klok, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _herhaling;

        public DateTimeOffset Moment { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (klok._slot)
            {
                klok._timers.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan) return true;
                var nu = klok.Nu();
                Moment = dueTime < DateTimeOffset.MaxValue - nu ? nu + dueTime : DateTimeOffset.MaxValue;
                _herhaling = period;
                klok._timers.Add(this);
                klok.ZetWekker(nu);
                return true;
            }
        }

        public bool Herhaal(DateTimeOffset nu)
        {
            if (_herhaling <= TimeSpan.Zero) return false;
            Moment = nu + _herhaling;
            return true;
        }

        public void Vuur() => ThreadPool.UnsafeQueueUserWorkItem(static t => t.Roep(), this, preferLocal: false);

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Roep() => callback(state);
    }
}
