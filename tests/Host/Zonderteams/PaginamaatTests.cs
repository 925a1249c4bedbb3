using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>The page on a real server: only that knows how long a body becomes.</summary>
public sealed class PaginamaatTests : IAsyncLifetime
{
    private readonly WebApplication _app = Bouw();

    public async ValueTask InitializeAsync() => await _app.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    [Theory]
    [InlineData(false, 10, HttpStatusCode.BadRequest)]
    [InlineData(true, 10, HttpStatusCode.BadRequest)]
    [InlineData(false, 100, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(true, 100, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Een_formulier_dat_te_lang_is_wordt_niet_gelezen_ook_als_het_niet_zegt_hoe_lang_het_is(
        bool inStukken, int kilobytes, HttpStatusCode verwacht)
    {
        var adres = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        using var http = new HttpClient { BaseAddress = new(adres) };
        using var vraag = new HttpRequestMessage(HttpMethod.Post, new Uri("/ed/code", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("link", new string('x', kilobytes * 1024))]),
        };
        vraag.Headers.TransferEncodingChunked = inStukken;
        using var antwoord = await http.SendAsync(vraag);
        Assert.Equal(verwacht, antwoord.StatusCode);
    }

    private static WebApplication Bouw()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = "5f0e1d2c-0000-4000-8000-000000000018",
            ["MicrosoftAppPassword"] = "proef",
            ["MicrosoftAppTenantId"] = "5f0e1d2c-0000-4000-8000-000000000001",
            ["Mail:Server"] = "localhost",
            ["Mail:Afzender"] = "bot@waterrijk.example",
            ["Pagina:Adres"] = "https://bot.waterrijk.example",
        });
        builder.Services.AddSingleton<ITableStore>(new Geheugentabellen());
        builder.AddTeamsHerstelBot();
        var app = builder.Build();
        app.UseTeamsHerstelBot();
        return app;
    }
}
