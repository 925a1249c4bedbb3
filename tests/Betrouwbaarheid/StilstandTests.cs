using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// A process that stands still (a machine that sleeps, a debugger) and comes back when another took over: it must notice before it does
/// anything.
/// </summary>
public sealed class StilstandTests : IAsyncDisposable
{
    private readonly Proefopstelling _proef = new();

    [Fact]
    public async Task Wie_stilstond_vlak_voor_het_plaatsen_plaatst_niet_wat_een_ander_intussen_plaatste()
    {
        var (traag, bot) = await MaakAsync(
            kanalen: 1, schrijf => schrijf is TableWrite.Replace && schrijf.RowKey.StartsWith(Sleutel.UitPrefix, StringComparison.Ordinal));
        await _proef.LaterAsync(Wijk.Maandag - _proef.Klok.GetUtcNow(), bot);
        Assert.NotNull(traag.Ander);
        Assert.Single(_proef.Teams.In(Wijk.Kanaal(1)));
        for (var keer = 0; keer < 12; keer++) await _proef.LaterAsync(TimeSpan.FromMinutes(10), bot, traag.Ander);
        Assert.Single(_proef.Teams.In(Wijk.Kanaal(1)));
        Assert.Empty(await Afdruk.UitAsync(bot.Kluis));
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task Wie_stilstond_tussen_twee_wekkers_doet_niet_meer_wat_een_ander_heeft_overgenomen()
    {
        var (traag, bot) = await MaakAsync(kanalen: 5, schrijf => schrijf is TableWrite.Insert { RowKey: "2026-W48" });
        await _proef.LaterAsync(Wijk.Maandag - _proef.Klok.GetUtcNow(), bot);
        Assert.NotNull(traag.Ander);
        Assert.Equal(1, traag.Weken);
        await traag.Ander.WerkAsync();
        await bot.LeegAsync();
        Assert.All(Enumerable.Range(1, 5), nummer => Assert.Single(_proef.Teams.In(Wijk.Kanaal(nummer))));
        await bot.DisposeAsync();
    }

    public ValueTask DisposeAsync() => _proef.DisposeAsync();

    private async Task<(Stilstaand Opslag, Bot Bot)> MaakAsync(int kanalen, Func<TableWrite, bool> na)
    {
        var opslag = new Stilstaand(_proef, na);
        var bot = Bot.Maak(opslag, _proef.Teams, _proef.Klok);
        await bot.StartAsync();
        await Wijk.RichtInAsync(bot, kanalen);
        return (opslag, bot);
    }

    /// <summary>Stands still for two leases right after the first such write; meanwhile another instance starts and takes over.</summary>
    private sealed class Stilstaand(Proefopstelling proef, Func<TableWrite, bool> na) : Tussenopslag(proef.Opslag)
    {
        private static readonly TimeSpan TweeLeases = TimeSpan.FromSeconds(60);

        public Bot? Ander { get; private set; }

        /// <summary>Weeks that this instance tried to begin.</summary>
        public int Weken { get; private set; }

        public override async Task<WriteResult> WriteAsync(
            string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
        {
            if (writes.Any(w => w is TableWrite.Insert { RowKey: "2026-W48" })) Weken++;
            var resultaat = await base.WriteAsync(table, writes, cancellationToken);
            if (Ander is not null || !resultaat.Succeeded || !writes.Any(na)) return resultaat;
            Ander = proef.Maak();
            proef.Klok.Advance(TweeLeases);
            await Ander.StartAsync();
            await Ander.LeegAsync();
            return resultaat;
        }
    }
}
