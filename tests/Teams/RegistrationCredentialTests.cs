using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using TeamsHerstelBot.Teams.Configuration;
using TeamsHerstelBot.Teams.Connector;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Teams.Tests;

/// <summary>What each kind of registration shows to the identity platform to get the token for the Connector.</summary>
public sealed class RegistrationCredentialTests : IDisposable
{
    private const string Scope = "https://api.botframework.com/.default";
    private const string Endpoint = $"https://login.microsoftonline.com/{Channel.TenantId}/oauth2/v2.0/token";
    private const string MachineEndpoint = "http://169.254.169.254/metadata/identity/oauth2/token";

    /// <summary>Another one for each test: the tokens of a machine are kept by the process.</summary>
    private readonly string _identity = Guid.NewGuid().ToString();
    private readonly IdentityPlatform _platform = new();
    private readonly HttpClientTransport _transport;

    public RegistrationCredentialTests() => _transport = new HttpClientTransport(_platform);

    [Fact]
    public async Task A_client_secret_is_shown_to_the_own_tenant_only()
    {
        Assert.Equal("app-1", await TokenAsync(Registration(it => it.MicrosoftAppPassword = "geheim")));

        var request = Assert.Single(_platform.Requests);
        Assert.Equal(Endpoint, request.Address);
        Assert.Equal(("client_credentials", Channel.AppId, "geheim", Scope), (
            request.Fields["grant_type"], request.Fields["client_id"], request.Fields["client_secret"], request.Fields["scope"]));
    }

    [Theory]
    [InlineData(".pfx")]
    [InlineData(".pem")]
    public async Task A_certificate_signs_and_its_key_stays_here(string kind)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid() + kind);
        await File.WriteAllBytesAsync(path, kind is ".pfx"
            ? certificate.Export(X509ContentType.Pfx)
            : System.Text.Encoding.ASCII.GetBytes(certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem()));
        try
        {
            Assert.Equal("app-1", await TokenAsync(Registration(it => it.MicrosoftAppCertificatePath = path)));
        }
        finally
        {
            File.Delete(path);
        }

        var request = Assert.Single(_platform.Requests);
        Assert.Equal(Endpoint, request.Address);
        Assert.DoesNotContain("client_secret", request.Fields.Keys);
        var signed = await new JsonWebTokenHandler().ValidateTokenAsync(request.Fields["client_assertion"], new TokenValidationParameters
        {
            ValidIssuer = Channel.AppId,
            ValidAudience = Endpoint,
            IssuerSigningKey = new X509SecurityKey(certificate),
            IssuerSigningKeyResolver = (_, _, _, _) => [new RsaSecurityKey(key)],
        });
        Assert.True(signed.IsValid, signed.Exception?.Message);
    }

    [Fact]
    public async Task A_managed_identity_asks_its_own_machine()
    {
        Assert.Equal("machine-1", await TokenAsync(Registration(it => it.MicrosoftAppType = AppTypes.UserAssignedMsi)));

        var request = Assert.Single(_platform.Requests);
        Assert.Equal(MachineEndpoint, request.Address);
        Assert.Equal(("https://api.botframework.com", Channel.AppId), (request.Fields["resource"], request.Fields["client_id"]));
    }

    [Fact]
    public async Task A_federated_identity_shows_the_token_of_its_machine_instead_of_a_secret()
    {
        Assert.Equal("app-2", await TokenAsync(Registration(it => it.MicrosoftAppFederatedClientId = _identity)));

        Assert.Equal([MachineEndpoint, Endpoint], _platform.Requests.Select(request => request.Address));
        Assert.Equal(("api://AzureADTokenExchange", _identity), (
            _platform.Requests[0].Fields["resource"], _platform.Requests[0].Fields["client_id"]));
        var shown = _platform.Requests[1].Fields;
        Assert.Equal(("machine-1", Channel.AppId, Scope), (shown["client_assertion"], shown["client_id"], shown["scope"]));
        Assert.DoesNotContain("client_secret", shown.Keys);
    }

    [Theory]
    [InlineData("https://botframework.azure.us", "https://login.microsoftonline.us/", "https://api.botframework.us/.default")]
    [InlineData("https://botframework.azure.cn", "https://login.partner.microsoftonline.cn/", "https://api.botframework.azure.cn/.default")]
    public async Task Another_cloud_has_its_own_authority_and_scope(string channelService, string authority, string scope)
    {
        await TokenAsync(Registration(it => (it.MicrosoftAppPassword, it.ChannelService) = ("geheim", channelService)));

        var request = Assert.Single(_platform.Requests);
        Assert.StartsWith(authority, request.Address, StringComparison.Ordinal);
        Assert.Equal(scope, request.Fields["scope"]);
    }

    [Theory]
    [InlineData(401, DeliveryTable.TokenRefused)]
    [InlineData(400, DeliveryTable.TokenRefused)]
    public async Task A_wrong_secret_is_told_from_a_platform_that_is_down(int status, string code)
    {
        _platform.Refusals.Enqueue(status);
        using var tokens = Tokens(Registration(it => it.MicrosoftAppPassword = "fout"));

        Assert.Equal((null, code), await tokens.GetAsync(refused: null, default));
    }

    [Fact]
    public async Task A_token_is_kept_and_after_a_401_a_new_one_is_fetched_past_every_cache()
    {
        using var tokens = Tokens(Registration(it => it.MicrosoftAppPassword = "geheim"));

        Assert.Equal("app-1", (await tokens.GetAsync(refused: null, default)).Token);
        Assert.Equal("app-1", (await tokens.GetAsync(refused: null, default)).Token);
        Assert.Equal("app-2", (await tokens.GetAsync(refused: "app-1", default)).Token);
        Assert.Equal("app-2", (await tokens.GetAsync(refused: "app-1", default)).Token);
        Assert.Equal(2, _platform.Requests.Count);
    }

    [Fact]
    public async Task However_many_ask_at_once_one_request_goes_out()
    {
        using var tokens = Tokens(Registration(it => it.MicrosoftAppFederatedClientId = _identity));

        var asked = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => tokens.GetAsync(refused: null, default))));

        Assert.All(asked, token => Assert.Equal("app-2", token.Token));
        Assert.Equal(2, _platform.Requests.Count);
    }

    public void Dispose()
    {
        _transport.Dispose();
        _platform.Dispose();
    }

    private async Task<string> TokenAsync(IOptions<TeamsBotOptions> options) =>
        (await new RegistrationCredential(options, _transport).GetTokenAsync(
            new TokenRequestContext([options.Value.TokenScope]), default)).Token;

    private ConnectorTokens Tokens(IOptions<TeamsBotOptions> options) =>
        new(new RegistrationCredential(options, _transport), options, TimeProvider.System, NullLogger<ConnectorTokens>.Instance);

    private static IOptions<TeamsBotOptions> Registration(Action<TeamsBotOptions> with)
    {
        var options = new TeamsBotOptions { MicrosoftAppId = Channel.AppId, MicrosoftAppTenantId = Channel.TenantId };
        with(options);
        return Options.Create(options);
    }
}
