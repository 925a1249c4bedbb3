using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Metingen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Harnas;

/// <summary>
/// One instance of the bot with its own services, in this process: everything but the web server, so that it can be killed anywhere.
/// </summary>
public sealed class Bot : IAsyncDisposable
{
    private static readonly Lazy<IServiceCollection> Altijd = new(MaakAltijd);
    private readonly ServiceProvider _diensten;

    private Bot(ServiceProvider diensten, Sterfpunt punt) => (_diensten, Punt) = (diensten, punt);

    public Sterfpunt Punt { get; }

    public Kluis Kluis => Dienst<Kluis>();

    public Shardverdeling Shards => Dienst<Shardverdeling>();

    public static Bot Maak(
        ITableStore opslag, IConnector teams, TimeProvider klok, Sterfpunt? punt = null, Kliktijd? tijd = null,
        ILoggerProvider? hoort = null)
    {
        punt ??= new Sterfpunt();
        IServiceCollection diensten = new ServiceCollection();
        foreach (var dienst in Altijd.Value) diensten.Add(dienst);
        diensten.AddSingleton(Ladder())
            .AddSingleton(klok)
            .AddSingleton(tijd ?? new(TimeSpan.FromMinutes(5)))
            .AddSingleton<ITableStore>(
                sp => new GemetenOpslag(new SterfelijkeOpslag(opslag, punt), sp.GetRequiredService<Meetpunten>(), TimeProvider.System))
            .AddSingleton<IConnector>(new SterfelijkeConnector(teams, punt))
            .AddSingleton<IMailbode>(new SterfelijkeMailbode(punt));
        if (hoort is not null) diensten.AddLogging(logboek => logboek.AddProvider(hoort).SetMinimumLevel(LogLevel.Trace));
        return new(diensten.BuildServiceProvider(), punt);
    }

    /// <summary>
    /// Where the clock stands still, who waits for room would wait for ever. On the clock of this one a second passes with every look.
    /// </summary>
    public static RateLadder Ladder() => new(new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromSeconds(1) });

    /// <summary>What is the same in every process, read once: thousands are started.</summary>
    private static IServiceCollection MaakAltijd()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration["MicrosoftAppTenantId"] = Wijk.Tenant;
        builder.Configuration["Mail:Server"] = "localhost";
        builder.Configuration["Mail:Afzender"] = "bot@wijk.example";
        builder.Configuration["Pagina:Adres"] = "https://bot.wijk.example";
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore();
        builder.AddTeamsHerstelBot();
        builder.Services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        return builder.Services;
    }

    /// <summary>What a start does; the loops stay off, so that a test says when they turn.</summary>
    public async Task StartAsync()
    {
        await Kluis.MaakTabellenAsync(default);
        await Shards.StartingAsync(default);
        await Dienst<Bezorger>().StartAsync(default);
    }

    /// <summary>Starts with the loops on, as in production.</summary>
    public async Task DraaiAsync()
    {
        await StartAsync();
        await Shards.StartAsync(default);
        await Dienst<Wekkerdienst>().StartAsync(default);
    }

    /// <summary>A proper stop: the others hear of it.</summary>
    public async Task StopAsync()
    {
        await Dienst<Wekkerdienst>().StopAsync(default);
        await Dienst<Bezorger>().StopAsync(default);
        await Shards.StopAsync(default);
        await Shards.StoppedAsync(default);
    }

    public T Dienst<T>()
        where T : notnull => _diensten.GetRequiredService<T>();

    /// <summary>Does what is due, delivers what can be delivered.</summary>
    public async Task WerkAsync()
    {
        await Dienst<Wekkerdienst>().LoopAfAsync(default);
        await Dienst<Bezorger>().LeegAsync(default);
    }

    public Task LeegAsync() => Dienst<Bezorger>().LeegAsync(default);

    /// <summary>Whoever clicks leaves every field of the form empty.</summary>
    public bool VultNietsIn { get; set; }

    /// <summary>What stands in a field instead, by who clicks, the field and what would; null is that.</summary>
    public Func<string, string, string, string>? Vult { get; set; }

    /// <summary>The card that answered the last click on a form that has something to fill in; null when there was none.</summary>
    public JsonElement? NaFormulier { get; private set; }

    /// <summary>
    /// A click as Teams sends it, on the card of now or one of long ago. True when it was answered with a card; an answer of a process that
    /// is gone reaches nobody.
    /// </summary>
    public Task<bool> KlikAsync(
        string wie, string gesprek, string? kaart, string verb, string soort, string id, params (string Veld, string Waarde)[] invoer) =>
        KlikAsync(wie, gesprek, kaart, verb, soort, id, rev: soort == Soorten.Inrichten ? 0 : 1, invoer);

    /// <param name="rev">The revision that the card shows.</param>
    public async Task<bool> KlikAsync(
        string wie, string gesprek, string? kaart, string verb, string soort, string id, int rev,
        params (string Veld, string Waarde)[] invoer)
    {
        var data = new JsonObject { ["v"] = 1, ["soort"] = soort, ["id"] = id, ["rev"] = rev };
        foreach (var (veld, waarde) in invoer) data[veld] = VultNietsIn ? "" : Vult?.Invoke(wie, veld, waarde) ?? waarde;
        var antwoord = await DrukAsync(wie, gesprek, kaart, verb, data);
        if (invoer.Length > 0 && antwoord.Body is { } met && met.TryGetProperty("value", out var erna)) NaFormulier = erna;
        return !Punt.Omgevallen && antwoord.Body is { } inhoud && inhoud.GetProperty("statusCode").GetInt32() == 200;
    }

    /// <summary>A button of a card as it is: the card that answers it, or null when there is none.</summary>
    /// <param name="knop">The action, from the card.</param>
    public async Task<JsonElement?> DrukAsync(string wie, string gesprek, string? kaart, JsonElement knop)
    {
        var data = JsonNode.Parse(knop.GetProperty("data").GetRawText())!.AsObject();
        var antwoord = await DrukAsync(wie, gesprek, kaart, knop.GetProperty("verb").GetString()!, data);
        return antwoord.Body is { } inhoud && inhoud.TryGetProperty("value", out var waarde) ? waarde : null;
    }

    private Task<InvokeResponse> DrukAsync(string wie, string gesprek, string? kaart, string verb, JsonObject data) =>
        Dienst<ITeamsBot>().OnInvokeAsync(Wijk.Activiteit(wie, gesprek) with
        {
            Type = ActivityTypes.Invoke,
            Name = "adaptiveCard/action",
            ReplyToId = kaart,
            Value = JsonSerializer.SerializeToElement(new JsonObject
            {
                ["trigger"] = "manual",
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
            }),
        }, default);

    /// <summary>An event as Teams tells it. True when it was taken; otherwise Teams tells it again.</summary>
    public async Task<bool> MeldAsync(Activity activiteit)
    {
        await Dienst<ITeamsBot>().OnActivityAsync(activiteit, default);
        return !Punt.Omgevallen;
    }

    /// <summary>Ends the process without a goodbye.</summary>
    public async ValueTask DisposeAsync()
    {
        Punt.ValOm();
        await Dienst<Wekkerdienst>().StopAsync(default);
        await Dienst<Bezorger>().StopAsync(default);
        await Shards.StopAsync(default);
        await _diensten.DisposeAsync();
    }
}
