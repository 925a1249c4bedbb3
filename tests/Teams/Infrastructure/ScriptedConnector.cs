using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Teams.Tests.Infrastructure;

/// <summary>A Connector on loopback that gives the answers of its script, one per request, and remembers the requests.</summary>
public sealed class ScriptedConnector : IAsyncDisposable
{
    private readonly ConcurrentQueue<RequestDelegate> _script = new();
    private readonly ConcurrentQueue<Call> _calls = new();
    private WebApplication? _server;
    private ServiceProvider? _services;

    public FixedCredential Credential { get; init; } = new() { Lifetime = TimeSpan.FromDays(365) };

    public FakeTimeProvider Time { get; init; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    /// <summary>A second address that the bot may call.</summary>
    public string Trusted { get; init; } = "https://teams.example/";

    public TimeSpan? Timeout { get; init; }

    public Func<HttpMessageHandler>? Handler { get; init; }

    public IReadOnlyList<Call> Calls => [.. _calls];

    public string ServiceUrl { get; private set; } = "";

    public IConnector Client => _services!.GetRequiredService<IConnector>();

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _server = builder.Build();
        _server.Run(AnswerAsync);
        await _server.StartAsync();
        ServiceUrl = _server.Urls.Single() + "/teams";

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["MicrosoftAppId"] = Channel.AppId,
            ["MicrosoftAppTenantId"] = Channel.TenantId,
            ["ToegestaneServiceUrls:0"] = ServiceUrl,
            ["ToegestaneServiceUrls:1"] = Trusted,
        }).Build();
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton<TokenCredential>(Credential);
        services.AddTeamsBot(configuration);
        var client = services.AddHttpClient(ConnectorClient.HttpClientName);
        if (Timeout is { } timeout)
            client.ConfigureHttpClient(it => it.Timeout = timeout);
        if (Handler is not null)
            client.ConfigurePrimaryHttpMessageHandler(Handler);
        _services = services.BuildServiceProvider();
    }

    public Task StopListeningAsync() => _server!.StopAsync();

    public ScriptedConnector Then(int status, string body = "", params (string Name, string Value)[] headers) => Then(async context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
            context.Response.Headers[name] = value;

        if (body.Length > 0)
            await context.Response.WriteAsync(body);
    });

    public ScriptedConnector ThenError(int status, string code) =>
        Then(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = "…" } }.ToJsonString());

    public ScriptedConnector Then(RequestDelegate answer)
    {
        _script.Enqueue(answer);
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
            await _services.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        _calls.Enqueue(new Call(
            context.Request.Method, target, body, context.Request.Headers.Authorization.ToString(), context.Request.ContentType));
        Assert.True(_script.TryDequeue(out var answer), $"no answer in the script for {context.Request.Method} {target}");
        await answer(context);
    }
}

/// <summary>A request that a Connector double received.</summary>
public sealed record Call(string Method, string Target, string Body, string Authorization, string? ContentType);
