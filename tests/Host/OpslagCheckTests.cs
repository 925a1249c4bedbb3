using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using TeamsHerstelBot.Host.Gezondheid;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Ready means that a click can be saved, not only that a row can be read.</summary>
public sealed class OpslagCheckTests
{
    [Fact]
    public async Task Een_opslag_die_leest_en_schrijft_is_gezond_hoe_vaak_het_ook_gevraagd_wordt()
    {
        var tabellen = new Geheugentabellen();
        await tabellen.CreateTableIfNotExistsAsync(Tabel.Wekkers, default);
        for (var i = 0; i < 3; i++) Assert.Equal(HealthStatus.Healthy, await StandAsync(tabellen));
    }

    [Fact]
    public async Task Een_volle_schijf_die_nog_wel_leest_is_niet_gezond()
    {
        var vol = new Mock<ITableStore>();
        vol.Setup(t => t.WriteAsync(It.IsAny<string>(), It.IsAny<IReadOnlyList<TableWrite>>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new TableStoreException("The disk of the table file is full."));
        Assert.Equal(HealthStatus.Unhealthy, await StandAsync(vol.Object));
    }

    private static async Task<HealthStatus> StandAsync(ITableStore tabellen) =>
        (await new OpslagCheck(tabellen, new(NullLogger<Onleesbaar>.Instance)).CheckHealthAsync(new HealthCheckContext())).Status;
}
