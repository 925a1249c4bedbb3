using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A bot warms up before it is ready: nothing of that is stored, and when it cannot, it is ready all the same.</summary>
public sealed class OpwarmingTests
{
    [Fact]
    public async Task Na_het_opwarmen_is_de_bot_gereed_en_is_er_niets_bewaard()
    {
        var tabellen = new Geheugentabellen();
        await using var app = Maak(tabellen, out var gehoord);
        await app.Services.GetRequiredService<Opslag.Kluis>().MaakTabellenAsync(default);
        var leeg = tabellen.Kopie();
        var warm = app.Services.GetRequiredService<Opwarming>();
        Assert.Equal(HealthStatus.Unhealthy, (await warm.CheckHealthAsync(new())).Status);
        await warm.StartedAsync(default);
        Assert.Equal(HealthStatus.Healthy, (await warm.CheckHealthAsync(new())).Status);
        Assert.True(tabellen.IsGelijkAan(leeg));

        // The keys of the channel are not there in this test; of anything else it would have told.
        Assert.DoesNotContain(gehoord, r => r.Contains("warmed up", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Kan_het_niet_dan_is_de_bot_toch_gereed_en_staat_er_een_regel_in_het_log()
    {
        await using var app = Maak(new Wegvallend(new Geheugentabellen()) { Weg = true }, out var gehoord);
        var warm = app.Services.GetRequiredService<Opwarming>();
        await warm.StartedAsync(default);
        Assert.Equal(HealthStatus.Healthy, (await warm.CheckHealthAsync(new())).Status);
        Assert.Single(gehoord, r => r.Contains("could not be warmed up", StringComparison.Ordinal));
    }

    private static WebApplication Maak(ITableStore tabellen, out ConcurrentQueue<string> gehoord)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Configuration["MicrosoftAppId"] = Guid.NewGuid().ToString();
        builder.Configuration["MicrosoftAppPassword"] = "geheim";
        builder.Configuration["MicrosoftAppTenantId"] = Guid.NewGuid().ToString();
        builder.Configuration["ToBotFromChannelOpenIdMetadataUrl"] = "http://127.0.0.1:9/metadata";
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore().AddSingleton(tabellen);
        ConcurrentQueue<string> regels = new();
        builder.Services.AddSingleton<ILoggerProvider>(_ => new Meeluisteraar(regels, new Sterfpunt()));
        gehoord = regels;
        return builder.AddTeamsHerstelBot().AddOpwarming().Build();
    }
}
