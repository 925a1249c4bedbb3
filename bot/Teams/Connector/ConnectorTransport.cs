using System.Diagnostics.CodeAnalysis;
using System.Net.Sockets;

namespace TeamsHerstelBot.Teams.Connector;

/// <summary>The connections under the calls: no redirects, no cookies, and a connect time-out that can be told from an answer's.</summary>
internal static class ConnectorTransport
{
    /// <summary>
    /// A redirect would carry the bot's token, or the trust in its keys, to an address that nobody checked; so none is followed.
    /// </summary>
    /// <param name="connectTimeout">Time to open a connection; when it runs out nothing was sent.</param>
    public static SocketsHttpHandler Create(TimeSpan connectTimeout) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectCallback = (context, cancellationToken) => ConnectAsync(context, connectTimeout, cancellationToken),
    };

    /// <summary>
    /// The handler's own <c>ConnectTimeout</c> looks like a cancelled request. An exception of the callback becomes a connection error,
    /// which says that a create can safely be tried again.
    /// </summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The stream that is returned owns the socket.")]
    private static async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context, TimeSpan connectTimeout, CancellationToken cancellationToken)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        late.CancelAfter(connectTimeout);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, late.Token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            socket.Dispose();
            throw new TimeoutException("The connection was not made in time.", exception);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
