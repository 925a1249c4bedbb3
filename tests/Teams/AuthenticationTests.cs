using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Teams.Tests;

/// <summary>Who is let in: one row per case, each with the documented status, and a refused request never reaches the bot.</summary>
public sealed class AuthenticationTests(BotServer server) : IClassFixture<BotServer>
{
    private static readonly Dictionary<string, Case> Cases = new(StringComparer.Ordinal)
    {
        ["01 no Authorization header"] = Header(_ => null),
        ["02 empty header"] = Header(_ => ""),
        ["03 Basic"] = Header(_ => "Basic abc"),
        ["04 Bearer without token"] = Header(_ => "Bearer"),
        ["04 Bearer and a space"] = Header(_ => "Bearer "),
        ["05 three parts"] = Header(token => $"Bearer {token} b"),
        ["05 two spaces"] = Header(token => $"Bearer  {token}"),
        ["07 not a JWT"] = Header(_ => "Bearer abc"),
        ["07 three parts of nonsense"] = Header(_ => "Bearer a.b.c"),
        ["07 five segments"] = Header(token => $"Bearer {token}.a.b"),
        // Kestrel itself stops at 32 KB of headers, before any of our code runs.
        ["08 token of 64 KB"] = Tokened(431, token => token.With("filler", new string('x', 64 * 1024))),
        ["08 token of 20 KB"] = Tokened(401, token => token.With("filler", new string('x', 15 * 1024))),
        ["09 alg none"] = Tokened(401, token => token.WithHeader("alg", "none").WithHeader("kid", null).SignedBy(_ => [])),
        ["10 alg none with a kid and a signature"] = Tokened(401, token => token.WithHeader("alg", "none")),
        ["11 HS256 with the public key as secret"] = Signed((channel, token) => token.WithHeader("alg", "HS256")
            .SignedBy(data => HMACSHA256.HashData(channel.Key("teams").ExportSubjectPublicKeyInfo(), data))),
        ["12 PS256"] = Signed((channel, token) => token.WithHeader("alg", "PS256")
            .SignedBy(data => channel.Key("teams").SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss))),
        ["12 RS384"] = Signed((channel, token) => token.WithHeader("alg", "RS384")
            .SignedBy(data => channel.Key("teams").SignData(data, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1))),
        ["12 ES256"] = Tokened(401, token => token.WithHeader("alg", "ES256").SignedBy(Elliptic)),
        ["13 self-made key with a known kid"] = Tokened(401, token => token.SignedBy(SelfMade)),
        ["14 unknown kid"] = Tokened(401, token => token.WithHeader("kid", "nobody").SignedBy(SelfMade)),
        ["15 no kid"] = Tokened(401, token => token.WithHeader("kid", null)),
        ["15 kid is a number"] = Tokened(401, token => token.WithHeader("kid", 7)),
        ["16 payload changed after signing"] = Header(token => "Bearer " + Tampered(token.ToString())),
        ["17 issuer with a slash"] = Tokened(401, token => token.With("iss", Channel.Issuer + "/")),
        ["18 Entra issuer"] = Tokened(401, token => token.With("iss", "https://sts.windows.net/9f0f3c1a-4444-4f3e-8a1d-5c7e9b1d4444/")),
        ["19 issuer of another cloud"] = Tokened(401, token => token.With("iss", "https://api.botframework.us")),
        ["19 no issuer"] = Tokened(401, token => token.With("iss", null)),
        ["20 key of another issuer under a known kid"] = Tokened(401, token => token.WithHeader("x5t", "teams").SignedBy(SelfMade)),
        ["21 another bot's audience"] = Tokened(401, token => token.With("aud", "9f0f3c1a-4444-4f3e-8a1d-5c7e9b1d4444")),
        ["22 no audience"] = Tokened(401, token => token.With("aud", null)),
        ["22 empty audience"] = Tokened(401, token => token.With("aud", "")),
        ["23 two audiences"] = Tokened(401, token => token.With("aud", new JsonArray(Channel.AppId, "other"))),
        ["24 audience api://"] = Tokened(401, token => token.With("aud", "api://" + Channel.AppId)),
        ["24 audience with a slash"] = Tokened(401, token => token.With("aud", Channel.AppId + "/")),
        ["25 expired six minutes ago"] = Moved(401, "exp", TimeSpan.FromMinutes(-6)),
        ["26 expired four minutes ago"] = Moved(200, "exp", TimeSpan.FromMinutes(-4)),
        ["27 valid in six minutes"] = Moved(401, "nbf", TimeSpan.FromMinutes(6)),
        ["27 valid in four minutes"] = Moved(200, "nbf", TimeSpan.FromMinutes(4)),
        ["28 no exp"] = Tokened(401, token => token.With("exp", null)),
        ["28 no nbf"] = Tokened(401, token => token.With("nbf", null)),
        ["28 exp is text"] = Tokened(401, token => token.With("exp", "tomorrow")),
        ["28 exp beyond the calendar"] = Tokened(200, token => token.With("exp", 99_999_999_999_999)),
        ["29 another serviceurl in the token"] = Tokened(403, token => token.With("serviceurl", "https://smba.trafficmanager.net/amer/")),
        ["29 serviceurl in another case of the path"] = Tokened(
            403, token => token.With("serviceurl", "https://smba.trafficmanager.net/EMEA/")),
        ["29 serviceurl without the last slash"] = Tokened(200, token => token.With("serviceurl", "https://SMBA.trafficmanager.net/emea")),
        ["30 no serviceurl in the token"] = Tokened(403, token => token.With("serviceurl", null)),
        ["30 serviceurl is a number"] = Tokened(403, token => token.With("serviceurl", 5)),
        ["31 serviceUrl of a stranger"] = At(403, "https://evil.example/"),
        ["32 serviceUrl over http"] = At(403, "http://smba.trafficmanager.net/emea/"),
        ["33 serviceUrl that only begins well"] = At(403, "https://smba.trafficmanager.net.evil.example/"),
        ["33 serviceUrl of a neighbour"] = At(403, "https://evil.trafficmanager.net/emea/"),
        ["34 serviceUrl with user info"] = At(403, "https://smba.trafficmanager.net@evil.example/"),
        ["34 serviceUrl with another port"] = At(403, "https://smba.trafficmanager.net:444/emea/"),
        ["34 serviceUrl with a query"] = At(403, "https://smba.trafficmanager.net/emea/?to=evil"),
        ["34 serviceUrl that is no address"] = At(403, "smba.trafficmanager.net"),
        ["34 serviceUrl on another loopback port"] = At(403, "http://127.0.0.1:5001/proeftuin/connector/"),
        ["34 serviceUrl beside the configured path"] = At(403, "http://127.0.0.1:5000/proeftuin/connectors/"),
        ["34 serviceUrl that climbs out of the configured path"] = At(403, "http://127.0.0.1:5000/proeftuin/connector/../x/"),
        ["34 serviceUrl from the configuration"] = At(200, "http://127.0.0.1:5000/proeftuin/connector/"),
        ["34 serviceUrl of the government cloud"] = At(200, "https://smba.infra.gcc.teams.microsoft.com/teams"),
        ["35 key without endorsements"] = new(403, (channel, _) => channel.Mint(keyId: "bare")),
        ["36 key endorsed for webchat only"] = new(403, (channel, _) => channel.Mint(keyId: "webchat")),
        ["37 channel webchat with a webchat key"] = new(
            403, (channel, _) => channel.Mint(keyId: "webchat"), activity => activity["channelId"] = "webchat"),
        ["37 no channel with a webchat key"] = new(
            400, (channel, _) => channel.Mint(keyId: "webchat"), activity => activity.Remove("channelId")),
        ["38 emulator token"] = Tokened(401, token => token.With(
            "iss", "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0")
            .With("ver", "2.0").With("azp", Channel.AppId)),
        ["39 emulator token of an unknown version"] = Tokened(401, token => token
            .With("iss", "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/").With("ver", "3.0")),
        ["40 jku to other keys"] = Tokened(
            401, token => token.WithHeader("jku", "https://evil.example/keys").WithHeader("kid", "evil").SignedBy(SelfMade)),
        ["40 jwk in the header"] = Tokened(401, token => token.WithHeader("jwk", EvilKey()).SignedBy(SelfMade)),
        ["42 recipient is another bot"] = Changed(
            403, activity => activity["recipient"]!["id"] = "28:9f0f3c1a-4444-4f3e-8a1d-5c7e9b1d4444"),
        ["42 recipient is the bare app id"] = Changed(200, activity => activity["recipient"]!["id"] = Channel.AppId),
        ["43 tenant not in the list"] = Changed(
            403, activity => activity["conversation"]!["tenantId"] = "9f0f3c1a-4444-4f3e-8a1d-5c7e9b1d4444"),
        ["43 other tenant in channelData"] = Changed(
            403, activity => activity["channelData"]!["tenant"]!["id"] = "9f0f3c1a-4444-4f3e-8a1d-5c7e9b1d4444"),
        ["43 no tenant anywhere"] = Changed(403, activity =>
        {
            activity.Remove("channelData");
            activity["conversation"]!.AsObject().Remove("tenantId");
        }),
        ["43 tenant in one place only"] = Changed(200, activity => activity.Remove("channelData")),
        ["48 no type"] = Changed(400, activity => activity.Remove("type")),
        ["48 empty type"] = Changed(400, activity => activity["type"] = ""),
        ["48 blank type"] = Changed(400, activity => activity["type"] = " "),
        ["50 unknown type"] = Changed(200, activity => activity["type"] = "somethingNew"),
        ["51 unknown invoke"] = Changed(501, activity =>
        {
            activity["type"] = "invoke";
            activity["name"] = "tab/fetch";
        }),
        ["51 invoke without a name"] = Changed(501, activity => activity["type"] = "invoke"),
        ["52 no from"] = Changed(400, activity => activity.Remove("from")),
        ["52 from without id"] = Changed(400, activity => activity["from"]!.AsObject().Remove("id")),
        ["52 no conversation"] = Changed(400, activity => activity.Remove("conversation")),
        ["52 no serviceUrl"] = Changed(400, activity => activity.Remove("serviceUrl")),
        ["52 no recipient"] = Changed(400, activity => activity.Remove("recipient")),
        ["accepted as it comes"] = Tokened(200, token => token),
        ["accepted with a lower-case scheme"] = new(200, (channel, _) => channel.Mint(), Header: token => $"bearer {token}"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_request_gets_the_documented_status_and_a_refused_one_never_reaches_the_bot(string name)
    {
        var (expected, token, change, header) = Cases[name];
        var activity = Recorded.Message();
        change?.Invoke(activity);
        var before = server.Bot.Received.Count;
        var serviceUrl = activity["serviceUrl"]?.GetValue<string>() ?? Channel.ServiceUrl;
        var authorization = (header ?? (it => $"Bearer {it}"))(token(server.Channel, serviceUrl));

        using var answer = await server.SendAsync(authorization, System.Text.Encoding.UTF8.GetBytes(activity.ToJsonString()));

        Assert.Equal(expected, (int)answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
        Assert.Equal(before + (expected is 200 or 501 ? 1 : 0), server.Bot.Received.Count);
        Assert.Equal(expected == 401 ? [new AuthenticationHeaderValue("Bearer")] : [], answer.Headers.WwwAuthenticate);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("[{}]")]
    [InlineData("{\"type\":\"mess")]
    [InlineData("\"message\"")]
    [InlineData("{}")]
    [InlineData("{} {}")]
    public async Task A_body_that_is_no_activity_is_400(string body)
    {
        using var answer = await server.PostAsync(server.Channel.Mint().ToString(), body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData(60, 200)]
    [InlineData(1000, 400)]
    [InlineData(100_000, 400)]
    public async Task Deep_nesting_is_400(int depth, int expected)
    {
        var body = Recorded.Message().ToJsonString()[..^1] + ",\"value\":" + new string('[', depth) + new string(']', depth) + "}";

        using var answer = await server.PostAsync(server.Channel.Mint().ToString(), body);

        Assert.Equal(expected, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_valid_token_with_another_body_is_accepted_because_it_does_not_bind_the_body()
    {
        var token = server.Channel.Mint().ToString();
        using var first = await server.PostAsync(token, Recorded.Message("een").ToJsonString());
        using var second = await server.PostAsync(token, Recorded.Message("twee").ToJsonString());

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], [first.StatusCode, second.StatusCode]);
    }

    private static Case Header(Func<Token, string?> header) => new(401, (channel, _) => channel.Mint(), Header: header);

    private static Case Tokened(int expected, Func<Token, Token> change) => new(expected, (channel, url) => change(channel.Mint(url)));

    private static Case Signed(Func<Channel, Token, Token> change) => new(401, (channel, url) => change(channel, channel.Mint(url)));

    private static Case Changed(int expected, Action<JsonObject> change) => new(expected, (channel, url) => channel.Mint(url), change);

    private static Case At(int expected, string serviceUrl) => Changed(expected, activity => activity["serviceUrl"] = serviceUrl);

    private static Case Moved(int expected, string claim, TimeSpan fromNow) => Tokened(expected, token =>
    {
        var now = token.Payload["nbf"]!.GetValue<long>() + 10;
        return token.With("nbf", now - 7200).With("exp", now + 7200).With(claim, now + (long)fromNow.TotalSeconds);
    });

    private static string Tampered(string token)
    {
        var parts = token.Split('.');
        var payload = Base64UrlEncoder.Decode(parts[1]).Replace("emea", "amer", StringComparison.Ordinal);
        return $"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}";
    }

    private static byte[] SelfMade(byte[] data) => Token.Rs256(EvilRsa)(data);

    private static byte[] Elliptic(byte[] data)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.SignData(data, HashAlgorithmName.SHA256);
    }

    private static JsonObject EvilKey()
    {
        var parameters = EvilRsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
    }

    private static RSA EvilRsa { get; } = RSA.Create(2048);

    private sealed record Case(
        int Expected, Func<Channel, string, Token> Token, Action<JsonObject>? Change = null, Func<Token, string?>? Header = null);
}
