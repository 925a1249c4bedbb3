using System.Collections.Concurrent;
using NodaTime;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Post;

/// <summary>
/// Delivers the outboxes, one worker per <see cref="Postvak"/> at a time. It works when something was saved, when a moment to try again has
/// come, and once through the partitions of a shard after taking it over or when an instance died, because the rows are what survived.
/// </summary>
public sealed partial class Bezorger(
    Bestelronde ronde, Postgezondheid gezondheid, Shardverdeling shards, Kluis kluis, TimeProvider klok,
    ILogger<Bezorger> logger) : IHostedService, IDisposable
{
    /// <summary>Of each kind: who waits for Teams takes no place of who need not.</summary>
    private const int Tegelijk = 16;

    /// <summary>A timer takes no more than some weeks; what is later is planned again when it wakes.</summary>
    private static readonly Duration LangsteSlaap = Duration.FromDays(1);
    private static readonly Duration NaFout = Duration.FromSeconds(15);

    private readonly Lock _slot = new();
    private readonly Dictionary<Postvak, Werk> _werk = [];
    private readonly ConcurrentDictionary<Postvak, (Rondeverslag Verslag, ITimer Timer)> _straks = new();
    private readonly Dictionary<Baan, SemaphoreSlim> _plaatsen = Postvak.Banen.ToDictionary(b => b, _ => new SemaphoreSlim(Tegelijk));
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

        // What is under way ends by itself in a moment; what does not is no reason never to stop, because its row is still there.
        await Task.WhenAll([Veeg(), .. Lopend()]).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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
        foreach (var plaatsen in _plaatsen.Values) plaatsen.Dispose();
    }

    private Task[] Lopend()
    {
        lock (_slot) return [.. _werk.Values.Select(w => w.Taak)];
    }

    private void MeldStraks(Func<Rondeverslag, bool> welke)
    {
        foreach (var (vak, _) in _straks.Where(s => welke(s.Value.Verslag))) Meld(vak, Meenemen.AlsGespaard);
    }

    private void Meld(Beurt beurt)
    {
        if (beurt.InPak) Meld(new(beurt.Partitie, Baan.Noteren), Meenemen.Niets);
        else foreach (var baan in beurt.Uit.Select(Postvak.BaanVan).Distinct()) Meld(new(beurt.Partitie, baan), Meenemen.AlsAlles);
    }

    private void Meld(Postvak vak, Meenemen mee)
    {
        lock (_slot)
        {
            if (_stop.IsCancellationRequested) return;
            gezondheid.Wacht(vak, kluis.Nu);
            if (_werk.TryGetValue(vak, out var werk))
            {
                werk.NogEens = true;
                werk.Mee = werk.Mee.Met(mee);
                return;
            }

            werk = new Werk { Mee = mee };
            _werk[vak] = werk;

            // Who saved may still have a turn; what is delivered takes its own.
            using (ExecutionContext.SuppressFlow()) werk.Taak = Task.Run(() => WerkAsync(vak, werk));
        }
    }

    private async Task WerkAsync(Postvak vak, Werk werk)
    {
        while (true)
        {
            await LoopAsync(vak, werk);
            lock (_slot)
            {
                if (!werk.NogEens || _stop.IsCancellationRequested)
                {
                    _werk.Remove(vak);
                    return;
                }

                werk.NogEens = false;
            }
        }
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Design", "CA1031", Justification = "One failing partition must not stop the others; it is tried again.")]
    private async Task LoopAsync(Postvak vak, Werk werk)
    {
        var mee = Meenemen.Niets;
        try
        {
            await _plaatsen[vak.Baan].WaitAsync(_stop.Token);
            try
            {
                mee = NeemMee(werk);
                if (_straks.TryRemove(vak, out var gepland))
                {
                    await gepland.Timer.DisposeAsync();
                    mee = mee.Met(Meenemen.AlsAlles);
                }

                gezondheid.Begin(vak);
                var verslag = await ronde.LoopAsync(vak, mee, _stop.Token);
                gezondheid.Noteer(vak, verslag);
                Plan(vak, verslag);
                foreach (var wie in verslag.Terug) Wek(wie);

                // A card may wait for the roster that was read.
                if (vak.Baan == Baan.Lezen) Meld(vak with { Baan = Baan.Bezorgen }, Meenemen.Niets);
            }
            finally
            {
                _plaatsen[vak.Baan].Release();
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
        }
        catch (Exception fout)
        {
            Log.RondeMislukt(logger, vak.Partitie.Tabel, fout);
            Plan(vak, new(kluis.Nu + NaFout, null, Gespaard: false), mee.Met(Meenemen.AlsAlles));
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
    private void Plan(Postvak vak, Rondeverslag verslag, Meenemen? mee = null)
    {
        if (verslag.Straks is not { } om) return;
        var wacht = Duration.Min(om - kluis.Nu, LangsteSlaap);
        var timer = klok.CreateTimer(
            _ => Meld(vak, mee ?? Meenemen.AlsAlles), null, wacht > Duration.Zero ? wacht.ToTimeSpan() : TimeSpan.Zero,
            Timeout.InfiniteTimeSpan);
        if (_straks.TryRemove(vak, out var eerder)) eerder.Timer.Dispose();
        _straks[vak] = (verslag, timer);
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
