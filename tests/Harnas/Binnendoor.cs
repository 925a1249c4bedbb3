using Microsoft.AspNetCore.TestHost;

namespace TeamsHerstelBot.Harnas;

/// <summary>
/// Requests for the server in this process go there without a network, dated as any server does; others go out as they would.
/// </summary>
internal sealed class Binnendoor(TestServer server, TimeProvider klok, HttpMessageHandler? buiten = null) : HttpMessageHandler
{
    // Made at the first request that finds the server running: one that comes before it must not spoil those after it.
    private readonly Lazy<HttpMessageInvoker> _binnen =
        new(() => new(server.CreateHandler()), LazyThreadSafetyMode.PublicationOnly);
    private readonly HttpMessageInvoker? _buiten = buiten is null ? null : new(buiten);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_buiten is not null && request.RequestUri!.Authority != server.BaseAddress.Authority)
        {
            return await _buiten.SendAsync(request, cancellationToken);
        }

        try
        {
            var antwoord = await _binnen.Value.SendAsync(request, cancellationToken);
            antwoord.Headers.Date ??= klok.GetUtcNow() + Geheugenproeftuin.Voorsprong;
            return antwoord;
        }
        catch (Exception fout) when (fout is OperationCanceledException or IOException && !cancellationToken.IsCancellationRequested)
        {
            // A connection that is dropped looks like this from a network.
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The server dropped the connection.", fout);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            if (_binnen.IsValueCreated) _binnen.Value.Dispose();
            _buiten?.Dispose();
        }

        base.Dispose(disposing);
    }
}
