using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace TeamsHerstelBot.Teams.Tests.Infrastructure;

/// <summary>A JSON Web Token put together by hand, so that a test can make every mistake in it.</summary>
public sealed record Token
{
    public required JsonObject Header { get; init; }

    public required JsonObject Payload { get; init; }

    public required Func<byte[], byte[]> Sign { get; init; }

    public static Func<byte[], byte[]> Rs256(RSA key) => data => key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public Token WithHeader(string name, JsonNode? value) => this with { Header = Changed(Header, name, value) };

    public Token With(string claim, JsonNode? value) => this with { Payload = Changed(Payload, claim, value) };

    public Token SignedBy(Func<byte[], byte[]> sign) => this with { Sign = sign };

    public override string ToString()
    {
        var signed = $"{Encode(Header)}.{Encode(Payload)}";
        return $"{signed}.{Base64UrlEncoder.Encode(Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    private static string Encode(JsonObject part) => Base64UrlEncoder.Encode(JsonSerializer.SerializeToUtf8Bytes(part));

    private static JsonObject Changed(JsonObject original, string name, JsonNode? value)
    {
        var copy = original.DeepClone().AsObject();
        copy.Remove(name);
        if (value is not null)
            copy[name] = value;

        return copy;
    }
}
