using System.Globalization;
using Azure.Core;
using TeamsHerstelBot.Host;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Proeftuin.Brieven;
using TeamsHerstelBot.Proeftuin.Connector;
using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin;

/// <summary>Everything the Proeftuin knows of the Host: its registration, its settings and the two services that do its work.</summary>
internal static class Startopstelling
{
    private const string Toegestaan = "ToegestaneServiceUrls";
    private static readonly Lock Slot = new();

    public static void VoegBotToe(WebApplicationBuilder builder, Uri adres, string opslagpad)
    {
        var basis = adres.GetLeftPart(UriPartial.Authority);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = Botgegevens.AppId,
            ["MicrosoftAppPassword"] = "niet-gebruikt",
            ["MicrosoftAppTenantId"] = Botgegevens.TenantId,
            ["ToBotFromChannelOpenIdMetadataUrl"] = basis + Uitgever.Metadatapad,
            ["ToBotFromChannelTokenIssuer"] = basis + "/proeftuin",
            ["ToegestaneTenants:0"] = Botgegevens.TenantId,
            [Toegestaan + ":0"] = basis,
            ["Opslag:Pad"] = opslagpad,
            ["ConnectionStrings:Tables"] = "",
            ["Mail:Server"] = "localhost",
            ["Mail:Afzender"] = Postadres.Afzender,
            ["Pagina:Adres"] = basis,
            ["Pagina:Bewoners"] = "true",
        });
        builder.Services.AddSingleton<TokenCredential, Proefidentiteit>();
        builder.Services.AddSingleton<TimeProvider>(services => services.GetRequiredService<Proefklok>());

        // Nobody gives up on a click here, also not while somebody steps through it.
        builder.Services.AddSingleton(new Kliktijd(TimeSpan.FromMinutes(5)));
        builder.Services.AddSingleton<Postbussen>().AddSingleton<Postkantoor>()
            .AddSingleton(services => new Postadres(services.GetRequiredService<Postkantoor>()));
        builder.Services.AddSingleton(services => new Mailkeuze(services.GetRequiredService<Postadres>().Instelling(new(basis))));
        builder.AddTeamsHerstelBot();
        builder.Services.AddSingleton<IBotbediening, Botbediening>();
    }

    public static void GebruikBot(WebApplication app) => app.UseTeamsHerstelBot();

    /// <summary>Lets the bot answer another client on this computer; an address elsewhere stays for the bot to refuse.</summary>
    public static void StaToe(IConfiguration configuratie, string? serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var adres) || !adres.IsLoopback) return;
        var basis = adres.GetLeftPart(UriPartial.Authority);

        // A client begins with several activities at once, and configuration is not made for two that write.
        lock (Slot)
        {
            var toegestaan = configuratie.GetSection(Toegestaan);
            if (toegestaan.GetChildren().Any(kind => string.Equals(kind.Value, basis, StringComparison.OrdinalIgnoreCase))) return;
            toegestaan[toegestaan.GetChildren().Count().ToString(CultureInfo.InvariantCulture)] = basis;
            ((IConfigurationRoot)configuratie).Reload();
        }
    }
}

/// <summary>The bot in a process of its own has its own time: nothing here can hurry it.</summary>
internal sealed class BotElders : IBotbediening
{
    public Task<DateTimeOffset?> EerstvolgendeAsync(CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(null);

    public Task LoopAfAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task LeegAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>The bot in this process.</summary>
internal sealed class Botbediening(Wekkerdienst wekkers, Bezorger bezorger) : IBotbediening
{
    public Task<DateTimeOffset?> EerstvolgendeAsync(CancellationToken cancellationToken) => wekkers.EerstvolgendeAsync(cancellationToken);

    public Task LoopAfAsync(CancellationToken cancellationToken) => wekkers.LoopAfAsync(cancellationToken);

    public Task LeegAsync(CancellationToken cancellationToken) => bezorger.LeegAsync(cancellationToken);
}
