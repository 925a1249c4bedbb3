using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>Many click at the same moment: in one process they wait for each other, between processes the ETag decides.</summary>
public sealed class TegelijkTests : IAsyncDisposable
{
    private const int Vragers = 16;
    private readonly Proefopstelling _proef = new();

    [Fact]
    public async Task Zestien_die_tegelijk_vragen_krijgen_elk_hun_eigen_vraag_en_niemand_hoeft_over()
    {
        var opslag = new Botsend(_proef.Opslag);
        await using var bot = Bot.Maak(opslag, _proef.Teams, _proef.Klok);
        await BeginAsync(bot);
        opslag.Botsingen = 0;
        var gelukt = await Task.WhenAll(Enumerable.Range(0, Vragers).Select(n => VraagAsync(bot, $"vrager{n}")));
        Assert.All(gelukt, Assert.True);
        Assert.Equal(Vragers, await NummersAsync(bot));
        Assert.Equal(0, opslag.Botsingen);
    }

    [Fact]
    public async Task Vragen_aan_twee_bots_tegelijk_krijgen_elk_een_nummer_en_geen_gaat_verloren()
    {
        await using var een = Bot.Maak(_proef.Opslag, _proef.Teams, _proef.Klok);
        await BeginAsync(een);
        await using var twee = Bot.Maak(_proef.Opslag, _proef.Teams, _proef.Klok);
        await twee.StartAsync();
        var gelukt = await Task.WhenAll(
            Enumerable.Range(0, Vragers).Select(n => VraagAsync(n % 2 == 0 ? een : twee, $"vrager{n}")));
        Assert.All(gelukt, Assert.True);
        Assert.Equal(Vragers, await NummersAsync(een));
    }

    [Fact]
    public async Task Wie_het_wachten_opgeeft_laat_de_anderen_gewoon_aan_de_beurt()
    {
        var (lijnen, pool) = (new Wachtlijnen(), new Partitie(Wijk.Tenant, Tabel.Pool, Wijk.PoolId));
        var (eerste, volgorde) = (new TaskCompletionSource(), new List<int>());
        using var ophangen = new CancellationTokenSource();
        var een = lijnen.AanDeBeurtAsync(pool, async _ => { await eerste.Task; volgorde.Add(1); return 1; }, default);
        var twee = lijnen.AanDeBeurtAsync(pool, _ => Noteer(2), ophangen.Token);
        var drie = lijnen.AanDeBeurtAsync(pool, _ => Noteer(3), default);
        var elders = lijnen.AanDeBeurtAsync(pool with { Sleutel = "pool-2" }, _ => Noteer(0), default);
        await elders;
        await ophangen.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => twee);
        eerste.SetResult();
        await Task.WhenAll(een, drie);
        Assert.Equal([0, 1, 3], volgorde);
        Assert.Equal(0, lijnen.Lijnen);

        Task<int> Noteer(int wie)
        {
            volgorde.Add(wie);
            return Task.FromResult(wie);
        }
    }

    [Fact]
    public async Task Een_fout_bij_wie_aan_de_beurt_is_houdt_de_volgende_niet_op()
    {
        var (lijnen, pool) = (new Wachtlijnen(), new Partitie(Wijk.Tenant, Tabel.Pool, Wijk.PoolId));
        var stuk = new TaskCompletionSource<int>();
        var een = lijnen.AanDeBeurtAsync(pool, _ => stuk.Task, default);
        var twee = lijnen.AanDeBeurtAsync(pool, gewacht => Task.FromResult(gewacht), default);
        stuk.SetException(new TableStoreException("away"));
        await Assert.ThrowsAsync<TableStoreException>(() => een);
        Assert.True(await twee);
        Assert.Equal(0, lijnen.Lijnen);
    }

    [Fact]
    public async Task Een_besluit_binnen_een_besluit_wacht_op_niemand_ook_niet_over_kruis()
    {
        var (lijnen, pool) = (new Wachtlijnen(), new Partitie(Wijk.Tenant, Tabel.Pool, Wijk.PoolId));
        var ander = pool with { Sleutel = "pool-2" };
        var (eenIn, tweeIn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var een = lijnen.AanDeBeurtAsync(pool, async _ =>
        {
            eenIn.SetResult();
            await tweeIn.Task;
            return await lijnen.AanDeBeurtAsync(ander, _ => lijnen.AanDeBeurtAsync(pool, _ => Task.FromResult(1), default), default);
        }, default);
        var twee = lijnen.AanDeBeurtAsync(ander, async _ =>
        {
            tweeIn.SetResult();
            await eenIn.Task;
            return await lijnen.AanDeBeurtAsync(pool, _ => Task.FromResult(2), default);
        }, default);
        int[] klaar = await Task.WhenAll(een, twee).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal([1, 2], klaar);
    }

    public ValueTask DisposeAsync() => _proef.DisposeAsync();

    /// <summary>The weekly card is there.</summary>
    private async Task BeginAsync(Bot bot)
    {
        await bot.StartAsync();
        await Wijk.RichtInAsync(bot, 1);
        _proef.Klok.SetUtcNow(Wijk.Maandag);
        await bot.WerkAsync();
    }

    private static Task<bool> VraagAsync(Bot bot, string wie) =>
        bot.KlikAsync(wie, Wijk.Kanaal(1), null, Verbs.VraagAdvies, Soorten.Agenda, "2026-W48");

    /// <summary>How many different numbers were given, when every question has one and the pool remembers as many.</summary>
    private static async Task<int> NummersAsync(Bot bot)
    {
        var vragen = await bot.Kluis.ZoekAsync<Aanvraag>(Tabel.Pool, Wijk.PoolId, Sleutel.AanvraagPrefix, default);
        var pool = await bot.Kluis.LeesAsync<Pool>(Tabel.Pool, Wijk.PoolId, Sleutel.PoolRij, default);
        Assert.Equal(vragen.Count, pool!.Waarde.Teller);
        Assert.Equal(vragen.Count, vragen.Select(v => v.Waarde.Aanvrager.Id).Distinct().Count());
        return vragen.Select(v => v.Waarde.Nummer).Distinct().Count();
    }

    /// <summary>Counts writes that somebody else was before.</summary>
    private sealed class Botsend(ITableStore opslag) : Tussenopslag(opslag)
    {
        private int _botsingen;

        public int Botsingen
        {
            get => Volatile.Read(ref _botsingen);
            set => Volatile.Write(ref _botsingen, value);
        }

        public override async Task<WriteResult> WriteAsync(
            string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
        {
            var uitkomst = await base.WriteAsync(table, writes, cancellationToken);
            if (!uitkomst.Succeeded && table == Tabel.Pool) Interlocked.Increment(ref _botsingen);
            return uitkomst;
        }
    }
}
