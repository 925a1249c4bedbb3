using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>
/// Passes TCP connections on to another port of this computer. Closed, it refuses connections and breaks those there are, as a service
/// that went away does.
/// </summary>
public sealed class Doorgeefluik : IDisposable
{
    private readonly ConcurrentDictionary<Socket, bool> _open = new();
    private TcpListener? _luisteraar;
    private int _teVerzwijgen;

    /// <summary>The port to connect to; the same for its whole life.</summary>
    public int Poort { get; private set; }

    /// <summary>Takes connections for this port from now on.</summary>
    public void Open(int naar)
    {
        _luisteraar = new TcpListener(IPAddress.Loopback, Poort);
        _luisteraar.Start(512);
        Poort = ((IPEndPoint)_luisteraar.LocalEndpoint).Port;
        _ = NeemAanAsync(_luisteraar, naar);
    }

    /// <summary>From here on connections are refused; the ones there were are gone.</summary>
    public void Sluit()
    {
        _luisteraar?.Dispose();
        _luisteraar = null;
        foreach (var socket in _open.Keys) socket.Close(0);
    }

    /// <summary>
    /// The next answers do not arrive: the service did what was asked, and the connection ends before its first byte.
    /// </summary>
    public void Verzwijg(int antwoorden) => Volatile.Write(ref _teVerzwijgen, antwoorden);

    /// <summary>True when every answer to be kept back was.</summary>
    public bool IsVerzwegen => Volatile.Read(ref _teVerzwijgen) <= 0;

    /// <inheritdoc/>
    public void Dispose() => Sluit();

    private async Task NeemAanAsync(TcpListener luisteraar, int naar)
    {
        try
        {
            while (true) _ = GeefDoorAsync(await luisteraar.AcceptSocketAsync(), naar);
        }
        catch (Exception fout) when (fout is SocketException or ObjectDisposedException)
        {
            // Closed.
        }
    }

    private async Task GeefDoorAsync(Socket van, int naar)
    {
        using var ander = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        using (van)
        {
            van.NoDelay = true;
            _open[van] = _open[ander] = true;
            try
            {
                await ander.ConnectAsync(IPAddress.Loopback, naar);
                await using var heen = new NetworkStream(van);
                await using var terug = new NetworkStream(ander);
                await Task.WhenAny(heen.CopyToAsync(terug), AntwoordAsync(terug, heen));
            }
            catch (Exception fout) when (fout is IOException or SocketException or ObjectDisposedException)
            {
                // One of both ended.
            }
            finally
            {
                _open.TryRemove(van, out _);
                _open.TryRemove(ander, out _);
            }
        }
    }

    private async Task AntwoordAsync(NetworkStream van, NetworkStream naar)
    {
        var buffer = new byte[16 * 1024];
        while (await van.ReadAsync(buffer) is > 0 and var gelezen)
        {
            if (!IsVerzwegen && Interlocked.Decrement(ref _teVerzwijgen) >= 0)
            {
                // A proper end: a client may take it for a connection that was closed while idle, and ask again without telling anybody.
                naar.Socket.Shutdown(SocketShutdown.Send);
                return;
            }

            await naar.WriteAsync(buffer.AsMemory(0, gelezen));
        }
    }
}
