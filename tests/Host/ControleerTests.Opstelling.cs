using Azure.Core;
using Azure.Identity;

namespace TeamsHerstelBot.Host.Tests;

public sealed partial class ControleerTests
{
    /// <summary>Gives a token, or is refused as with a secret that expired.</summary>
    private sealed class Sleutelbos(Func<bool> weigert) : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            weigert()
                ? throw new AuthenticationFailedException("no", new Azure.RequestFailedException(401, "no"))
                : new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }

    /// <summary>Where the keys of Teams are, with its time; null is not reachable.</summary>
    private sealed class Klokkentoren(Func<DateTimeOffset?> tijd) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (tijd() is not { } nu) throw new HttpRequestException("away");
            var antwoord = new HttpResponseMessage { Content = new StringContent("{}") };
            antwoord.Headers.Date = nu;
            return Task.FromResult(antwoord);
        }
    }
}
