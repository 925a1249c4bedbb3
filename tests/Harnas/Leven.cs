using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using TeamsHerstelBot.Host.Metingen;
using TeamsHerstelBot.Proeftuin;
using TeamsHerstelBot.Proeftuin.Gesprekken;
using TeamsHerstelBot.Proeftuin.Kern;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Harnas;

/// <summary>One run of the Proeftuin in this process, from a start to a kill. Its tables outlive it.</summary>
[SuppressMessage("Reliability", "CA2000", Justification = "What is made here is disposed of in DisposeAsync.")]
internal sealed class Leven : IAsyncDisposable
{
    private static readonly Lazy<string> Uitgeverssleutel = new(() =>
    {
        using var rsa = RSA.Create(2048);
        return rsa.ExportPkcs8PrivateKeyPem();
    });

    private static readonly TimeSpan Nooit = TimeSpan.FromMinutes(1);

    private readonly Proefklok _klok;
    private readonly Boekhouding _boek;
    private readonly Uitgever _uitgever;
    private readonly WebApplication _app;

    private Leven(
        Startinstellingen instellingen, ITableStore bot, Boekhouding boek, Proefklok klok, Sterfpunt punt, ConcurrentQueue<string> gehoord,
        Action<WebApplicationBuilder>? anders)
    {
        (_boek, _klok, Punt) = (boek, klok, punt);
        var rsa = RSA.Create();
        rsa.ImportFromPem(Uitgeverssleutel.Value);
        _uitgever = new(rsa, instellingen.Adres, klok);
        _app = Proeftuinapp.Bouw(instellingen, "unused", boek, klok, _uitgever, builder =>
        {
            builder.WebHost.UseTestServer(opties => opties.BaseAddress = instellingen.Adres);
            builder.Logging.ClearProviders().AddProvider(new Meeluisteraar(gehoord, punt)).SetMinimumLevel(LogLevel.Warning)
                // There is no socket here on which a size could be limited, which it says at every form.
                .AddFilter("Microsoft.AspNetCore.Routing.EndpointRoutingMiddleware", LogLevel.Error);
            builder.Services.AddSingleton<ITableStore>(
                sp => new GemetenOpslag(bot, sp.GetRequiredService<Meetpunten>(), TimeProvider.System));
            builder.Services.AddSingleton(Bot.Ladder());

            Binnenpost.Neem(builder.Services, instellingen.Adres);

            // Where there is no network no answer comes too late, however busy this machine is; one that never comes is told.
            builder.Services.ConfigureAll<HttpClientFactoryOptions>(opties =>
            {
                opties.HttpClientActions.Add(client => client.Timeout = Nooit);
                opties.HttpMessageHandlerBuilderActions.Add(maker =>
                    maker.PrimaryHandler = new Binnendoor(
                        (TestServer)maker.Services.GetRequiredService<IServer>(), klok, maker.PrimaryHandler));
            });
            anders?.Invoke(builder);
        });
        Http = new(new Binnendoor(_app.GetTestServer(), klok)) { BaseAddress = instellingen.Adres, Timeout = Nooit * 2 };
    }

    public Sterfpunt Punt { get; }

    public HttpClient Http { get; }

    public static async Task<Leven> BeginAsync(
        Startinstellingen instellingen, Geheugentabellen bot, Geheugentabellen teams, ConcurrentQueue<string> gehoord,
        Action<WebApplicationBuilder>? anders = null)
    {
        var punt = new Sterfpunt();
        var boek = new Boekhouding(new SterfelijkeOpslag(teams, punt));
        await boek.OpenAsync(default);
        var nu = TimeProvider.System.GetUtcNow();
        Klokstand? stand = null;
        await foreach (var bewaard in boek.LeesAsync<Klokstand>("klok", default)) stand = bewaard;
        var klok = new Proefklok(stand ?? new(nu, instellingen.EersteMoment(nu), Snelheid: 0));
        var leven = new Leven(instellingen, new SterfelijkeOpslag(bot, punt), boek, klok, punt, gehoord, anders);
        await Proeftuinapp.StartAsync(leven._app, instellingen, default);
        return leven;
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _uitgever.Dispose();
        _boek.Dispose();
        _klok.Dispose();
    }
}
