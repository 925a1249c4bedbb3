using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace TeamsHerstelBot.Host.Graph;

/// <summary>
/// Reads the owners of a team from its members in Graph: the team itself gives that permission with the app (RSC TeamMember.Read.Group).
/// <c>/groups/{id}/owners</c> would need a permission for all groups of the tenant.
/// </summary>
public sealed partial class GraphEigenaren(GraphServiceClient graph, ILogger<GraphEigenaren> logger) : ITeameigenaren
{
    private const string Eigenaar = "owner";
    private const int Pagina = 999;

    public bool Aan => true;

    public async Task<IReadOnlyList<string>> VanAsync(string groepId, CancellationToken ct) =>
        await Graphvraag.StelAsync(tijd => LeesAsync(groepId, tijd), (status, fout) => Log.NietGelezen(logger, status, fout), ct) ?? [];

    private async Task<IReadOnlyList<string>?> LeesAsync(string groepId, CancellationToken ct)
    {
        var eigenaren = new List<string>();
        var leden = graph.Teams[groepId].Members;
        var pagina = await leden.GetAsync(vraag => vraag.QueryParameters.Top = Pagina, ct);
        while (pagina is not null)
        {
            eigenaren.AddRange((pagina.Value ?? []).OfType<AadUserConversationMember>()
                .Where(lid => lid.Roles?.Contains(Eigenaar, StringComparer.OrdinalIgnoreCase) == true)
                .Select(lid => lid.UserId)
                .OfType<string>());
            pagina = pagina.OdataNextLink is { } vervolg ? await leden.WithUrl(vervolg).GetAsync(cancellationToken: ct) : null;
        }

        return eigenaren;
    }

    private static partial class Log
    {
        [LoggerMessage(
            1, LogLevel.Warning,
            "The owners of a team could not be read from Graph: status {Status}, {Fault}; whoever added the app is proposed instead")]
        public static partial void NietGelezen(ILogger logger, int status, string fault);
    }
}
