using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>Which instance does which work, and who takes over when one is gone.</summary>
public sealed class ShardTests : IAsyncDisposable
{
    private static readonly TimeSpan Leasetijd = Shardverdeling.Leasetijd.ToTimeSpan();
    private static readonly TimeSpan Ronde = TimeSpan.FromSeconds(10);
    private readonly Proefopstelling _proef = new();

    public ValueTask DisposeAsync() => _proef.DisposeAsync();

    [Fact]
    public async Task Wie_alleen_is_heeft_meteen_alles()
    {
        var bot = await _proef.StartAsync();
        Assert.Equal(Sleutel.AlleShards, bot.Shards.Eigen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Drie_instanties_verdelen_de_shards_gelijk_en_geen_shard_heeft_er_twee()
    {
        Bot[] bots = [await _proef.StartAsync(), await _proef.StartAsync(), await _proef.StartAsync()];
        for (var ronde = 0; ronde < 2; ronde++) await _proef.LaterAsync(Ronde, bots);

        Assert.All(bots, b => Assert.InRange(b.Shards.Eigen.Count, 21, 22));
        Assert.Equal(Sleutel.AlleShards, bots.SelectMany(b => b.Shards.Eigen).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Wie_omvalt_wordt_na_de_leasetijd_afgelost_en_niet_eerder()
    {
        var dood = await _proef.RichtInAsync();
        var erfgenaam = await _proef.StartAsync();
        await _proef.LaterAsync(Ronde, dood, erfgenaam);
        dood.Punt.ValOm();

        await _proef.LaterAsync(Leasetijd - TimeSpan.FromSeconds(1), erfgenaam);
        Assert.True(erfgenaam.Shards.Eigen.Count <= 32);
        await _proef.LaterAsync(TimeSpan.FromSeconds(1), erfgenaam);
        Assert.Equal(64, erfgenaam.Shards.Eigen.Count);
    }

    [Fact]
    public async Task Wie_netjes_stopt_wordt_bij_de_volgende_ronde_afgelost()
    {
        var weg = await _proef.StartAsync();
        var blijft = await _proef.StartAsync();
        await _proef.LaterAsync(Ronde, weg, blijft);
        await weg.StopAsync();
        await _proef.LaterAsync(Ronde, blijft);
        Assert.Equal(64, blijft.Shards.Eigen.Count);
    }

    [Fact]
    public async Task Wat_een_omgevallen_instantie_nog_moest_bezorgen_wordt_bezorgd_ook_als_de_shard_van_een_ander_was()
    {
        var dood = await _proef.RichtInAsync(kanalen: 8);
        var erfgenaam = await _proef.StartAsync();
        for (var ronde = 0; ronde < 2; ronde++) await _proef.LaterAsync(Ronde, dood, erfgenaam);
        await _proef.LaterAsync(Wijk.Maandag - _proef.Klok.GetUtcNow(), dood, erfgenaam);
        Assert.Equal(8, _proef.Teams.Plaatsingen);

        // The answers are saved and acknowledged; then the process is gone before it delivers.
        await dood.Dienst<Bezorger>().StopAsync(default);
        for (var n = 1; n <= 8; n++)
        {
            Assert.True(await dood.KlikAsync(Wijk.Vrager, Wijk.Kanaal(n), null, Verbs.AgendaZetErop, Soorten.Agenda, "2026-W48"));
        }

        dood.Punt.ValOm();
        Assert.Equal(0, _proef.Teams.Wijzigingen);

        await _proef.LaterAsync(Leasetijd, erfgenaam);
        Assert.Equal(8, _proef.Teams.Wijzigingen);
    }

    [Fact]
    public async Task Elke_wekker_gaat_een_keer_af_ook_met_drie_instanties()
    {
        Bot[] bots = [await _proef.RichtInAsync(kanalen: 30), await _proef.StartAsync(), await _proef.StartAsync()];
        for (var ronde = 0; ronde < 2; ronde++) await _proef.LaterAsync(Ronde, bots);
        _proef.Klok.Advance(Wijk.Maandag - _proef.Klok.GetUtcNow());
        await Task.WhenAll(bots.Select(b => b.WerkAsync()));
        await _proef.LaterAsync(Ronde, bots);
        Assert.Equal(30, _proef.Teams.Plaatsingen);
        Assert.Equal(30, _proef.Teams.Alle.Select(b => b.Gesprek).Distinct().Count());
    }

    [Fact]
    public async Task Na_een_sprong_van_weken_gaat_het_werk_gewoon_door()
    {
        var bot = await _proef.RichtInAsync();
        _proef.Klok.Advance(TimeSpan.FromDays(22));
        for (var stap = 0; stap < 20; stap++)
        {
            if (await bot.Dienst<Wekkerdienst>().EerstvolgendeAsync(default) is not { } om || om > _proef.Klok.GetUtcNow()) break;
            await bot.WerkAsync();
        }

        Assert.Single(_proef.Teams.In(Wijk.Kanaal(1)));
        Assert.True(await bot.Dienst<Wekkerdienst>().EerstvolgendeAsync(default) > _proef.Klok.GetUtcNow());
    }

    [Fact]
    public async Task Een_wekker_in_de_shard_van_een_ander_is_pas_aan_de_beurt_als_die_weg_is()
    {
        var dood = await _proef.RichtInAsync();
        dood.Punt.ValOm();
        var nieuw = await _proef.StartAsync();
        _proef.Klok.Advance(Wijk.Maandag - _proef.Klok.GetUtcNow());
        for (var stap = 0; stap < 5; stap++)
        {
            if (await nieuw.Dienst<Wekkerdienst>().EerstvolgendeAsync(default) is not { } om || om > _proef.Klok.GetUtcNow()) break;
            await nieuw.WerkAsync();
        }

        Assert.Single(_proef.Teams.In(Wijk.Kanaal(1)));
    }

    [Fact]
    public async Task Een_klik_kost_een_transactie()
    {
        var bot = await _proef.RichtInAsync();
        await _proef.LaterAsync(Wijk.Maandag - _proef.Klok.GetUtcNow(), bot);
        var voor = bot.Punt.Stappen.Count;
        await bot.Dienst<Bezorger>().StopAsync(default);
        Assert.True(await bot.KlikAsync(Wijk.Vrager, Wijk.Kanaal(1), null, Verbs.AgendaZetErop, Soorten.Agenda, "2026-W48"));
        Assert.Single(bot.Punt.Stappen.Skip(voor), s => s == "write");
    }
}
