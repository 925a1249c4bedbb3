using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Threading.Channels;
using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Metingen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Wekkers;

/// <summary>
/// Does later work when it is due, in order of time per shard, in the shards of this instance. Correctness is in the rows: a wekker that
/// goes off twice finds its work done, and its successor is inserted in the same transaction that removes it.
/// </summary>
public sealed partial class Wekkerdienst(
    Kluis kluis, ITableStore tabellen, Shardverdeling shards, IServiceProvider handlers, TimeProvider klok,
    ILogger<Wekkerdienst> logger) : BackgroundService
{
    private static readonly TimeSpan Ronde = TimeSpan.FromSeconds(20);

    /// <summary>So many failures follow each other at once; after that each pause is twice the one before.</summary>
    private const int KeerMeteen = 3;

    private static readonly Duration EerstePauze = Duration.FromMinutes(1);
    private static readonly Duration LangstePauze = Duration.FromHours(1);

    private readonly ConcurrentDictionary<string, (int Keer, Instant NietVoor)> _mislukt = new(StringComparer.Ordinal);
    private readonly Channel<bool> _bel = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    [SuppressMessage(
        "Usage", "CA2213", Justification = "Holds no wait handle, and the last round may still release it after the host was disposed.")]
    private readonly SemaphoreSlim _een = new(1, 1);

    /// <summary>How many wekkers fail again and again.</summary>
    public int Hardnekkig => _mislukt.Values.Count(m => m.Keer > KeerMeteen);

    /// <summary>Failures in a row, of all that fails now.</summary>
    public int Mislukkingen => _mislukt.Values.Sum(m => m.Keer);

    public async Task ZetAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        await tabellen.WriteAsync(Tabel.Wekkers, [new TableWrite.Insert(Rij(tenantId, wekker))], ct);
        if (wekker.Om <= kluis.Nu) _bel.Writer.TryWrite(true);
    }

    /// <summary>The row of a wekker: whoever has the tables can set one, and a bot that runs finds it.</summary>
    public static TableEntity Rij(string tenantId, Wekker wekker) => Rij(Shard(tenantId, wekker), tenantId, wekker);

    /// <summary>
    /// When this instance can do its first work, or null when there is none. In a shard of another it must first see that other gone.
    /// </summary>
    public async Task<DateTimeOffset?> EerstvolgendeAsync(CancellationToken ct)
    {
        DateTimeOffset? eerste = null;
        foreach (var shard in Sleutel.AlleShards)
        {
            await foreach (var (_, rij) in kluis.ZoekMetSleutelAsync<Wekkerrij>(Tabel.Wekkers, shard, Wekkers(null), ct))
            {
                var om = (shards.Eigen.Contains(shard) ? rij.Waarde.Om : Instant.Max(rij.Waarde.Om, shards.Volgende)).ToDateTimeOffset();
                if (eerste is null || om < eerste) eerste = om;
                break;
            }
        }

        return eerste;
    }

    /// <summary>Does everything that is due now, also what becomes due by doing it.</summary>
    public async Task LoopAfAsync(CancellationToken ct)
    {
        await _een.WaitAsync(ct);
        try
        {
            await shards.VernieuwAsync(ct);
            foreach (var shard in shards.Eigen) await LoopShardAfAsync(shard, ct);
        }
        finally
        {
            _een.Release();
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The scheduler outlives a failing round; it is logged and tried again.")]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LoopAfAsync(stoppingToken);
                using var rust = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                await Task.WhenAny(Task.Delay(Ronde, klok, rust.Token), _bel.Reader.ReadAsync(rust.Token).AsTask());
                await rust.CancelAsync();
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
            }
            catch (Exception fout)
            {
                Log.RondeMislukt(logger, fout);
                await Task.Delay(Ronde, klok, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task LoopShardAfAsync(string shard, CancellationToken ct)
    {
        var mislukt = new HashSet<string>();
        while (true)
        {
            var afgegaan = 0;
            var nu = Sleutel.WekkerMoment(kluis.Nu + Duration.FromMilliseconds(1));
            await foreach (var (sleutel, rij) in kluis.ZoekMetSleutelAsync<Wekkerrij>(Tabel.Wekkers, shard, Wekkers(nu), ct))
            {
                if (!shards.Heeft(shard)) return;
                if (mislukt.Contains(sleutel) || MoetWachten(shard, sleutel)) continue;
                if (await GaAfAsync(shard, sleutel, rij, ct))
                {
                    _mislukt.TryRemove($"{shard}|{sleutel}", out _);
                    afgegaan++;
                }
                else
                {
                    mislukt.Add(sleutel);
                    Noteer(shard, sleutel);
                }
            }

            if (afgegaan == 0) return;
        }
    }

    private bool MoetWachten(string shard, string sleutel) =>
        _mislukt.TryGetValue($"{shard}|{sleutel}", out var eerder) && eerder.NietVoor > kluis.Nu;

    /// <summary>What fails now may go well in a moment; what keeps failing must not take the time of the rest.</summary>
    private void Noteer(string shard, string sleutel)
    {
        var keer = _mislukt.TryGetValue($"{shard}|{sleutel}", out var eerder) ? eerder.Keer + 1 : 1;
        var pauze = keer <= KeerMeteen
            ? Duration.Zero
            : Duration.Min(LangstePauze, EerstePauze * Math.Pow(2, Math.Min(keer - KeerMeteen - 1, 10)));
        _mislukt[$"{shard}|{sleutel}"] = (keer, kluis.Nu + pauze);
    }

    [SuppressMessage("Design", "CA1031", Justification = "One failing wekker must not stop the others; it stays and is tried again.")]
    private async Task<bool> GaAfAsync(string shard, string sleutel, Rij<Wekkerrij> rij, CancellationToken ct)
    {
        using var spoor = Tracering.Begin($"wekker {rij.Waarde.Wekker.Soort}");
        try
        {
            var (tenantId, wekker) = (rij.Waarde.TenantId, rij.Waarde.Wekker);
            var volgende = await handlers.GetRequiredKeyedService<IWekkerHandler>(wekker.Soort).GaAfAsync(tenantId, wekker, ct);
            TableWrite weg = new TableWrite.Delete(shard, sleutel, rij.ETag);
            if (volgende is null)
            {
                await tabellen.WriteAsync(Tabel.Wekkers, [weg], ct);
                return true;
            }

            var gewisseld = await tabellen.WriteAsync(Tabel.Wekkers, [weg, new TableWrite.Insert(Rij(shard, tenantId, volgende))], ct);
            if (gewisseld is { Error: WriteError.Conflict }) await tabellen.WriteAsync(Tabel.Wekkers, [weg], ct);
            return true;
        }
        catch (Exception fout) when (fout is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            spoor?.Mislukt(fout.GetType().Name);
            Log.WekkerMislukt(logger, rij.Waarde.Soort, fout);
            return false;
        }
    }

    /// <summary>Wekkers start with a moment, so with a digit; other rows of the shard start with a letter.</summary>
    private static RowKeyRange Wekkers(string? voor) => new("0", voor ?? ":");

    private static TableEntity Rij(string shard, string tenantId, Wekker wekker) => Rijvorm.Naar(
        shard, Sleutel.Wekker(tenantId, wekker), new Wekkerrij(tenantId, wekker.Soort, wekker.Sleutel, wekker.Om));

    private static string Shard(string tenantId, Wekker wekker) =>
        Sleutel.Shard(string.Create(CultureInfo.InvariantCulture, $"{tenantId}|{wekker.Soort}|{wekker.Sleutel}"));

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Wekker of kind {Kind} failed; it is tried again")]
        public static partial void WekkerMislukt(ILogger logger, WekkerSoort kind, Exception exception);

        [LoggerMessage(2, LogLevel.Error, "A round of the scheduler failed")]
        public static partial void RondeMislukt(ILogger logger, Exception exception);
    }
}
