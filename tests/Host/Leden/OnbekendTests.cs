using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Tests.Leden;

/// <summary>Somebody left, and Teams cannot say whether they are still there.</summary>
public sealed class OnbekendTests
{
    [Fact]
    public async Task Kan_Teams_het_dagen_niet_zeggen_dan_wordt_het_niet_eindeloos_gevraagd_en_weer_als_de_ledenlijst_gelezen_is()
    {
        var (klok, teams, opslag) = (new FakeTimeProvider(Wijk.Maandag), new Nepteams { Leden = Wijk.InPoolteam }, new Geheugentabellen());
        await using var bot = Bot.Maak(opslag, teams, klok);
        await bot.StartAsync();
        await Wijk.RichtRustigInAsync(bot);
        await bot.GeefTeamAsync(Wijk.PoolKanaal);
        var gevraagd = 0;
        teams.Stoort = (soort, _) =>
        {
            if (soort != ConnectorCall.Read) return Task.FromResult<Storing?>(null);
            gevraagd++;
            return Task.FromResult<Storing?>(Storing.Stuk);
        };
        await bot.MeldAsync(Ledenspel.Lid(Wijk.PoolKanaal, "teamMemberRemoved", Wijk.Coordinator2));
        for (var uur = 0; uur < 48; uur++)
        {
            klok.Advance(TimeSpan.FromHours(1));
            await bot.WerkAsync();
        }

        Assert.Equal(0, await WekkersAsync());
        Assert.InRange(gevraagd, 5, 150);
        Assert.Contains(Wijk.Coordinator2, (await LijstAsync()).NaTeGaan!);
        Assert.True((await PoolAsync()).IsCoordinator(Wijk.Coordinator2));

        // Teams tells again: whoever was left open is asked about, and the role is free.
        teams.Stoort = (_, _) => Task.FromResult<Storing?>(null);
        teams.Leden = [Wijk.Coordinator, Wijk.Ed, Wijk.Ed2];
        await bot.MeldAsync(Ledenspel.Lid(Wijk.PoolKanaal, "teamMemberAdded", Wijk.Ed));
        await bot.WerkAsync();
        klok.Advance(TimeSpan.FromMinutes(2));
        await bot.WerkAsync();
        Assert.False((await PoolAsync()).IsCoordinator(Wijk.Coordinator2));
        Assert.Null((await LijstAsync()).NaTeGaan);

        async Task<int> WekkersAsync()
        {
            var aantal = 0;
            await foreach (var rij in opslag.ScanAsync(Tabel.Wekkers, default))
            {
                if (rij.RowKey.Contains($"|{WekkerSoort.Ledenwissel}|", StringComparison.Ordinal)) aantal++;
            }

            return aantal;
        }

        Task<Ledenlijst> LijstAsync() => bot.Dienst<Kanalen>().LedenAsync(Wijk.Tenant, Wijk.PoolKanaal, default);

        async Task<Pool> PoolAsync() =>
            (await bot.Kluis.LeesAsync<Pool>(Tabel.Pool, Wijk.PoolId, Sleutel.PoolRij, default))!.Waarde;
    }
}
