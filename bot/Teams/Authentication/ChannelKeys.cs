using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using TeamsHerstelBot.Teams.Configuration;

namespace TeamsHerstelBot.Teams.Authentication;

/// <summary>
/// The signing keys of the channel, from its OpenID metadata. A key id nobody knows fetches them again before it is refused, at most once
/// per <see cref="ForcedInterval"/>; keys that were fetched once are kept when the metadata cannot be reached.
/// </summary>
/// <remarks>
/// <c>ConfigurationManager</c> does almost this, but it refreshes in the background: the first tokens after a key rollover would be
/// refused while the new key is being fetched.
/// </remarks>
internal sealed partial class ChannelKeys(
    IHttpClientFactory clients, IOptions<TeamsBotOptions> options, TimeProvider time, ILogger<ChannelKeys> logger) : IDisposable
{
    public const string HttpClientName = "TeamsHerstelBot.Teams.Metadata";

    /// <summary>Age at which keys are fetched again without a reason.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    /// <summary>Shortest time between two fetches that an unknown key id asks for.</summary>
    public static readonly TimeSpan ForcedInterval = TimeSpan.FromMinutes(1);

    /// <summary>Rest after a fetch that failed, while somebody waits for a key.</summary>
    public static readonly TimeSpan RestAfterFailure = TimeSpan.FromSeconds(5);

    /// <summary>Rest after a fetch that failed, while the known keys still serve.</summary>
    public static readonly TimeSpan RestWithKnownKeys = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _oneFetch = new(1, 1);
    private volatile KeySet? _known;
    private long? _forcedAt;
    private long? _failedAt;

    /// <summary>The key with this id; without a key, whether it is unknown or nobody could be asked.</summary>
    public async Task<KeyAnswer> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var known = _known;
        if (known is null || time.GetElapsedTime(known.FetchedAt) >= Lifetime)
            known = await FetchAsync(known, forced: false, cancellationToken);

        if (known is null)
            return KeyAnswer.NobodyToAsk;

        if (!known.Keys.ContainsKey(keyId))
            known = await FetchAsync(known, forced: true, cancellationToken) ?? known;

        return new KeyAnswer(known.Keys.GetValueOrDefault(keyId), Answered: true);
    }

    /// <summary>Fetches the keys when none are known; when that fails, the first request tries again.</summary>
    public async Task FetchFirstAsync(CancellationToken cancellationToken)
    {
        if (_known is null)
            await FetchAsync(null, forced: false, cancellationToken);
    }

    public void Dispose() => _oneFetch.Dispose();

    private async Task<KeySet?> FetchAsync(KeySet? seen, bool forced, CancellationToken cancellationToken)
    {
        // Keys that are only old serve everybody else while one request fetches new ones.
        var isUrgent = forced || seen is null;
        if (!await _oneFetch.WaitAsync(isUrgent ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancellationToken))
            return seen;

        try
        {
            // Somebody fetched while this request waited for its turn, or it is too early to try again.
            if (!ReferenceEquals(_known, seen)
                || IsWithin(_failedAt, isUrgent ? RestAfterFailure : RestWithKnownKeys)
                || (forced && IsWithin(_forcedAt, ForcedInterval)))
                return _known;

            if (forced)
                _forcedAt = time.GetTimestamp();

            _known = await DownloadAsync(cancellationToken);
            _failedAt = null;
            Log.Fetched(logger, _known.Keys.Count);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && IsFailedDownload(exception))
        {
            _failedAt = time.GetTimestamp();
            Log.FetchFailed(logger, exception);
        }
        finally
        {
            _oneFetch.Release();
        }

        return _known;
    }

    private async Task<KeySet> DownloadAsync(CancellationToken cancellationToken)
    {
        var address = options.Value.OpenIdMetadataUrl;
        using var client = clients.CreateClient(HttpClientName);
        var retriever = new HttpDocumentRetriever(client) { RequireHttps = !new Uri(address).IsLoopback };
        var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(address, retriever, cancellationToken);
        var keys = new Dictionary<string, ChannelKey>(StringComparer.Ordinal);
        foreach (var key in metadata.JsonWebKeySet?.Keys ?? [])
        {
            if (key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, KeyId.Length: > 0 })
                keys[key.KeyId] = new ChannelKey(key, Endorsements(key));
        }

        return keys.Count > 0
            ? new KeySet(keys, time.GetTimestamp())
            : throw new InvalidDataException("The metadata of the channel holds no usable keys.");
    }

    private static string[] Endorsements(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : [];

    private static bool IsFailedDownload(Exception exception) =>
        exception is IOException or HttpRequestException or OperationCanceledException or InvalidDataException or ArgumentException
            or InvalidOperationException or JsonException;

    private bool IsWithin(long? since, TimeSpan interval) => since is { } moment && time.GetElapsedTime(moment) < interval;

    private sealed record KeySet(Dictionary<string, ChannelKey> Keys, long FetchedAt);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Fetched {Count} signing keys of the channel")]
        public static partial void Fetched(ILogger logger, int count);

        [LoggerMessage(2, LogLevel.Warning, "The signing keys of the channel could not be fetched; keys known before stay in use")]
        public static partial void FetchFailed(ILogger logger, Exception exception);
    }
}

/// <summary>A signing key and the channels it may speak for.</summary>
internal sealed record ChannelKey(JsonWebKey Key, IReadOnlyList<string> Endorsements);

/// <summary>Answer to the question for a key; <paramref name="Answered"/> is false when no keys are known at all.</summary>
internal sealed record KeyAnswer(ChannelKey? Key, bool Answered)
{
    public static KeyAnswer NobodyToAsk { get; } = new(null, Answered: false);
}
