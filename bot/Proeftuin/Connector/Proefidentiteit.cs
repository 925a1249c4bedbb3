using Azure;
using Azure.Core;
using Azure.Identity;
using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin.Connector;

/// <summary>The identity of the bot in this process: tokens that the local Connector accepts, unless a fault says otherwise.</summary>
internal sealed class Proefidentiteit(Uitgever uitgever, Storingen storingen) : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        storingen.Tref(Storingen.Token, null) is { } storing
            ? throw new AuthenticationFailedException(
                "Fault of the Proeftuin.", new RequestFailedException(storing.Status, "Fault of the Proeftuin.", storing.Code, null))
            : uitgever.Connectortoken();

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        ValueTask.FromResult(GetToken(requestContext, cancellationToken));
}
