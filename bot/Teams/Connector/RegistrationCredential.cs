using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Options;
using TeamsHerstelBot.Teams.Configuration;

namespace TeamsHerstelBot.Teams.Connector;

/// <summary>The credential of the bot's registration: secret, certificate or managed identity, as the options say.</summary>
internal sealed class RegistrationCredential(IOptions<TeamsBotOptions> options) : TokenCredential
{
    private volatile TokenCredential? _inner;

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        Inner().GetToken(requestContext, cancellationToken);

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        Inner().GetTokenAsync(requestContext, cancellationToken);

    /// <summary>Drops the token cache inside the credential, so that the next token is a new one.</summary>
    public void Forget() => _inner = null;

    private TokenCredential Inner() => _inner ??= Create(options.Value);

    private static TokenCredential Create(TeamsBotOptions options)
    {
        if (options.MicrosoftAppType is AppTypes.UserAssignedMsi)
            return new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.AppId));

        var (tenant, authority) = (options.MicrosoftAppTenantId, options.LoginAuthority);
        return options.MicrosoftAppCertificatePath.Length > 0
            ? new ClientCertificateCredential(
                tenant,
                options.AppId,
                options.MicrosoftAppCertificatePath,
                new ClientCertificateCredentialOptions { AuthorityHost = authority })
            : new ClientSecretCredential(
                tenant,
                options.AppId,
                options.MicrosoftAppPassword,
                new ClientSecretCredentialOptions { AuthorityHost = authority });
    }
}
