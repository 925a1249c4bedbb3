using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// The tables saved a click and their answer got lost: whoever clicked hears that it may not be saved, and it is told all the same.
/// </summary>
public sealed class AntwoordWegTests : IAsyncDisposable
{
    private readonly Proefopstelling _proef = new();

    [Fact]
    public async Task Wat_bewaard_is_zonder_antwoord_wordt_toch_bezorgd_ook_als_niemand_het_nog_eens_doet()
    {
        var opslag = new VerliestAntwoord(_proef.Opslag);
        await using var bot = Bot.Maak(opslag, _proef.Teams, _proef.Klok);
        await bot.StartAsync();
        await Wijk.RichtInAsync(bot, 1);
        await _proef.LaterAsync(Wijk.Maandag - _proef.Klok.GetUtcNow(), bot);
        var kaart = Assert.Single(_proef.Teams.In(Wijk.Kanaal(1)));
        Assert.Equal(0, kaart.Wijzigingen);

        opslag.Verlies = true;
        await bot.KlikAsync(Wijk.Vrager, Wijk.Kanaal(1), kaart.Id, Verbs.AgendaZetErop, Soorten.Agenda, "2026-W48");
        Assert.False(opslag.Verlies);
        await bot.LeegAsync();
        Assert.Equal(1, Assert.Single(_proef.Teams.In(Wijk.Kanaal(1))).Wijzigingen);
    }

    public ValueTask DisposeAsync() => _proef.DisposeAsync();

    /// <summary>Saves, and says nothing about it: once.</summary>
    private sealed class VerliestAntwoord(ITableStore opslag) : Tussenopslag(opslag)
    {
        public bool Verlies { get; set; }

        public override async Task<WriteResult> WriteAsync(
            string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
        {
            var resultaat = await base.WriteAsync(table, writes, cancellationToken);
            if (!Verlies) return resultaat;
            Verlies = false;
            throw new TableStoreException(TableFault.Unavailable, "The answer got lost.");
        }
    }
}
