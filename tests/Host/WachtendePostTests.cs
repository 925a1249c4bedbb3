using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>What waits and what was given up: the figures are right, and whoever can be reached again gets it.</summary>
public sealed class WachtendePostTests
{
    private readonly FakeTimeProvider _klok = new(Wijk.Maandag);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wat_is_opgegeven_telt_niet_meer_als_het_vergeten_is(bool doorEenAnder)
    {
        var (opslag, teams) = (new Geheugentabellen(), new Nepteams());
        await using var bot = Bot.Maak(opslag, teams, _klok);
        await bot.StartAsync();
        await Wijk.RichtRustigInAsync(bot);
        var p = new Partitie(Wijk.Tenant, Tabel.Pool, Wijk.PoolId);
        var kaart = JsonSerializer.SerializeToElement(new { type = "AdaptiveCard" });
        await bot.Kluis.BewaarAsync(
            new Beurt(p).Bericht(new Uitrij(Los: new(Wijk.Collega, null, kaart, "", null), Status: UitStatus.Dood)), default);
        await bot.WerkAsync();
        Assert.Equal(1, bot.Dienst<Postgezondheid>().Opgegeven);

        // Whichever instance has the night of this partition.
        await using var ander = Bot.Maak(opslag, teams, _klok);
        if (doorEenAnder)
        {
            await bot.Shards.StoppedAsync(default);
            await ander.StartAsync();
        }

        for (var dag = 0; dag < 40; dag++)
        {
            _klok.Advance(TimeSpan.FromDays(1));
            await (doorEenAnder ? ander.WerkAsync() : bot.WerkAsync());
            await bot.LeegAsync();
        }

        Assert.Empty(await bot.Kluis.ZoekAsync<Uitrij>(p.Tabel, p.Sleutel, Sleutel.UitPrefix, default));
        Assert.Equal(0, bot.Dienst<Postgezondheid>().Opgegeven);
    }

    [Theory]
    [InlineData(Tabel.Wekkers)]
    [InlineData(Tabel.Pool)]
    public async Task Wie_weer_te_bereiken_is_terwijl_de_tabellen_even_weg_zijn_krijgt_wat_wachtte(string tabel)
    {
        var (opslag, teams) = (new Wegopslag(), new Nepteams());
        await using var bot = Bot.Maak(opslag, teams, _klok);
        await bot.StartAsync();
        await Wijk.RichtRustigInAsync(bot);
        await bot.WerkAsync();
        teams.Stoort = (soort, _) => Task.FromResult(soort == ConnectorCall.Create ? Storing.Geblokkeerd : null);
        var kaart = JsonSerializer.SerializeToElement(new { type = "AdaptiveCard" });
        await bot.Kluis.BewaarAsync(
            new Beurt(new(Wijk.Tenant, Tabel.Pool, Wijk.PoolId)).Bericht(new Uitrij(Los: new(Wijk.Collega, null, kaart, "", null))),
            default);
        for (var keer = 0; keer < 10; keer++)
        {
            await bot.WerkAsync();
            _klok.Advance(TimeSpan.FromMinutes(11));
        }

        Assert.Empty(teams.In("a:nieuw"));
        Assert.Equal(1, bot.Dienst<Postgezondheid>().Opzij);

        teams.Stoort = (_, _) => Task.FromResult<Storing?>(null);
        opslag.Weg = tabel;
        await bot.MeldAsync(
            Wijk.Activiteit(Wijk.Collega, "a:nieuw") with { Id = "i1", Type = ActivityTypes.InstallationUpdate, Action = "add" });
        await bot.LeegAsync();
        Assert.True(opslag.Geweigerd > 0);
        opslag.Weg = null;
        _klok.Advance(TimeSpan.FromSeconds(20));
        await bot.LeegAsync();
        _klok.Advance(TimeSpan.FromSeconds(20));
        await bot.LeegAsync();
        Assert.Equal(0, bot.Dienst<Postgezondheid>().Opzij);
        Assert.Contains(teams.In("a:nieuw"), b => b.Kaart == kaart.GetRawText());
    }

    /// <summary>Tables of which one cannot be searched for a moment.</summary>
    private sealed class Wegopslag() : Tussenopslag(new Geheugentabellen())
    {
        public string? Weg { get; set; }

        public int Geweigerd { get; private set; }

        public override IAsyncEnumerable<TableEntity> QueryAsync(
            string table, string partitionKey, RowKeyRange range, CancellationToken cancellationToken)
        {
            if (table != Weg) return base.QueryAsync(table, partitionKey, range, cancellationToken);
            Geweigerd++;
            throw new TableStoreException(TableFault.Unavailable, "away");
        }
    }
}
