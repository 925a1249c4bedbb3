using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;

namespace TeamsHerstelBot.Host.Graph;

/// <summary>
/// Reads the owners of a team from its members in Graph: the team itself gives that permission with the app (RSC TeamMember.Read.Group).
/// <c>/groups/{id}/owners</c> would need a permission for all groups of the tenant.
/// </summary>
public sealed partial class GraphEigenaren(GraphServiceClient graph, ILogger<GraphEigenaren> logger) : ITeameigenaren
{
    public const string Scope = "https://graph.microsoft.com/.default";

    private const string Eigenaar = "owner";
    private const int Pagina = 999;

    /// <summary>It waits in the post, where cards wait too.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(10);

    public bool Aan => true;

    public async Task<IReadOnlyList<string>> VanAsync(string groepId, CancellationToken ct)
    {
        using var tijd = CancellationTokenSource.CreateLinkedTokenSource(ct);
        tijd.CancelAfter(Geduld);
        try
        {
            var eigenaren = new List<string>();
            var leden = graph.Teams[groepId].Members;
            var pagina = await leden.GetAsync(vraag => vraag.QueryParameters.Top = Pagina, tijd.Token);
            while (pagina is not null)
            {
                eigenaren.AddRange((pagina.Value ?? []).OfType<AadUserConversationMember>()
                    .Where(lid => lid.Roles?.Contains(Eigenaar, StringComparer.OrdinalIgnoreCase) == true)
                        .Select(lid => lid.UserId)
                        .OfType<string>());
                pagina = pagina.OdataNextLink is { } vervolg ? await leden.WithUrl(vervolg).GetAsync(cancellationToken: tijd.Token) : null;
            }

            return eigenaren;
        }
        catch (ApiException fout)
        {
            Log.NietGelezen(logger, fout.ResponseStatusCode, fout.GetType().Name);
        }
        catch (Exception fout) when (
            fout is HttpRequestException or AuthenticationFailedException
                || (fout is OperationCanceledException && !ct.IsCancellationRequested))
        {
            Log.NietGelezen(logger, 0, fout.GetType().Name);
        }

        return [];
    }

    private static partial class Log
    {
        [LoggerMessage(
            1, LogLevel.Warning,
            "The owners of a team could not be read from Graph: status {Status}, {Fault}; whoever added the app is proposed instead")]
        public static partial void NietGelezen(ILogger logger, int status, string fault);
    }
}
