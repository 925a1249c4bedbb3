using System.Collections.Concurrent;
using NodaTime;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Post;

/// <summary>
/// Delivers the outboxes, one worker per partition at a time. It works when the bell rings, when a moment to try again has come, and
/// once through all partitions after a start, because the rows are what survived.
/// </summary>
public sealed partial class Bezorger(Bestelronde ronde, Postbel bel, Kluis kluis, TimeProvider klok, ILogger<Bezorger> logger) : IHostedService, IDisposable
{
    private const int Tegelijk = 16;
    private static readonly Duration NaFout = Duration.FromSeconds(15);

    private readonly Lock _slot = new();
    private readonly Dictionary<Partitie, Werk> _werk = [];
    private readonly ConcurrentDictionary<Partitie, (Instant Om, ITimer Timer)> _straks = new();
    private readonly SemaphoreSlim _plaatsen = new(Tegelijk);
    private readonly CancellationTokenSource _stop = new();
    private Task _veeg = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        bel.Hang(Meld);
        _veeg = VeegAsync(ookGeparkeerd: false);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        bel.Hang(null);
        await _stop.CancelAsync();
        await _veeg.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(Lopend()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Returns when everything that can be delivered now is delivered.</summary>
    public async Task LeegAsync(CancellationToken ct)
    {
        await _veeg.WaitAsync(ct);
        foreach (var (partitie, (om, _)) in _straks)
        {
            if (om <= kluis.Nu) Meld(partitie);
        }

        while (Lopend() is { Length: > 0 } lopend) await Task.WhenAll(lopend).WaitAsync(ct);
    }

    /// <summary>Tries again what was set aside, because somebody showed up who could not be reached.</summary>
    public Task ProbeerGeparkeerdAsync() => VeegAsync(ookGeparkeerd: true);

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

    private void Meld(Partitie partitie) => Meld(partitie, ookGeparkeerd: false);

    private void Meld(Partitie partitie, bool ookGeparkeerd)
    {
        lock (_slot)
        {
            if (_stop.IsCancellationRequested) return;
            if (_werk.TryGetValue(partitie, out var werk))
            {
                werk.NogEens = true;
                werk.OokGeparkeerd |= ookGeparkeerd;
                return;
            }

            werk = new Werk { OokGeparkeerd = ookGeparkeerd };
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

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031", Justification = "One failing partition must not stop the others; it is tried again.")]
    private async Task LoopAsync(Partitie partitie, Werk werk)
    {
        try
        {
            await _plaatsen.WaitAsync(_stop.Token);
            try
            {
                if (_straks.TryRemove(partitie, out var gepland)) await gepland.Timer.DisposeAsync();
                var ookGeparkeerd = werk.OokGeparkeerd;
                werk.OokGeparkeerd = false;
                if (await ronde.LoopAsync(partitie, ookGeparkeerd, _stop.Token) is { } straks) Plan(partitie, straks);
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
            Plan(partitie, kluis.Nu + NaFout);
        }
    }

    private void Plan(Partitie partitie, Instant om)
    {
        var wacht = om - kluis.Nu;
        var timer = klok.CreateTimer(_ => Meld(partitie), null, wacht > Duration.Zero ? wacht.ToTimeSpan() : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        if (_straks.TryRemove(partitie, out var eerder)) eerder.Timer.Dispose();
        _straks[partitie] = (om, timer);
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031", Justification = "A sweep that fails is logged; the bell and the next sweep remain.")]
    private async Task VeegAsync(bool ookGeparkeerd)
    {
        try
        {
            foreach (var shard in Sleutel.AlleShards)
            {
                var rijen = kluis.ZoekMetSleutelAsync<Partitie>(Tabel.Wekkers, shard, RowKeyRange.Prefix(Sleutel.PartitiePrefix), _stop.Token);
                await foreach (var (_, rij) in rijen) Meld(rij.Waarde, ookGeparkeerd);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
        }
        catch (Exception fout)
        {
            Log.VegenMislukt(logger, fout);
        }
    }

    private sealed class Werk
    {
        public Task Taak { get; set; } = Task.CompletedTask;

        public bool NogEens { get; set; }

        public bool OokGeparkeerd { get; set; }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Delivering from a partition of table {Table} failed; it is tried again")]
        public static partial void RondeMislukt(ILogger logger, string table, Exception exception);

        [LoggerMessage(2, LogLevel.Error, "Looking for undelivered messages failed")]
        public static partial void VegenMislukt(ILogger logger, Exception exception);
    }
}
