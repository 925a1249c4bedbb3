using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using TeamsHerstelBot.Host;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Sdk.Tests;

/// <summary>Our whole bot and one on Microsoft's SDK, each on a port of its own, with the same registration at the same channel.</summary>
public sealed class TwoBots : IAsyncLifetime
{
    private readonly string _map = Directory.CreateTempSubdirectory("tweebots").FullName;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(1) };
    private WebApplication _connector = null!;
    private WebApplication _ours = null!;
    private WebApplication _sdk = null!;

    internal Channel Channel { get; private set; } = null!;

    public string ServiceUrl => _connector.Urls.Single() + "/";

    public async ValueTask InitializeAsync()
    {
        Channel = await Channel.StartAsync(TimeProvider.System);
        _connector = Builder().Build();
        _connector.MapFallback(() => Results.Json(new { id = "1732", members = Array.Empty<object>() }));
        await _connector.StartAsync();
        _ours = Ours();
        await _ours.StartAsync();

        // On a busy machine the first fetch may be late, and until it is there every answer is 503.
        await _ours.Services.FetchChannelKeysAsync(CancellationToken.None);
        _sdk = Sdk();
        await _sdk.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _ours.DisposeAsync();
        await _sdk.DisposeAsync();
        await _connector.DisposeAsync();
        await Channel.DisposeAsync();
        _http.Dispose();
        Directory.Delete(_map, recursive: true);
    }

    /// <summary>The HTTP status that each of them answers this request with.</summary>
    public async Task<(int Sdk, int Ours)> SendAsync(string? authorization, string body) =>
        (await SendAsync(_sdk, authorization, body), await SendAsync(_ours, authorization, body));

    private async Task<int> SendAsync(WebApplication bot, string? authorization, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(bot.Urls.Single()), "/api/messages"))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var answer = await _http.SendAsync(request);
        return (int)answer.StatusCode;
    }

    private WebApplication Ours()
    {
        var builder = Builder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = Channel.AppId,
            ["MicrosoftAppTenantId"] = Channel.TenantId,
            ["ToBotFromChannelOpenIdMetadataUrl"] = Channel.MetadataUrl,
            ["ToegestaneServiceUrls:0"] = ServiceUrl,
            ["Opslag:Pad"] = Path.Combine(_map, "bot.db"),
        });
        builder.Services.AddSingleton<TokenCredential>(new FixedToken());
        builder.AddTeamsHerstelBot();
        return builder.Build().UseTeamsHerstelBot();
    }

    private WebApplication Sdk()
    {
        TrustPlainHttp(Channel.MetadataUrl);
        var builder = Builder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = Channel.AppId,
            ["MicrosoftAppPassword"] = "not used",
            ["MicrosoftAppTenantId"] = Channel.TenantId,
            ["ToBotFromChannelOpenIdMetadataUrl"] = Channel.MetadataUrl,
            ["ToBotFromChannelTokenIssuer"] = Channel.Issuer,
            ["ToChannelFromBotOAuthScope"] = "https://api.botframework.com",
            ["OAuthUrl"] = "https://api.botframework.com",
            ["ToChannelFromBotLoginUrl"] = "https://login.microsoftonline.com/botframework.com",
        });
        builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        builder.Services.AddSingleton(
            services => new CloudAdapter(services.GetRequiredService<BotFrameworkAuthentication>())).AddSingleton<IBot, SdkBot>();
        var app = builder.Build();
        app.MapPost(
            "/api/messages",
            (HttpContext context, CloudAdapter adapter, IBot bot) =>
                adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        return app;
    }

    private static WebApplicationBuilder Builder()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return builder;
    }

    /// <summary>
    /// The SDK fetches the keys of a channel over https only and offers no way around it, so it finds a reader for this address in its own
    /// cache.
    /// </summary>
    private static void TrustPlainHttp(string metadata)
    {
        var cache =
            typeof(JwtTokenExtractor).GetField("_openIdMetadataCache", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null);
        ((ConcurrentDictionary<string, ConfigurationManager<OpenIdConnectConfiguration>>)cache!)[metadata] =
            new(metadata, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever { RequireHttps = false });
    }

    private sealed class FixedToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("token", DateTimeOffset.UtcNow.AddHours(12));

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
