using Azure.Identity;
using Microsoft.Kiota.Abstractions;

namespace TeamsHerstelBot.Host.Graph;

/// <summary>
/// One thing that is asked of Graph. It waits in the post, where cards wait too, so it does not wait long, and nothing breaks.
/// </summary>
public static class Graphvraag
{
    public const string Scope = "https://graph.microsoft.com/.default";

    public const string Adres = "https://graph.microsoft.com/v1.0/";

    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(10);

    /// <summary>The answer, or null when there was none.</summary>
    /// <param name="vraag">Asks; its token ends when it takes too long.</param>
    /// <param name="mislukt">Hears why not: an HTTP status, 0 without one, and the kind of fault.</param>
    public static async Task<T?> StelAsync<T>(Func<CancellationToken, Task<T?>> vraag, Action<int, string> mislukt, CancellationToken ct)
        where T : class
    {
        using var tijd = CancellationTokenSource.CreateLinkedTokenSource(ct);
        tijd.CancelAfter(Geduld);
        try
        {
            return await vraag(tijd.Token);
        }
        catch (ApiException fout)
        {
            mislukt(fout.ResponseStatusCode, fout.GetType().Name);
        }
        catch (Exception fout) when (
            fout is HttpRequestException or AuthenticationFailedException
                || (fout is OperationCanceledException && !ct.IsCancellationRequested))
        {
            mislukt(0, fout.GetType().Name);
        }

        return null;
    }
}
