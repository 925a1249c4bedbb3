using System.Collections.Concurrent;
using System.Text.Json;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>
/// Everything the local Teams holds, followed live: the messages, how often one was posted and how often one was changed.
/// </summary>
public sealed class Teamsstroom : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(string Gesprek, string Id), Teamsbericht> _berichten = new();
    private readonly CancellationTokenSource _einde = new();
    private readonly Task _volgen;
    private volatile TaskCompletionSource _volgende = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _plaatsingen;
    private int _wijzigingen;

    private readonly HttpClient _http = new() { Timeout = Timeout.InfiniteTimeSpan };
    private readonly TaskCompletionSource _begonnen = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Teamsstroom(Uri teams) => _volgen = VolgenAsync(new Uri(teams, "/proeftuin/stroom"));

    /// <summary>Messages that were posted.</summary>
    public int Plaatsingen => _plaatsingen;

    /// <summary>Updates in place.</summary>
    public int Wijzigingen => _wijzigingen;

    /// <summary>The messages as they are now, oldest first.</summary>
    public IReadOnlyList<Teamsbericht> Alle => [.. _berichten.Values.OrderBy(b => b.Id.Length).ThenBy(b => b.Id, StringComparer.Ordinal)];

    /// <summary>Follows the local Teams at this address from now on.</summary>
    public static async Task<Teamsstroom> VolgAsync(Uri teams)
    {
        var stroom = new Teamsstroom(teams);
        await stroom._begonnen.Task;
        return stroom;
    }

    /// <summary>Returns when <paramref name="klaar"/> says so; asked after every change.</summary>
    /// <exception cref="TimeoutException">It took longer than <paramref name="geduld"/>.</exception>
    public async Task WachtAsync(Func<bool> klaar, TimeSpan geduld)
    {
        using var genoeg = new CancellationTokenSource(geduld);
        while (true)
        {
            var volgende = _volgende.Task;
            if (klaar()) return;
            try
            {
                await volgende.WaitAsync(genoeg.Token);
            }
            catch (OperationCanceledException fout)
            {
                throw new TimeoutException(
                    $"The local Teams holds {_plaatsingen} posts and {_wijzigingen} updates, and that is not enough.", fout);
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _einde.CancelAsync();
        await _volgen.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _http.Dispose();
        _einde.Dispose();
    }

    private async Task VolgenAsync(Uri adres)
    {
        using var lezer = new StreamReader(await _http.GetStreamAsync(adres, _einde.Token));
        while (await lezer.ReadLineAsync(_einde.Token) is { } regel)
        {
            // The first line is the greeting: from then on nothing is missed.
            _begonnen.TrySetResult();
            if (regel.StartsWith("data: {", StringComparison.Ordinal)) Hoor(JsonElement.Parse(regel["data: ".Length..]));
        }
    }

    private void Hoor(JsonElement melding)
    {
        if (melding.GetProperty("soort").GetString() != "bericht") return;
        var bericht = Teamsbericht.Lees(melding.GetProperty("bericht"));
        if (melding.TryGetProperty("nieuw", out var nieuw) && nieuw.GetBoolean()) Interlocked.Increment(ref _plaatsingen);
        else Interlocked.Increment(ref _wijzigingen);
        _berichten[(bericht.Gesprek, bericht.Id)] = bericht;
        Interlocked.Exchange(ref _volgende, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }
}
