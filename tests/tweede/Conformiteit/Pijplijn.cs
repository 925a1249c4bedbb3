using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsHerstelBot.Host;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Conformiteit.Tests;

/// <summary>
/// The whole bot on a real port with a table file of its own, a channel that signs, and a Connector that says yes to everything. A wijkteam
/// and a pool are set up, so that what comes in can get as far as it can go.
/// </summary>
public sealed class Pijplijn : IAsyncLifetime
{
    public const string Noor = "0d5b9f4e-3333-4c1d-9a53-9d2f0c3b3333";
    private const string PoolKanaal = "19:pool@thread.tacv2";
    private const string WijkKanaal = "19:wijk@thread.tacv2";

    private readonly string _map = Directory.CreateTempSubdirectory("pijplijn").FullName;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(1) };
    private readonly ConcurrentQueue<string> _fouten = new();
    private Channel _kanaal = null!;
    private WebApplication _connector = null!;
    private WebApplication _bot = null!;
    private AuthenticationHeaderValue? _token;

    /// <summary>What the bot logged as a fault.</summary>
    public IReadOnlyCollection<string> Fouten => _fouten;

    /// <summary>Good activities of every kind that does something.</summary>
    public IReadOnlyList<JsonObject> Goed { get; private set; } = [];

    public string ServiceUrl => _connector.Urls.Single() + "/";

    public async ValueTask InitializeAsync()
    {
        _kanaal = await Channel.StartAsync(TimeProvider.System);
        _connector = Server();
        _connector.MapFallback(
            () => Results.Json(new { id = "1732", members = new[] { new { id = "29:1abc", aadObjectId = Noor, name = "Noor de Wit" } } }));
        await _connector.StartAsync();

        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().Services.AddSingleton<ILoggerProvider>(_ => new Luisteraar(_fouten));
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = Channel.AppId,
            ["MicrosoftAppTenantId"] = Channel.TenantId,
            ["ToBotFromChannelOpenIdMetadataUrl"] = _kanaal.MetadataUrl,
            ["ToegestaneServiceUrls:0"] = ServiceUrl,
            ["Opslag:Pad"] = Path.Combine(_map, "bot.db"),
        });
        builder.Services.AddSingleton<TokenCredential>(new Loopbewijs());
        builder.AddTeamsHerstelBot();
        _bot = builder.Build();
        _bot.UseTeamsHerstelBot();
        await _bot.StartAsync();
        _token = new("Bearer", _kanaal.Mint(ServiceUrl).ToString());
        await RichtInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _connector.DisposeAsync();
        await _kanaal.DisposeAsync();
        _http.Dispose();
        Directory.Delete(_map, recursive: true);
    }

    /// <summary>Sends bytes as Teams would, and gives the status with what came back.</summary>
    public async Task<(int Status, string Tekst)> StuurAsync(byte[] inhoud)
    {
        using var verzoek = new HttpRequestMessage(
            HttpMethod.Post, new Uri(new Uri(_bot.Urls.Single()), "/api/messages"))
        { Content = new ByteArrayContent(inhoud) };
        verzoek.Headers.Authorization = _token;
        verzoek.Content.Headers.ContentType = new("application/json");
        using var antwoord = await _http.SendAsync(verzoek);
        return ((int)antwoord.StatusCode, await antwoord.Content.ReadAsStringAsync());
    }

    private async Task RichtInAsync()
    {
        foreach (var kanaal in (string[])[PoolKanaal, WijkKanaal])
        {
            await VereisAsync(In(kanaal, Recorded.With("installationUpdate", ("action", "add"))));
        }

        // The members are read after the install was answered.
        while (!(await VereisAsync(In(WijkKanaal, Zoek()))).Contains(Noor, StringComparison.Ordinal)
            || !(await VereisAsync(In(PoolKanaal, Zoek()))).Contains(Noor, StringComparison.Ordinal))
            await Task.Yield();
        await VereisAsync(In(PoolKanaal, Klik("inrichten-pool", "inrichten", "kanaal", ("poolNaam", "Pool"), ("coordinatoren", Noor))));
        var open = await VereisAsync(In(WijkKanaal, Klik("inrichten-wijkteam", "inrichten", "kanaal", ("naam", ""))));
        var pool = Keuze(JsonElement.Parse(open), "Pool")!;
        await VereisAsync(In(WijkKanaal, Klik(
            "inrichten-wijkteam", "inrichten", "kanaal",
            ("naam", "Wijk"), ("overlegDag", "2"), ("overlegTijd", "10:00"), ("kaartDag", "1"), ("kaartTijd", "09:00"), ("pool", pool),
            ("teamleider", Noor))));
        Goed = [.. Zaden().Select(z => In(WijkKanaal, z))];
    }

    private static IEnumerable<JsonObject> Zaden()
    {
        const string Vraag = """{"verb":"vraag-stellen","v":1,"soort":"vraag","id":"01940000-0000-7000-8000-000000000001/19:wijk@thread.tacv2","rev":0,"thema":"rouw","toelichting":"Hoe begin ik?"}""";
        yield return Recorded.Message("<at>HerstelBot</at> instellingen");
        yield return Recorded.Message("mijn aanvragen");
        yield return Recorded.With("message", ("value", JsonNode.Parse(Vraag)), ("replyToId", "1732"));
        yield return Recorded.With("conversationUpdate", ("membersAdded", JsonNode.Parse("""[{"id":"29:a","aadObjectId":"o"}]""")));
        yield return Recorded.With("messageReaction", ("reactionsAdded", JsonNode.Parse("""[{"type":"like"}]""")));
        yield return Klik(
            "inrichten-wijkteam", "inrichten", "kanaal", ("naam", "Wijk"), ("overlegDag", "2"), ("overlegTijd", "10:00"),
            ("teamleider", Noor));
        yield return Klik(
            "profiel-opslaan", "profiel", "nieuw", ("organisatie", "De Brug"), ("themas", "rouw,naaste"), ("maxGelijktijdig", "3"),
            ("akkoord", "ja"));
        yield return Klik("agenda-ja", "agenda", "2026-W48");
        yield return Klik("mijn-aanvragen-tonen", "hulp", "hulp");
        yield return Recorded.Invoke("task/fetch", JsonNode.Parse("""{"data":{"msteams":{"type":"task/fetch"},"verb":"hulp-tonen","id":"hulp"},"context":{"theme":"dark"}}"""));
        yield return Recorded.Invoke("task/submit", JsonNode.Parse($$$"""{"data":{{{Vraag}}},"context":{"theme":"dark"}}"""));
        yield return Recorded.Invoke("composeExtension/submitAction", JsonNode.Parse($$$"""{"commandId":"vraag","commandContext":"message","data":{{{Vraag}}} }"""));
        yield return Recorded.Invoke("composeExtension/fetchTask", JsonNode.Parse("""
            {"commandId":"vraag","commandContext":"message","context":{"theme":"default"},
             "messagePayload":{"id":"1648","from":{"user":{"id":"a","displayName":"Tom"}},"body":{"contentType":"html","content":"<p>Hoe <at id=\"0\">Els</at> dan?</p>"},"mentions":[]}}
            """));
        yield return Recorded.Invoke("composeExtension/query", JsonNode.Parse(
            """{"commandId":"mijn-aanvragen","parameters":[{"name":"tekst","value":"H"}],"queryOptions":{"skip":0,"count":25}}"""));
        yield return Zoek();
    }

    private static JsonObject Zoek() => Recorded.Invoke("application/search", JsonNode.Parse("""{"queryText":"no","queryOptions":{"skip":0,"top":15},"dataset":"leden"}"""));

    private static JsonObject Klik(string verb, string soort, string id, params (string Veld, string Waarde)[] invoer)
    {
        var data = new JsonObject { ["v"] = 1, ["soort"] = soort, ["id"] = id, ["rev"] = 0 };
        foreach (var (veld, waarde) in invoer) data[veld] = waarde;
        return Recorded.Execute(verb, data);
    }

    private JsonObject In(string kanaal, JsonObject activiteit)
    {
        activiteit["serviceUrl"] = ServiceUrl;
        activiteit["conversation"]!["id"] = kanaal;
        activiteit["channelData"]!["channel"]!["id"] = kanaal;
        return activiteit;
    }

    private async Task<string> VereisAsync(JsonObject activiteit)
    {
        var (status, tekst) = await StuurAsync(Encoding.UTF8.GetBytes(activiteit.ToJsonString()));
        return status == 200 ? tekst : throw new InvalidOperationException($"{status} {tekst}");
    }

    private static string? Keuze(JsonElement element, string titel) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(e => Keuze(e, titel)).FirstOrDefault(k => k is not null),
        JsonValueKind.Object when element.TryGetProperty("title", out var t)
            && t.ValueEquals(titel)
            && element.TryGetProperty("value", out var v) =>
            v.GetString(),
        JsonValueKind.Object => element.EnumerateObject().Select(p => Keuze(p.Value, titel)).FirstOrDefault(k => k is not null),
        _ => null,
    };

    private static WebApplication Server()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return builder.Build();
    }

    private sealed class Loopbewijs : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("token", DateTimeOffset.UtcNow.AddHours(12));

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }

    private sealed class Luisteraar(ConcurrentQueue<string> fouten) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) fouten.Enqueue($"{formatter(state, exception)} {exception}");
        }

        public void Dispose()
        {
        }
    }
}
