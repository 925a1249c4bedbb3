using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using Moq;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>
/// The whole bot, with what a test says of Graph and of Teams. It listens to nothing: what a test wants of it, it asks for.
/// </summary>
internal static class MetGraph
{
    public const string Tenant = "9f6a3a52-0000-4000-8000-000000000001";

    /// <param name="graphAan">What the setting says: <c>true</c> or <c>false</c>.</param>
    public static async Task<WebApplication> BouwAsync(string map, string graphAan, Mock<IRequestAdapter> graph, Mock<IConnector> teams)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration["MicrosoftAppTenantId"] = Tenant;
        builder.Configuration["Opslag:Pad"] = Path.Combine(map, "bot.db");
        builder.Configuration["Graph:Aan"] = graphAan;
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(Mock.Of<TokenCredential>());
        builder.Services.AddSingleton(_ => new GraphServiceClient(graph.Object));
        builder.AddTeamsHerstelBot();
        builder.Services.AddSingleton(teams.Object);
        var app = builder.Build();
        await app.Services.GetRequiredService<Kluis>().MaakTabellenAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
