using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.Options;
using TeamsHerstelBot.Teams.Configuration;

namespace TeamsHerstelBot.Teams.Connector;

/// <summary>The credential of the bot's registration, as the options say: secret, certificate, federated or managed identity.</summary>
/// <param name="options">The registration.</param>
/// <param name="transport">How the identity platform is reached; null for the usual way.</param>
internal sealed class RegistrationCredential(IOptions<TeamsBotOptions> options, HttpPipelineTransport? transport = null) : TokenCredential
{
    private volatile TokenCredential? _inner;

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        Inner().GetToken(requestContext, cancellationToken);

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        Inner().GetTokenAsync(requestContext, cancellationToken);

    /// <summary>
    /// Drops the token cache inside the credential, so that the next token is a new one. Only the tokens of a managed identity are kept by
    /// the process; then the same one comes back, and the second 401 is final.
    /// </summary>
    public void Forget() => _inner = null;

    private TokenCredential Inner() => _inner ??= Create(options.Value);

    private TokenCredential Create(TeamsBotOptions registration)
    {
        if (registration.MicrosoftAppType is AppTypes.UserAssignedMsi)
            return ManagedIdentity(registration.AppId);

        var (tenant, app) = (registration.MicrosoftAppTenantId, registration.AppId);
        if (registration.MicrosoftAppFederatedClientId.Length > 0)
        {
            var identity = ManagedIdentity(registration.MicrosoftAppFederatedClientId);
            var exchange = new TokenRequestContext([registration.Cloud!.FederatedScope]);
            return new ClientAssertionCredential(
                tenant,
                app,
                async cancellationToken => (await identity.GetTokenAsync(exchange, cancellationToken)).Token,
                With(new ClientAssertionCredentialOptions { AuthorityHost = registration.LoginAuthority }));
        }

        return registration.MicrosoftAppCertificatePath.Length > 0
            ? new ClientCertificateCredential(
                tenant, app, registration.MicrosoftAppCertificatePath, With(
                    new ClientCertificateCredentialOptions { AuthorityHost = registration.LoginAuthority }))
            : new ClientSecretCredential(
                tenant, app, registration.MicrosoftAppPassword, With(
                    new ClientSecretCredentialOptions { AuthorityHost = registration.LoginAuthority }));
    }

    private ManagedIdentityCredential ManagedIdentity(string clientId) =>
        new(With(new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(clientId))));

    private T With<T>(T options)
        where T : TokenCredentialOptions
    {
        if (transport is not null)
            options.Transport = transport;

        return options;
    }
}
