using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeamsHerstelBot.Teams.Authentication;
using TeamsHerstelBot.Teams.Configuration;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Teams;

/// <summary>Puts the parts together: <c>services.AddTeamsBot(configuration)</c> and <c>app.MapTeamsBot()</c>.</summary>
public static class TeamsBotRegistration
{
    /// <summary>Name of the HTTP client that fetches the signing keys of the channel.</summary>
    public const string MetadataClient = ChannelKeys.HttpClientName;

    /// <summary>Name of the source of spans: one for each call to the Connector, without its address.</summary>
    public const string TraceSource = ConnectorPipeline.TraceSource;

    private static readonly TimeSpan MetadataTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Registers everything but the bot itself: the host adds its <see cref="ITeamsBot"/>. A <see cref="TokenCredential"/> or
    /// <see cref="TimeProvider"/> that is registered before this call is used instead of one made from the configuration.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configuration">Root with the keys of <see cref="TeamsBotOptions"/>.</param>
    public static IServiceCollection AddTeamsBot(this IServiceCollection services, IConfiguration configuration)
    {
        var bringsCredential = services.Any(service => service.ServiceType == typeof(TokenCredential));
        services.AddSingleton<IValidateOptions<TeamsBotOptions>>(new TeamsBotOptionsValidator(needsSecret: !bringsCredential));
        services.AddOptions<TeamsBotOptions>().Bind(configuration).ValidateOnStart();

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<TokenCredential, RegistrationCredential>();
        services.TryAddSingleton<ServiceUrls>();

        services.TryAddSingleton<ChannelKeys>();
        services.TryAddSingleton<ChannelAuthentication>();
        services.TryAddSingleton<ActivityCheck>();
        services.TryAddSingleton<MessagesEndpoint>();
        services.AddHttpClient(ChannelKeys.HttpClientName, client => client.Timeout = MetadataTimeout)
            .ConfigurePrimaryHttpMessageHandler(() => ConnectorTransport.Create(ConnectTimeout))
            .RemoveAllLoggers();

        services.TryAddSingleton<ConnectorTokens>();
        services.TryAddSingleton<ConnectorPipeline>();
        services.TryAddSingleton<IConnector, ConnectorClient>();
        services.TryAddSingleton<RateLadder>();
        services.AddHttpClient(ConnectorClient.HttpClientName, client => client.Timeout = ConnectorClient.CallTimeout)
            .ConfigurePrimaryHttpMessageHandler(() => ConnectorTransport.Create(ConnectTimeout))
            .RemoveAllLoggers();
        return services;
    }

    /// <summary>Fetches the signing keys of the channel before the first request needs them.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static Task FetchChannelKeysAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<ChannelKeys>().FetchFirstAsync(cancellationToken);

    /// <summary>Maps the messaging endpoint of the bot's registration.</summary>
    /// <param name="endpoints">The routes of the host.</param>
    /// <param name="path">Path of the messaging endpoint.</param>
    public static IEndpointConventionBuilder MapTeamsBot(this IEndpointRouteBuilder endpoints, string path = "/api/messages")
    {
        if (endpoints.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(ITeamsBot)) is false)
            throw new InvalidOperationException("No ITeamsBot is registered to receive the activities.");

        // Every method comes here, so that a wrong one gets the documented 405.
        RequestDelegate handle = context => context.RequestServices.GetRequiredService<MessagesEndpoint>().HandleAsync(context);
        return endpoints.Map(path, handle);
    }
}
