using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace TeamsHerstelBot.Teams.Tests.Infrastructure;

/// <summary>The channel as a token issuer on loopback: real metadata, real keys, real signatures.</summary>
public sealed class Channel : IAsyncDisposable
{
    public const string Issuer = "https://api.botframework.com";
    public const string AppId = "0b5ad3f4-2f0f-4a44-9d6c-0f6c5f3a1111";
    public const string TenantId = "7c1f6e0a-2222-4b8b-8f0e-3a1b5c9d2222";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private readonly WebApplication _server;
    private readonly Dictionary<string, RSA> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonArray?> _published = new(StringComparer.Ordinal);
    private readonly TimeProvider _time;

    private Channel(WebApplication server, TimeProvider time)
    {
        (_server, _time) = (server, time);
        AddKey("teams", ["msteams", "webchat"]);
        AddKey("webchat", ["webchat"]);
        AddKey("bare", null);
    }

    public int MetadataRequests { get; private set; }

    public bool IsDown { get; set; }

    public string MetadataUrl => $"{_server.Urls.Single()}/v1/.well-known/openidconfiguration";

    public static async Task<Channel> StartAsync(TimeProvider time)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var channel = new Channel(builder.Build(), time);
        channel._server.MapGet("/v1/.well-known/openidconfiguration", channel.Metadata);
        channel._server.MapGet("/v1/.well-known/keys", channel.Keys);
        await channel._server.StartAsync();
        return channel;
    }

    public RSA Key(string keyId) => _keys[keyId];

    public void AddKey(string keyId, JsonArray? endorsements, bool publish = true)
    {
        _keys[keyId] = RSA.Create(2048);
        if (publish)
            _published[keyId] = endorsements;
    }

    public void Withdraw(string keyId) => _published.Remove(keyId);

    /// <summary>A token as the channel makes it, for one service address.</summary>
    public Token Mint(string serviceUrl = ServiceUrl, string keyId = "teams")
    {
        var now = _time.GetUtcNow();
        return new Token
        {
            Header = new JsonObject { ["alg"] = "RS256", ["kid"] = keyId, ["typ"] = "JWT" },
            Payload = new JsonObject
            {
                ["serviceurl"] = serviceUrl,
                ["nbf"] = now.ToUnixTimeSeconds() - 10,
                ["exp"] = now.ToUnixTimeSeconds() + 3600,
                ["iss"] = Issuer,
                ["aud"] = AppId,
            },
            Sign = Token.Rs256(_keys[keyId]),
        };
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        foreach (var key in _keys.Values)
            key.Dispose();
    }

    private IResult Metadata()
    {
        MetadataRequests++;
        return IsDown
            ? Results.StatusCode(StatusCodes.Status500InternalServerError)
            : Results.Json(new JsonObject
            {
                ["issuer"] = Issuer,
                ["jwks_uri"] = $"{_server.Urls.Single()}/v1/.well-known/keys",
                ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            });
    }

    private IResult Keys() => Results.Json(new JsonObject
    {
        ["keys"] = new JsonArray([.. _published.Select(key => Published(key.Key, key.Value))]),
    });

    private JsonObject Published(string keyId, JsonArray? endorsements)
    {
        var parameters = _keys[keyId].ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = keyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements is not null)
            key["endorsements"] = endorsements.DeepClone();

        return key;
    }
}
