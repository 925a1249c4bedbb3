using System.Net.WebSockets;
using System.Text.Json;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>Keeps every JSON message of a WebSocket, and lets a test wait for one that came or comes.</summary>
internal sealed class Socketlezer : IAsyncDisposable
{
    /// <summary>Longer than it takes the bot to repeat a post that a busy machine did not answer in time.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(3);
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _slot = new();
    private readonly List<JsonElement> _gezien = [];
    private TaskCompletionSource _erbij = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _lezen = Task.CompletedTask;

    public async Task OpenAsync(Uri adres)
    {
        await _socket.ConnectAsync(adres, _stop.Token);
        _lezen = LeesAsync();
    }

    public IReadOnlyList<JsonElement> Gezien()
    {
        lock (_slot) return [.. _gezien];
    }

    /// <summary>The first message that fits, oldest first.</summary>
    /// <exception cref="TimeoutException">It did not come; the message says what was waited for.</exception>
    public async Task<JsonElement> WachtAsync(Func<JsonElement, bool> welke, string wat)
    {
        using var genoeg = new CancellationTokenSource(Geduld);
        while (true)
        {
            Task erbij;
            lock (_slot)
            {
                var plaats = _gezien.FindIndex(g => welke(g));
                if (plaats >= 0) return _gezien[plaats];
                erbij = _erbij.Task;
            }

            try
            {
                await erbij.WaitAsync(genoeg.Token);
            }
            catch (OperationCanceledException teLaat)
            {
                throw new TimeoutException($"Did not see {wat}.", teLaat);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _lezen.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _socket.Dispose();
        _stop.Dispose();
    }

    private async Task LeesAsync()
    {
        var stuk = new byte[16 * 1024];
        using var bericht = new MemoryStream();
        while (true)
        {
            var deel = await _socket.ReceiveAsync(stuk, _stop.Token);
            if (deel.MessageType == WebSocketMessageType.Close) return;
            await bericht.WriteAsync(stuk.AsMemory(0, deel.Count), _stop.Token);
            if (!deel.EndOfMessage) continue;
            Hoor(JsonElement.Parse(bericht.ToArray()));
            bericht.SetLength(0);
        }
    }

    private void Hoor(JsonElement bericht)
    {
        TaskCompletionSource erbij;
        lock (_slot)
        {
            _gezien.Add(bericht);
            erbij = _erbij;
            _erbij = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        erbij.SetResult();
    }
}
