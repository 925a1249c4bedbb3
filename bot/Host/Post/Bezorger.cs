using System.Collections.Concurrent;
using NodaTime;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Post;

/// <summary>
/// Delivers the outboxes, one worker per partition at a time. It works when something was saved, when a moment to try again has come, and
/// once through the partitions of a shard after taking it over or when an instance died, because the rows are what survived.
/// </summary>
public sealed partial class Bezorger(
    Bestelronde ronde, Postgezondheid gezondheid, Shardverdeling shards, Kluis kluis, TimeProvider klok,
    ILogger<Bezorger> logger) : IHostedService, IDisposable
{
    private const int Tegelijk = 16;
    private static readonly Duration NaFout = Duration.FromSeconds(15);

    private readonly Lock _slot = new();
    private readonly Dictionary<Partitie, Werk> _werk = [];
    private readonly ConcurrentDictionary<Partitie, (Rondeverslag Verslag, ITimer Timer)> _straks = new();
    private readonly SemaphoreSlim _plaatsen = new(Tegelijk);
    private readonly CancellationTokenSource _stop = new();
    private Task _veeg = Task.CompletedTask;
    private Meenemen _gewekt = Meenemen.Niets;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        kluis.Hang(Meld);
        shards.Hang(VeegEigen);
        VeegEigen();
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        kluis.Hang(null);
        shards.Hang(null);
        await _stop.CancelAsync();
        await Veeg().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(Lopend()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Returns when everything that can be delivered now is delivered, also what was waiting only to save a call.</summary>
    public async Task LeegAsync(CancellationToken ct)
    {
        await Veeg().WaitAsync(ct);
        MeldStraks(v => v.Gespaard || v.Straks <= kluis.Nu);
        while (Lopend() is { Length: > 0 } lopend)
        {
            await Task.WhenAll(lopend).WaitAsync(ct);
            await Veeg().WaitAsync(ct);
            MeldStraks(v => v.Gespaard || v.Straks <= kluis.Nu);
        }
    }

    public void Dispose()
    {
        foreach (var (_, timer) in _straks.Values) timer.Dispose();
        _stop.Dispose();
        _plaatsen.Dispose();
    }

    private Task[] Lopend()
    {
        lock (_slot) return [.. _werk.Values.Select(w => w.Taak)];
    }

    private void MeldStraks(Func<Rondeverslag, bool> welke)
    {
        foreach (var (partitie, _) in _straks.Where(s => welke(s.Value.Verslag))) Meld(partitie, Meenemen.AlsGespaard);
    }

    private void Meld(Partitie partitie) => Meld(partitie, Meenemen.Niets);

    private void Meld(Partitie partitie, Meenemen mee)
    {
        lock (_slot)
        {
            if (_stop.IsCancellationRequested) return;
            gezondheid.Wacht(partitie, kluis.Nu);
            if (_werk.TryGetValue(partitie, out var werk))
            {
                werk.NogEens = true;
                werk.Mee = werk.Mee.Met(mee);
                return;
            }

            werk = new Werk { Mee = mee };
            _werk[partitie] = werk;
            werk.Taak = Task.Run(() => WerkAsync(partitie, werk));
        }
    }

    private async Task WerkAsync(Partitie partitie, Werk werk)
    {
        while (true)
        {
            await LoopAsync(partitie, werk);
            lock (_slot)
            {
                if (!werk.NogEens || _stop.IsCancellationRequested)
                {
                    _werk.Remove(partitie);
                    return;
                }

                werk.NogEens = false;
            }
        }
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Design", "CA1031", Justification = "One failing partition must not stop the others; it is tried again.")]
    private async Task LoopAsync(Partitie partitie, Werk werk)
    {
        var mee = Meenemen.Niets;
        try
        {
            await _plaatsen.WaitAsync(_stop.Token);
            try
            {
                if (_straks.TryRemove(partitie, out var gepland)) await gepland.Timer.DisposeAsync();
                mee = NeemMee(werk);
                var verslag = await ronde.LoopAsync(partitie, mee, _stop.Token);
                gezondheid.Noteer(partitie, verslag);
                Plan(partitie, verslag);
                foreach (var wie in verslag.Terug) Wek(wie);
            }
            finally
            {
                _plaatsen.Release();
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
        }
        catch (Exception fout)
        {
            Log.RondeMislukt(logger, partitie.Tabel, fout);
            Plan(partitie, new(kluis.Nu + NaFout, null, Gespaard: false), mee);
        }
    }

    private Meenemen NeemMee(Werk werk)
    {
        lock (_slot)
        {
            var mee = werk.Mee;
            werk.Mee = Meenemen.Niets;
            return mee;
        }
    }

    /// <param name="mee">What a round that failed had to take along.</param>
    private void Plan(Partitie partitie, Rondeverslag verslag, Meenemen? mee = null)
    {
        if (verslag.Straks is not { } om) return;
        var wacht = om - kluis.Nu;
        var timer = klok.CreateTimer(
            _ => Meld(partitie, mee ?? Meenemen.Niets), null, wacht > Duration.Zero ? wacht.ToTimeSpan() : TimeSpan.Zero,
            Timeout.InfiniteTimeSpan);
        if (_straks.TryRemove(partitie, out var eerder)) eerder.Timer.Dispose();
        _straks[partitie] = (verslag, timer);
    }

    private sealed class Werk
    {
        public Task Taak { get; set; } = Task.CompletedTask;

        public bool NogEens { get; set; }

        public Meenemen Mee { get; set; } = Meenemen.Niets;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Delivering from a partition of table {Table} failed; it is tried again")]
        public static partial void RondeMislukt(ILogger logger, string table, Exception exception);

        [LoggerMessage(2, LogLevel.Error, "Looking for undelivered messages failed")]
        public static partial void VegenMislukt(ILogger logger, Exception exception);
    }
}
