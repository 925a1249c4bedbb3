using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Core;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsHerstelBot.Proeftuin.Kern;

/// <summary>Issues and checks the tokens of the local Teams with an RSA key of its own, kept in the data folder.</summary>
internal sealed class Uitgever : IDisposable
{
    public const string Metadatapad = "/proeftuin/.well-known/openidconfiguration";
    public const string Sleutelpad = "/proeftuin/.well-known/keys";
    private const string Connectordoel = "https://api.botframework.com";
    private static readonly TimeSpan Geldig = TimeSpan.FromHours(1);
    private static readonly TimeSpan Speling = TimeSpan.FromMinutes(5);
    private static readonly JsonWebTokenHandler Tokens = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly RSA _rsa;
    private readonly RsaSecurityKey _sleutel;
    private readonly TimeProvider _klok;
    private readonly string _adres;

    /// <summary>Signs with this key, which it disposes.</summary>
    public Uitgever(RSA sleutel, Uri adres, TimeProvider klok)
    {
        _rsa = sleutel;
        _klok = klok;
        _adres = adres.GetLeftPart(UriPartial.Authority);

        // The library caches signers by key id, and the same key comes back after a restart inside this process.
        _sleutel = new RsaSecurityKey(_rsa) { CryptoProviderFactory = new() { CacheSignatureProviders = false } };
        _sleutel.KeyId = Base64UrlEncoder.Encode(_sleutel.ComputeJwkThumbprint());
    }

    public string Naam => _adres + "/proeftuin";

    /// <summary>The token that Teams puts on an activity, bound to its service address.</summary>
    public string Kanaaltoken(string? serviceUrl) => Teken(new()
    {
        [JwtRegisteredClaimNames.Iss] = Naam,
        [JwtRegisteredClaimNames.Aud] = Botgegevens.AppId,
        ["serviceurl"] = serviceUrl ?? "",
    }).Token;

    /// <summary>The token with which the bot calls the Connector.</summary>
    public AccessToken Connectortoken() => Teken(new()
    {
        [JwtRegisteredClaimNames.Iss] = Naam,
        [JwtRegisteredClaimNames.Aud] = Connectordoel,
        ["appid"] = Botgegevens.AppId,
    });

    public async Task<bool> IsConnectortokenAsync(string token)
    {
        var uitslag = await Tokens.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Naam,
            ValidAudience = Connectordoel,
            IssuerSigningKey = _sleutel,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            LifetimeValidator = (_, tot, _, _) => tot > Vroegst(),
        });
        return uitslag.IsValid;
    }

    public JsonObject Metadata() => new()
    {
        ["issuer"] = Naam,
        ["jwks_uri"] = _adres + Sleutelpad,
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
    };

    public JsonObject Sleutels()
    {
        var openbaar = _rsa.ExportParameters(includePrivateParameters: false);
        return new()
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["alg"] = "RS256",
                ["kid"] = _sleutel.KeyId,
                ["n"] = Base64UrlEncoder.Encode(openbaar.Modulus),
                ["e"] = Base64UrlEncoder.Encode(openbaar.Exponent),
                ["endorsements"] = new JsonArray("msteams"),
            }),
        };
    }

    public void Dispose() => _rsa.Dispose();

    // The bot may check a lifetime by the computer's clock or by the Proeftuin's: a token is valid on both.
    private AccessToken Teken(Dictionary<string, object> claims)
    {
        var tot = Laatst() + Geldig;
        claims[JwtRegisteredClaimNames.Nbf] = (Vroegst() - Speling).ToUnixTimeSeconds();
        claims[JwtRegisteredClaimNames.Exp] = tot.ToUnixTimeSeconds();
        var token = Tokens.CreateToken(
            JsonSerializer.Serialize(claims),
            new SigningCredentials(_sleutel, SecurityAlgorithms.RsaSha256));
        return new AccessToken(token, tot);
    }

    private DateTimeOffset Vroegst() => Kies(TimeProvider.System.GetUtcNow(), _klok.GetUtcNow(), laatste: false);

    private DateTimeOffset Laatst() => Kies(TimeProvider.System.GetUtcNow(), _klok.GetUtcNow(), laatste: true);

    private static DateTimeOffset Kies(DateTimeOffset a, DateTimeOffset b, bool laatste) => a > b == laatste ? a : b;
}
