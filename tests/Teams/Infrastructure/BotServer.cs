using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsHerstelBot.Teams.Authentication;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Teams.Tests.Infrastructure;

/// <summary>A bot on a real port of loopback, with the channel that signs for it.</summary>
public sealed class BotServer : IAsyncLifetime
{
    private readonly HttpClient _client = new(new SocketsHttpHandler()) { Timeout = TimeSpan.FromMinutes(1) };
    private WebApplication? _server;
    private Channel? _channel;

    public WatchedTime Time { get; } = new(DateTimeOffset.Parse("2026-11-23T09:00:00Z", CultureInfo.InvariantCulture));

    public RecordingBot Bot { get; } = new();

    /// <summary>What was logged at Warning or above.</summary>
    public HeardLog Log { get; } = new();

    public Channel Channel => _channel!;

    private Uri Address => new(_server!.Urls.Single());

    public async ValueTask InitializeAsync()
    {
        _channel = await Channel.StartAsync(Time);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = Channel.AppId,
            ["MicrosoftAppTenantId"] = Channel.TenantId,
            ["ToBotFromChannelOpenIdMetadataUrl"] = Channel.MetadataUrl,
            ["ToegestaneServiceUrls:0"] = "http://127.0.0.1:5000/proeftuin/connector",
        });
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton<TokenCredential>(new FixedCredential());
        builder.Services.AddSingleton<ITeamsBot>(Bot);
        builder.Services.AddTeamsBot(builder.Configuration);

        // A machine busy with other tests must not look like metadata that is down.
        builder.Services.AddHttpClient(ChannelKeys.HttpClientName)
            .ConfigureHttpClient(client => client.Timeout = TimeSpan.FromMinutes(1))
            .ConfigurePrimaryHttpMessageHandler(() => ConnectorTransport.Create(TimeSpan.FromMinutes(1)));
        _server = builder.Build();
        _server.MapTeamsBot();
        await _server.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
        if (_channel is not null)
            await _channel.DisposeAsync();
    }

    public Task<HttpResponseMessage> PostAsync(JsonObject activity) => PostAsync(Channel.Mint().ToString(), activity.ToJsonString());

    public Task<HttpResponseMessage> PostAsync(string? token, string body) =>
        SendAsync(token is null ? null : $"Bearer {token}", Encoding.UTF8.GetBytes(body));

    public async Task<HttpResponseMessage> SendAsync(
        string? authorization, byte[] body, HttpMethod? method = null, string? contentType = "application/json; charset=utf-8")
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, new Uri(Address, "/api/messages"));
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        if (method is null)
        {
            request.Content = new ByteArrayContent(body);
            if (contentType is not null)
                request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        return await _client.SendAsync(request);
    }

    /// <summary>Sends these lines as they are and gives the status of the answer.</summary>
    public async Task<int> SendRawAsync(params string[] lines)
    {
        using var connection = await OpenAsync(lines);
        using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
        var status = await reader.ReadLineAsync();
        return int.Parse(status!.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    public async Task<TcpClient> OpenAsync(params string[] lines)
    {
        var connection = new TcpClient();
        await connection.ConnectAsync(Address.Host, Address.Port);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(string.Join("\r\n", lines)));
        return connection;
    }
}

/// <summary>A credential that gives numbered tokens.</summary>
public sealed class FixedCredential : TokenCredential
{
    private int _count;

    public int Count => _count;

    public IList<string> Scopes { get; } = [];

    public TimeSpan Lifetime { get; init; } = TimeSpan.FromHours(1);

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public Func<Task> BeforeAnswer { get; init; } = () => Task.CompletedTask;

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        Scopes.Add(requestContext.Scopes.Single());
        var number = Interlocked.Increment(ref _count);
        return new AccessToken(string.Create(CultureInfo.InvariantCulture, $"token-{number}"), Time.GetUtcNow() + Lifetime);
    }

    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        await BeforeAnswer();
        return GetToken(requestContext, cancellationToken);
    }
}
