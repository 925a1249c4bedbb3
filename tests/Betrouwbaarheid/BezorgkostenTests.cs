using System.Collections.Concurrent;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>What a delivery asks of the tables.</summary>
public sealed class BezorgkostenTests : IAsyncDisposable
{
    private readonly Proefopstelling _proef = new();

    [Fact]
    public async Task Wie_een_vraag_bezorgt_leest_haar_eens_per_kaart_en_niet_haar_plek_in_de_wachtrij()
    {
        var opslag = new Tellend(_proef.Opslag);
        await using var bot = Bot.Maak(opslag, _proef.Teams, _proef.Klok);
        await bot.StartAsync();
        await Wijk.RichtInAsync(bot, 1);
        _proef.Klok.SetUtcNow(Wijk.Maandag);
        await bot.WerkAsync();

        Assert.True(await bot.KlikAsync("vrager", Wijk.Kanaal(1), null, Verbs.VraagAdvies, Soorten.Agenda, "2026-W48"));
        await bot.LeegAsync();

        // In the channel of the pool, and for who asked.
        Assert.Equal(2, opslag.Gelezen(Sleutel.AanvraagPrefix));
        Assert.Equal(0, opslag.Gelezen(Sleutel.OpenPrefix));
    }

    public ValueTask DisposeAsync() => _proef.DisposeAsync();

    /// <summary>Remembers which rows were asked for.</summary>
    private sealed class Tellend(ITableStore opslag) : Tussenopslag(opslag)
    {
        private readonly ConcurrentBag<string> _gelezen = [];

        public int Gelezen(string prefix) => _gelezen.Count(rij => rij.StartsWith(prefix, StringComparison.Ordinal));

        public override Task<TableEntity?> GetAsync(
            string table, string partitionKey, string rowKey, CancellationToken cancellationToken)
        {
            if (table == Tabel.Pool) _gelezen.Add(rowKey);
            return base.GetAsync(table, partitionKey, rowKey, cancellationToken);
        }
    }
}
