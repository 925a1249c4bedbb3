using System.Diagnostics.CodeAnalysis;
using NodaTime;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Wekkers;

/// <summary>
/// Divides the shards over the instances that live. An instance lives as long as it renews its row in partition
/// <c>instanties</c>; the row <c>lease</c> of a shard names its owner and is worth as long as that owner lives, so keeping sixty-four
/// leases costs one write. Who has a shard that is meant for another hands it over; who a shard is meant for takes it when its owner died.
/// </summary>
/// <remarks>
/// Two instances that both believe to own a shard, after a pause or with clocks apart, cost double work, never a double result.
/// </remarks>
public sealed partial class Shardverdeling(Kluis kluis, ITableStore tabellen, TimeProvider klok, ILogger<Shardverdeling> logger)
    : BackgroundService, IHostedLifecycleService
{
    /// <summary>How long an instance counts as alive after it was last heard: the time a takeover takes at most.</summary>
    public static readonly Duration Leasetijd = Duration.FromSeconds(30);

    private static readonly Duration Vernieuwtijd = Duration.FromSeconds(10);
    private static readonly Partitie Instanties = new("", Tabel.Wekkers, Sleutel.InstantiePartitie);

    [SuppressMessage(
        "Usage", "CA2213", Justification = "Holds no wait handle, and the last round may still release it after the host was disposed.")]
    private readonly SemaphoreSlim _een = new(1, 1);
    private readonly Lock _slot = new();
    private readonly HashSet<string> _teVegen = [];
    private readonly Instant _sinds = kluis.Nu;
    private volatile Stand _stand = new([], [], Instant.MinValue, Instant.MinValue);
    private volatile Action? _hoort;

    /// <summary>The shards this instance works on.</summary>
    public IReadOnlySet<string> Eigen => _stand.Eigen;

    /// <summary>
    /// Whether this shard is still of this instance. A process that stood still longer than a lease knows of nothing that happened
    /// meanwhile, but its clock does: it asks this before each thing that it does by itself.
    /// </summary>
    public bool Heeft(string shard) => _stand is var stand && kluis.Nu < stand.Tot && stand.Eigen.Contains(shard);

    /// <summary>When this instance looks again who lives.</summary>
    public Instant Volgende => _stand.Volgende;

    /// <summary>Who wants to know that there are shards to sweep.</summary>
    public void Hang(Action? hoort) => _hoort = hoort;

    /// <summary>Takes the shards in which undelivered messages of another instance can be.</summary>
    public IReadOnlyList<string> NeemTeVegen()
    {
        lock (_slot)
        {
            string[] shards = [.. _teVegen.Order(StringComparer.Ordinal)];
            _teVegen.Clear();
            return shards;
        }
    }

    /// <summary>A sweep failed: the shard comes back at the next renewal.</summary>
    public void VeegLater(string shard)
    {
        lock (_slot) _teVegen.Add(shard);
    }

    /// <summary>Says that this instance lives and takes its part of the shards, when it is time to.</summary>
    public async Task VernieuwAsync(CancellationToken ct)
    {
        await _een.WaitAsync(ct);
        try
        {
            var nu = kluis.Nu;
            if (nu < Volgende) return;
            var levend = await MeldLevendAsync(ct);
            var namen = levend.Select(i => i.Id).ToHashSet();
            var shards = Sleutel.AlleShards.ToList();
            var gekregen = await Task.WhenAll(
                shards.Select((shard, nummer) => HeeftAsync(shard, levend[nummer % levend.Count].Id, namen, ct)));
            var eigen = shards.Where((_, nummer) => gekregen[nummer]).ToHashSet();

            // What a dead instance still had to deliver can be in any partition, so then every owner looks in all of its shards.
            var eerder = _stand;
            var ietsGestorven = eerder.Levend.Any(i => !namen.Contains(i));
            lock (_slot)
            {
                _teVegen.RemoveWhere(s => !eigen.Contains(s));
                _teVegen.UnionWith(ietsGestorven ? eigen : eigen.Where(s => !eerder.Eigen.Contains(s)));
            }

            var volgende = levend.Where(i => i.Id != kluis.Instantie).Select(i => i.Tot).Append(kluis.Nu + Vernieuwtijd).Min();
            _stand = new(eigen, namen, volgende, nu + Leasetijd);
            _hoort?.Invoke();
        }
        finally
        {
            _een.Release();
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => VernieuwAsync(cancellationToken);

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Everything else has stopped: the others need not wait until this instance expires.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A stop never fails; the row expires by itself.")]
    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await kluis.LeesAsync<Instantierij>(Tabel.Wekkers, Instanties.Sleutel, kluis.Instantie, cancellationToken) is { } rij)
            {
                await kluis.BewaarAsync(new Beurt(Instanties).Verwijder(kluis.Instantie, rij.ETag), cancellationToken);
            }
        }
        catch (Exception fout)
        {
            Log.AfmeldenMislukt(logger, fout);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Outlives a store that is away; it is logged and tried again.")]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wacht = Volgende - kluis.Nu;
            await Task.Delay(wacht > Duration.Zero ? wacht.ToTimeSpan() : TimeSpan.FromSeconds(1), klok, stoppingToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await VernieuwAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
            }
            catch (Exception fout)
            {
                Log.VernieuwenMislukt(logger, fout);
            }
        }
    }

    /// <summary>Renews the own row, removes those that expired, and gives who lives, the same order for everybody.</summary>
    private async Task<IReadOnlyList<Instantierij>> MeldLevendAsync(CancellationToken ct)
    {
        while (true)
        {
            var nu = kluis.Nu;
            var ik = new Instantierij(kluis.Instantie, _sinds, nu + Leasetijd);
            var rijen = await kluis.ZoekAsync<Instantierij>(Tabel.Wekkers, Instanties.Sleutel, RowKeyRange.All, ct);
            var gemeld = await kluis.BewaarAsync(new Beurt(Instanties).Zet(ik.Id, ik, rijen.Find(r => r.Waarde.Id == ik.Id)), ct);
            if (!gemeld.Succeeded) continue;

            var anderen = rijen.Where(r => r.Waarde.Id != ik.Id).ToList();
            foreach (var weg in anderen.Where(r => r.Waarde.Tot <= nu))
            {
                await tabellen.WriteAsync(Tabel.Wekkers, [new TableWrite.Delete(Instanties.Sleutel, weg.Waarde.Id, weg.ETag)], ct);
            }

            return
            [
                .. anderen.Select(r => r.Waarde)
                    .Where(i => i.Tot > nu)
                    .Append(ik)
                    .OrderBy(i => i.Sinds)
                    .ThenBy(i => i.Id, StringComparer.Ordinal)
            ];
        }
    }

    /// <summary>Whether this instance has the shard, after handing it over or taking it if that is due.</summary>
    private async Task<bool> HeeftAsync(string shard, string voor, HashSet<string> levend, CancellationToken ct)
    {
        var lease = await kluis.LeesAsync<Leaserij>(Tabel.Wekkers, shard, Sleutel.LeaseRij, ct);
        var (eigen, voorMij) = (lease?.Waarde.Instantie == kluis.Instantie, voor == kluis.Instantie);
        var vrij = lease is null || !levend.Contains(lease.Waarde.Instantie);
        if (eigen && voorMij) return true;
        if (!eigen && !(vrij && voorMij)) return false;
        var bewaard = await kluis.BewaarAsync(
            new Beurt(new("", Tabel.Wekkers, shard)).Zet(Sleutel.LeaseRij, new Leaserij(voor), lease), ct);
        return bewaard.Succeeded && voorMij;
    }

    private sealed record Stand(HashSet<string> Eigen, HashSet<string> Levend, Instant Volgende, Instant Tot);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Renewing the shard leases failed; it is tried again")]
        public static partial void VernieuwenMislukt(ILogger logger, Exception exception);

        [LoggerMessage(2, LogLevel.Warning, "This instance could not say that it stops; its shards are taken over when it expires")]
        public static partial void AfmeldenMislukt(ILogger logger, Exception exception);
    }
}
