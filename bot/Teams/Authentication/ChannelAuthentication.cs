using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using TeamsHerstelBot.Teams.Configuration;

namespace TeamsHerstelBot.Teams.Authentication;

/// <summary>Decides from the Authorization header alone whether a request comes from the channel. There is no way around it.</summary>
internal sealed class ChannelAuthentication(ChannelKeys keys, IOptions<TeamsBotOptions> options, TimeProvider time)
{
    private const int LongestToken = 16 * 1024;
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = LongestToken };

    public async Task<ChannelIdentity> AuthenticateAsync(StringValues authorization, CancellationToken cancellationToken)
    {
        if (BearerToken(authorization) is not { } text || Parse(text) is not { } token)
            return new ChannelIdentity.Unknown("no readable bearer token");

        if (token.Alg is not SecurityAlgorithms.RsaSha256 || token.Kid is not { Length: > 0 } keyId)
            return new ChannelIdentity.Unknown("algorithm or key id");

        var answer = await keys.FindAsync(keyId, cancellationToken);
        if (answer.Key is not { } key)
            return answer.Answered ? new ChannelIdentity.Unknown("unknown key id") : new ChannelIdentity.Undecided();

        var result = await _handler.ValidateTokenAsync(token, Rules(key.Key));
        if (result.IsValid)
            return new ChannelIdentity.Proven(TextClaim(token, "serviceurl"), key.Endorsements);

        return result.Exception is SecurityTokenInvalidLifetimeException && await OffClockAsync(token, key.Key) is { } offClock
            ? offClock
            : new ChannelIdentity.Unknown(result.Exception?.GetType().Name ?? "invalid");
    }

    /// <summary>How far a token is outside its lifetime that is right in everything else; null for any other.</summary>
    private async Task<ChannelIdentity.OffClock?> OffClockAsync(JsonWebToken token, JsonWebKey key)
    {
        var anyTime = Rules(key);
        anyTime.LifetimeValidator = (notBefore, expires, _, _) => notBefore is not null && expires is not null && notBefore < expires;
        if (!(await _handler.ValidateTokenAsync(token, anyTime)).IsValid)
            return null;

        var now = time.GetUtcNow().UtcDateTime;
        return now > token.ValidTo ? new(now - token.ValidTo, IsAhead: true) : new(token.ValidFrom - now, IsAhead: false);
    }

    private static string? BearerToken(StringValues authorization)
    {
        if (authorization is not [{ Length: > 0 and <= LongestToken + 16 } header])
            return null;

        return header.Split(' ') is [var scheme, { Length: > 0 and <= LongestToken } token]
            && string.Equals(scheme, "Bearer", StringComparison.OrdinalIgnoreCase)
            && token.Count(character => character == '.') == 2
            ? token
            : null;
    }

    private static JsonWebToken? Parse(string text)
    {
        try
        {
            return new JsonWebToken(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private TokenValidationParameters Rules(JsonWebKey key) => new()
    {
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        RequireSignedTokens = true,
        ValidIssuer = options.Value.TokenIssuer,
        AudienceValidator = (audiences, _, _) => IsForThisBotOnly([.. audiences ?? []]),
        LifetimeValidator = (notBefore, expires, _, _) => IsNow(notBefore, expires),
    };

    private bool IsForThisBotOnly(string[] audiences) =>
        audiences is [var only] && string.Equals(only, options.Value.AppId, StringComparison.Ordinal);

    /// <summary>Asks the injected clock, which a test may have moved; both ends of the lifetime must be stated.</summary>
    private bool IsNow(DateTime? notBefore, DateTime? expires)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return notBefore is { } from && expires is { } until && from < until && now - until <= ClockSkew && from - now <= ClockSkew;
    }

    private static string? TextClaim(JsonWebToken token, string name) =>
        token.TryGetPayloadValue<object>(name, out var value) ? value as string : null;
}

/// <summary>Who sent a request, as far as its token tells.</summary>
internal abstract record ChannelIdentity
{
    /// <summary>The channel, speaking about this service address, with a key endorsed for these channels.</summary>
    public sealed record Proven(string? ServiceUrl, IReadOnlyList<string> Endorsements) : ChannelIdentity;

    /// <summary>Not the channel. The reason is for the log and holds nothing of the token.</summary>
    public sealed record Unknown(string Reason) : ChannelIdentity;

    /// <summary>
    /// A token of the channel for this bot, but not now: the clock of this machine is at least this much ahead or behind, or somebody sent
    /// an old token again.
    /// </summary>
    public sealed record OffClock(TimeSpan By, bool IsAhead) : ChannelIdentity;

    /// <summary>The keys of the channel could not be fetched yet.</summary>
    public sealed record Undecided : ChannelIdentity;
}
