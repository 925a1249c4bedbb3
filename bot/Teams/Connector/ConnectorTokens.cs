using Azure;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using TeamsHerstelBot.Teams.Configuration;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace TeamsHerstelBot.Teams.Connector;

/// <summary>The bot's own token for the Connector: kept until shortly before it expires, fetched by one caller at a time.</summary>
internal sealed partial class ConnectorTokens(
    TokenCredential credential, IOptions<TeamsBotOptions> options, TimeProvider time, ILogger<ConnectorTokens> logger) : IDisposable
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _oneFetch = new(1, 1);
    private volatile Held? _held;

    /// <summary>
    /// A token that is not <paramref name="refused"/>, or the code of <see cref="DeliveryTable"/> that says why there is none.
    /// </summary>
    /// <param name="refused">A token that the Connector answered with 401, or null.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public async Task<(string? Token, string? Code)> GetAsync(string? refused, CancellationToken cancellationToken)
    {
        if (Usable(refused) is { } ready)
            return (ready, null);

        await _oneFetch.WaitAsync(cancellationToken);
        try
        {
            if (Usable(refused) is { } fetchedMeanwhile)
                return (fetchedMeanwhile, null);

            if (refused is not null)
                (credential as RegistrationCredential)?.Forget();

            var token = await credential.GetTokenAsync(new TokenRequestContext([options.Value.TokenScope]), cancellationToken);
            _held = new Held(token.Token, token.RefreshOn ?? token.ExpiresOn - Margin);
            return (token.Token, null);
        }
        catch (AuthenticationFailedException exception)
        {
            var code = IsRefusal(exception.InnerException) ? DeliveryTable.TokenRefused : DeliveryTable.TokenUnavailable;
            Log.NoToken(logger, exception, code);
            return (null, code);
        }
        finally
        {
            _oneFetch.Release();
        }
    }

    public void Dispose() => _oneFetch.Dispose();

    private string? Usable(string? refused) =>
        _held is { } held && !string.Equals(held.Token, refused, StringComparison.Ordinal) && time.GetUtcNow() < held.UseUntil
            ? held.Token
            : null;

    /// <summary>A wrong secret or registration stays wrong; an identity endpoint that is down does not.</summary>
    private static bool IsRefusal(Exception? inner) =>
        inner is MsalServiceException { StatusCode: >= 400 and < 500 and not 408 and not 429 }
            or RequestFailedException { Status: >= 400 and < 500 and not 408 and not 429 };

    private sealed record Held(string Token, DateTimeOffset UseUntil);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "No token for the Connector: {Code}")]
        public static partial void NoToken(ILogger logger, Exception exception, string code);
    }
}
