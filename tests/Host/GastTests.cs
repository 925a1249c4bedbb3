using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Tests.Leden;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A guest takes no role and gives none to another guest; a colleague of the own organisation may choose a guest.</summary>
public sealed class GastTests : IAsyncDisposable
{
    private const string Gast = "gast";
    private const string Gast2 = "gast2";
    private const string Zin = "Je bent gast in dit team.";

    private readonly Nepteams _teams = new();
    private readonly Bot _bot;

    public GastTests() => _bot = Bot.Maak(new Geheugentabellen(), _teams, new FakeTimeProvider(Wijk.Zondag));

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Een_gast_maakt_zichzelf_of_een_andere_gast_geen_teamleider_maar_een_collega_mag_een_gast_kiezen()
    {
        await BeginAsync(Wijk.Kanaal(1), Wijk.Collega, Wijk.Leider);
        Assert.Contains(Zin, await KiesLeiderAsync(Gast, Gast), StringComparison.Ordinal);
        Assert.Contains(Zin, await KiesLeiderAsync(Gast, Gast2), StringComparison.Ordinal);
        Assert.Equal(Wijk.Leider, await LeiderAsync());

        Assert.DoesNotContain(Zin, await KiesLeiderAsync(Gast, Wijk.Collega), StringComparison.Ordinal);
        Assert.Equal(Wijk.Collega, await LeiderAsync());
        await KiesLeiderAsync(Wijk.Collega, Gast);
        Assert.Equal(Gast, await LeiderAsync());
        await KiesLeiderAsync(Gast, Gast2);
        Assert.Equal(Gast2, await LeiderAsync());
    }

    [Fact]
    public async Task Een_gast_neemt_de_rol_niet_over_van_een_teamleider_die_wegging()
    {
        await BeginAsync(Wijk.Kanaal(1), Wijk.Collega);
        Assert.Contains(Zin, await NeemOverAsync(Gast, Wijk.Kanaal(1), Wijk.Leider), StringComparison.Ordinal);
        Assert.Equal(Wijk.Leider, await LeiderAsync());
        await NeemOverAsync(Wijk.Collega, Wijk.Kanaal(1), Wijk.Leider);
        Assert.Equal(Wijk.Collega, await LeiderAsync());
    }

    [Fact]
    public async Task Een_gast_wordt_geen_coordinator_van_een_pool_waar_niemand_het_meer_is()
    {
        await BeginAsync(Wijk.PoolKanaal, Wijk.Ed);
        Assert.Contains(Zin, await NeemOverAsync(Gast, Wijk.PoolKanaal, Wijk.Coordinator), StringComparison.Ordinal);
        Assert.Contains(Zin, await KiesCoordinatorAsync(Gast, Gast), StringComparison.Ordinal);
        Assert.Equal([Wijk.Coordinator, Wijk.Coordinator2], await CoordinatorenAsync());

        await KiesCoordinatorAsync(Wijk.Ed, Gast);
        Assert.Equal([Gast], await CoordinatorenAsync());
        await KiesCoordinatorAsync(Gast, Gast2);
        Assert.Equal([Gast2], await CoordinatorenAsync());
    }

    /// <summary>Everybody in this channel, as its roster tells.</summary>
    private async Task BeginAsync(string kanaal, params string[] eigen)
    {
        await _bot.StartAsync();
        await Wijk.RichtRustigInAsync(_bot);
        _teams.Gasten.UnionWith([Gast, Gast2]);
        _teams.LedenIn[kanaal] = [.. eigen, Gast, Gast2];
        Assert.Null(await _bot.Dienst<Ledenlezer>().LeesAsync(Wijk.Tenant, kanaal, default));
    }

    private Task<string> KiesLeiderAsync(string wie, string leider) => _bot.LeesAntwoordAsync(
        wie, Wijk.Kanaal(1), Verbs.InrichtenWijkteam, Soorten.Inrichten, "kanaal", (Velden.Naam, "Wijk 1"), (Velden.OverlegDag, "4"),
        (Velden.OverlegTijd, "10:00"), (Velden.KaartDag, "1"), (Velden.KaartTijd, "09:00"), (Velden.Pool, Wijk.PoolId),
        (Velden.Teamleider, leider));

    private Task<string> KiesCoordinatorAsync(string wie, string coordinator) => _bot.LeesAntwoordAsync(
        wie, Wijk.PoolKanaal, Verbs.InrichtenPool, Soorten.Inrichten, "kanaal", (Velden.PoolNaam, "Pool"),
        (Velden.Coordinatoren, coordinator));

    private Task<string> NeemOverAsync(string wie, string kanaal, string van) =>
        _bot.LeesAntwoordAsync(wie, kanaal, Verbs.RolOvernemen, Soorten.Rol, van);

    private async Task<string> LeiderAsync() =>
        (await _bot.Kluis.LeesAsync<Kanaal>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Kanaal(Wijk.Kanaal(1)), default))!
        .Waarde.Wijkteam!.Teamleider.Id;

    private async Task<string[]> CoordinatorenAsync() =>
        [.. (await _bot.Kluis.LeesAsync<Pool>(Tabel.Pool, Wijk.PoolId, Sleutel.PoolRij, default))!.Waarde.Coordinatoren.Select(c => c.Id)];
}
