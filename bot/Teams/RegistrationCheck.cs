using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsHerstelBot.Teams.Authentication;
using TeamsHerstelBot.Teams.Configuration;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Teams;

/// <summary>What an administrator can find out about the registration before anybody clicks. Nothing is posted.</summary>
public static class RegistrationCheck
{
    /// <summary>
    /// Asks for the bot's own token. Null when there is one, otherwise <see cref="DeliveryTable.TokenRefused"/> or
    /// <see cref="DeliveryTable.TokenUnavailable"/>.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<string?> FetchTokenAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        (await services.GetRequiredService<ConnectorTokens>().GetAsync(refused: null, cancellationToken)).Code;

    /// <summary>
    /// How far this machine's clock is ahead of the channel's (behind is negative), to the second; null when the channel cannot be reached
    /// or does not tell the time.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever went wrong, the channel was not reached.")]
    public static async Task<TimeSpan?> ClockAheadOfChannelAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        var address = services.GetRequiredService<IOptions<TeamsBotOptions>>().Value.OpenIdMetadataUrl;
        using var client = services.GetRequiredService<IHttpClientFactory>().CreateClient(ChannelKeys.HttpClientName);
        try
        {
            using var answer = await client.GetAsync(new Uri(address), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return answer.IsSuccessStatusCode ? services.GetRequiredService<TimeProvider>().GetUtcNow() - answer.Headers.Date : null;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
