using System.Security.Cryptography;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Sdk.Tests;

/// <summary>Ways to say who one is: the Authorization header for an activity that names this service address.</summary>
internal static class Senders
{
    private static readonly RSA Stranger = RSA.Create(2048);

    public static IReadOnlyDictionary<string, Func<Channel, string, string?>> All { get; } =
        new Dictionary<string, Func<Channel, string, string?>>
        {
            ["valid"] = With(token => token),
            ["valid, scheme in lower case"] = (channel, url) => $"bearer {channel.Mint(url)}",
            ["expired four minutes ago"] = Moved("exp", -4),
            ["expired six minutes ago"] = Moved("exp", -6),
            ["valid in six minutes"] = Moved("nbf", 6),
            ["without exp"] = With(token => token.With("exp", null)),
            ["without nbf"] = With(token => token.With("nbf", null)),
            ["another audience"] = With(token => token.With("aud", "9f0f3c1a-4444-4f3e-8a1d-5c7e9b1d4444")),
            ["no audience"] = With(token => token.With("aud", null)),
            ["two audiences"] = With(token => token.With("aud", new JsonArray(Channel.AppId, "9f0f3c1a-4444-4f3e-8a1d-5c7e9b1d4444"))),
            ["another issuer"] = With(token => token.With("iss", "https://sts.windows.net/9f0f3c1a-4444-4f3e-8a1d-5c7e9b1d4444/")),
            ["no issuer"] = With(token => token.With("iss", null)),
            ["another key under a known id"] = With(token => token.SignedBy(Token.Rs256(Stranger))),
            ["unknown key id"] = With(token => token.WithHeader("kid", "nobody").SignedBy(Token.Rs256(Stranger))),
            ["no key id"] = With(token => token.WithHeader("kid", null)),
            ["key not endorsed for Teams"] = (channel, url) => $"Bearer {channel.Mint(url, "webchat")}",
            ["key without endorsements"] = (channel, url) => $"Bearer {channel.Mint(url, "bare")}",
            ["RS384"] = Signed((channel, token) => token.WithHeader("alg", "RS384")
                .SignedBy(data => channel.Key("teams").SignData(data, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1))),
            ["HS256 with the public key"] = Signed((channel, token) => token.WithHeader("alg", "HS256")
                .SignedBy(data => HMACSHA256.HashData(channel.Key("teams").ExportSubjectPublicKeyInfo(), data))),
            ["alg none"] = With(token => token.WithHeader("alg", "none").SignedBy(_ => [])),
            ["another serviceurl claim"] = With(token => token.With("serviceurl", "https://smba.trafficmanager.net/amer/")),
            ["no serviceurl claim"] = With(token => token.With("serviceurl", null)),
            ["no token"] = (_, _) => null,
            ["empty bearer"] = (_, _) => "Bearer ",
            ["Basic"] = (_, _) => "Basic abc",
            ["not a JWT"] = (_, _) => "Bearer a.b.c",
        };

    private static Func<Channel, string, string?> With(Func<Token, Token> change) =>
        (channel, url) => $"Bearer {change(channel.Mint(url))}";

    private static Func<Channel, string, string?> Signed(Func<Channel, Token, Token> change) =>
        (channel, url) => $"Bearer {change(channel, channel.Mint(url))}";

    private static Func<Channel, string, string?> Moved(string claim, int minutes) => With(token =>
    {
        var now = token.Payload["nbf"]!.GetValue<long>() + 10;
        return token.With("nbf", now - 7200).With("exp", now + 7200).With(claim, now + (minutes * 60));
    });
}
