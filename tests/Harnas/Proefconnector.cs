using System.Security.Cryptography;
using Azure.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Teams;

namespace TeamsHerstelBot.Harnas;

/// <summary>The Connector of the local Teams, for a client beside the bot.</summary>
public static class Proefconnector
{
    public const string Tenant = "0b7c9e52-3d14-4f6a-8e21-a94d6c3f5b18";
    public const string Bot = "6f1d2b4a-0c5e-4a8b-9d37-5e2f8c1a7b60";

    private static readonly DateTimeOffset GeldigTot = new(2036, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static string ServiceUrl(Proeftuinproces proeftuin) => new Uri(proeftuin.Adres, "proeftuin/connector/").AbsoluteUri;

    /// <summary>The client as the bot has it.</summary>
    public static ServiceProvider Diensten(Proeftuinproces proeftuin)
    {
        var configuratie = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = Bot,
            ["MicrosoftAppTenantId"] = Tenant,
            ["ToegestaneServiceUrls:0"] = ServiceUrl(proeftuin),
        }).Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<TokenCredential>(new Identiteit(Token(proeftuin)))
            .AddTeamsBot(configuratie)
            .BuildServiceProvider();
    }

    /// <summary>A token of the bot, signed by the local Teams.</summary>
    public static string Token(Proeftuinproces proeftuin)
    {
        using var rsa = RSA.Create();
        rsa.ImportFromPem(File.ReadAllText(Path.Combine(proeftuin.Map, "sleutel.pem")));
        var sleutel = new RsaSecurityKey(rsa) { CryptoProviderFactory = new() { CacheSignatureProviders = false } };
        sleutel.KeyId = Base64UrlEncoder.Encode(sleutel.ComputeJwkThumbprint());
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = new Uri(proeftuin.Adres, "proeftuin").AbsoluteUri,
            Audience = "https://api.botframework.com",
            Expires = GeldigTot.UtcDateTime,
            SigningCredentials = new SigningCredentials(sleutel, SecurityAlgorithms.RsaSha256),
        });
    }

    private sealed class Identiteit(string token) : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(token, GeldigTot);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
