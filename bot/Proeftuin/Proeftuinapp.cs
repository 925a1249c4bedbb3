using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TeamsHerstelBot.Proeftuin.Bediening;
using TeamsHerstelBot.Proeftuin.Connector;
using TeamsHerstelBot.Proeftuin.Demogemeente;
using TeamsHerstelBot.Proeftuin.Gesprekken;
using TeamsHerstelBot.Proeftuin.Kern;
using TeamsHerstelBot.Proeftuin.Pagina;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Proeftuin;

/// <summary>The bot and the local Teams in one process and on one address.</summary>
internal static class Proeftuinapp
{
    public static async Task<int> DraaiAsync(Startinstellingen instellingen)
    {
        try
        {
            if (!instellingen.PoortIsVrij()) return await MeldAsync(await Buur.ZinAsync(instellingen.Adres) ?? AdresBezet(instellingen));
            using var map = Gegevensmap.Open(instellingen.Map);
            if (map is null) return await MeldAsync(await MapBezetAsync(instellingen));
            var vast = instellingen.MetPoort(map.VorigePoort);
            map.BewaarPoort(vast.Adres.Port);
            var eerste = true;
            while (await DraaiEenKeerAsync(vast, map, meldAdres: eerste))
            {
                map.Wis();
                eerste = false;
            }

            return 0;
        }
        catch (Exception fout) when (Zin(fout, instellingen) is not null)
        {
            return await MeldAsync(Zin(fout, instellingen)!);
        }
    }

    public static async Task<int> MeldAsync(string? zin)
    {
        await Console.Error.WriteLineAsync(zin);
        return 1;
    }

    /// <summary>Says what is going on; the only line of the other output is the address.</summary>
    private static Task VertelAsync(string zin) => Console.Error.WriteLineAsync($"Proeftuin: {zin}");

    private static async Task<bool> DraaiEenKeerAsync(Startinstellingen instellingen, Gegevensmap map, bool meldAdres)
    {
        await using var opslag = new SqliteTableStore(map.Teamsbestand);
        using var boek = new Boekhouding(opslag);
        await boek.OpenAsync(CancellationToken.None);
        await VertelAsync($"gegevens in {instellingen.Map}");
        Klokstand? stand = null;
        await foreach (var bewaard in boek.LeesAsync<Klokstand>("klok", CancellationToken.None)) stand = bewaard;

        var nu = TimeProvider.System.GetUtcNow();
        using var klok = new Proefklok(
            instellingen.AlleenTeams ? new(nu, nu, 1) : stand ?? new(nu, instellingen.EersteMoment(nu), 1));
        using var uitgever = new Uitgever(map.Sleutel(), instellingen.Adres, klok);
        await using var app = Bouw(instellingen, map.Botbestand, boek, klok, uitgever);
        var leven = app.Services.GetRequiredService<IHostApplicationLifetime>();
        var demo = app.Services.GetRequiredService<Demo>();
        demo.Vertel = VertelAsync;
        try
        {
            await VertelAsync("de bot en de pagina starten");
            await StartAsync(app, instellingen, leven.ApplicationStopping);
            await VertelAsync(demo.Stand.Fout ?? "klaar. Open het adres in je browser. Stoppen gaat met Ctrl+C");
            if (meldAdres) await Console.Out.WriteLineAsync(instellingen.Adres.GetLeftPart(UriPartial.Authority));
        }
        catch (OperationCanceledException) when (leven.ApplicationStopping.IsCancellationRequested)
        {
            // Stopped while it was being set up; the next start goes on where this one was.
        }

        await app.WaitForShutdownAsync();
        return app.Services.GetRequiredService<Herstart>().Gevraagd;
    }

    /// <summary>Opens for visitors, and sets the clock and the demo municipality as the settings ask.</summary>
    internal static async Task StartAsync(WebApplication app, Startinstellingen instellingen, CancellationToken stopt)
    {
        var (teams, klok) = (app.Services.GetRequiredService<LokaalTeams>(), app.Services.GetRequiredService<Proefklok>());
        await teams.LaadAsync(CancellationToken.None);
        await app.Services.GetRequiredService<Probeer>().LaadAsync(CancellationToken.None);
        await teams.BewaarKlokAsync(klok.Stand, CancellationToken.None);
        await app.StartAsync(CancellationToken.None);
        if (!instellingen.Leeg) await app.Services.GetRequiredService<Demo>().ZetKlaarAsync(stopt);
        if (instellingen.Klok is { } moment && moment > klok.GetUtcNow())
            await app.Services.GetRequiredService<Klokbediening>().SpringAsync(moment, stopt);
    }

    /// <param name="anders">What a test does differently, after everything is registered.</param>
    internal static WebApplication Bouw(
        Startinstellingen instellingen, string botbestand, Boekhouding boek, Proefklok klok, Uitgever uitgever,
        Action<WebApplicationBuilder>? anders = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(instellingen.Adres.GetLeftPart(UriPartial.Authority));
        builder.Configuration["AllowedHosts"] = "localhost;127.0.0.1;[::1]";
        builder.Logging.ClearProviders()
            .AddSimpleConsole(opties => opties.SingleLine = true)
            .AddFilter<Microsoft.Extensions.Logging.Console.ConsoleLoggerProvider>(null, LogLevel.Warning)
            .AddFilter<Microsoft.Extensions.Logging.Console.ConsoleLoggerProvider>(
                "Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
            .Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(
                opties => opties.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.Configure<HostOptions>(opties => opties.ShutdownTimeout = TimeSpan.FromSeconds(3));
        builder.Services.ConfigureHttpJsonOptions(opties => Json.Stel(opties.SerializerOptions));

        builder.Services.AddSingleton(instellingen).AddSingleton(boek).AddSingleton(klok).AddSingleton(uitgever);
        builder.Services.AddSingleton<Stroom>().AddSingleton<Storingen>().AddSingleton<Verkeer>().AddSingleton<Herstart>();
        builder.Services.AddSingleton<LokaalTeams>().AddSingleton<Teamsclient>().AddSingleton<Toehoorder>();
        builder.Services.AddSingleton<Klokbediening>().AddSingleton<Spel>();
        builder.Services.AddSingleton<Inrichting>().AddSingleton<Verleden>().AddSingleton<Demo>().AddSingleton<Probeer>();
        builder.Services.AddHttpClient(nameof(Postbode));
        builder.Services.AddSingleton(services => new Postbode(
            services.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(Postbode)), uitgever,
            services.GetRequiredService<Verkeer>(), instellingen.Adres, instellingen.Bots));
        if (instellingen.AlleenTeams) builder.Services.AddSingleton<TimeProvider>(klok).AddSingleton<IBotbediening, BotElders>();
        else Startopstelling.VoegBotToe(builder, instellingen.Adres, botbestand);
        anders?.Invoke(builder);

        var app = builder.Build();
        app.UseDefaultFiles();
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = antwoord => antwoord.Context.Response.Headers.CacheControl = "no-cache",
        });
        if (instellingen.AlleenTeams) app.MapIdentiteit();
        else Startopstelling.GebruikBot(app);
        app.MapBediening();
        app.MapConnector();
        app.MapPagina();
        return app;
    }

    private static async Task<string> MapBezetAsync(Startinstellingen instellingen)
    {
        var eerder = Gegevensmap.PoortIn(instellingen.Map) is { } poort ? new UriBuilder(instellingen.Adres) { Port = poort }.Uri : null;
        return (eerder is null ? null : await Buur.ZinAsync(eerder))
            ?? $"De map {instellingen.Map} is niet te gebruiken, of een andere Proeftuin gebruikt haar al: stop die of kies een andere "
            + "map met --data.";
    }

    private static string AdresBezet(Startinstellingen instellingen) =>
        $"Het adres {instellingen.Adres.GetLeftPart(UriPartial.Authority)} is al in gebruik: stop het andere programma of kies een "
        + "ander adres met --urls.";

    /// <summary>The one sentence for a fault the user can repair, or null for a fault in the program.</summary>
    private static string? Zin(Exception fout, Startinstellingen instellingen) => fout switch
    {
        OptionsValidationException instelling => $"Een instelling klopt niet: {string.Join(' ', instelling.Failures)}",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } =>
            AdresBezet(instellingen),
        TableStoreException or DbException or CryptographicException or ArgumentException { Source: "System.Security.Cryptography" }
            or System.Text.Json.JsonException =>
            $"De gegevens in {instellingen.Map} zijn niet te lezen: kies een andere map met --data of verwijder deze map.",
        IOException or UnauthorizedAccessException => fout.Message,
        _ => null,
    };
}
