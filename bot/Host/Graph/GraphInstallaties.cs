using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace TeamsHerstelBot.Host.Graph;

/// <summary>
/// Adds the app through Graph. It must be in the catalogue of the organisation. What its manifest asks of a team is consented to with it:
/// hence AppCatalog.Read.All and TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All.
/// </summary>
/// <param name="teamsApp">Id of the app in its package.</param>
public sealed partial class GraphInstallaties(GraphServiceClient graph, string teamsApp, ILogger<GraphInstallaties> logger) : IInstallaties
{
    public async Task<bool> VoegToeAsync(string persoonId, CancellationToken ct) =>
        await Graphvraag.StelAsync(tijd => VraagAsync(persoonId, tijd), (status, fout) => Log.NietToegevoegd(logger, status, fout), ct)
            is not null;

    private async Task<UserScopeTeamsAppInstallation?> VraagAsync(string persoonId, CancellationToken ct)
    {
        if (await AppAsync(ct) is not { Id: { } id } app)
        {
            Log.NietInCatalogus(logger);
            return null;
        }

        return await graph.Users[persoonId].Teamwork.InstalledApps.PostAsync(
            new UserScopeTeamsAppInstallation
            {
                ConsentedPermissionSet = app.AppDefinitions?.LastOrDefault()?.Authorization?.RequiredPermissionSet,
                AdditionalData = new Dictionary<string, object>
                {
                    ["teamsApp@odata.bind"] = $"{Graphvraag.Adres}appCatalogs/teamsApps/{id}",
                },
            },
            cancellationToken: ct);
    }

    /// <summary>The app as the organisation has it now: what it asks changes with its versions.</summary>
    private async Task<TeamsApp?> AppAsync(CancellationToken ct)
    {
        var gevonden = await graph.AppCatalogs.TeamsApps.GetAsync(
            vraag =>
            {
                vraag.QueryParameters.Filter = $"externalId eq '{teamsApp}'";
                vraag.QueryParameters.Expand = ["appDefinitions($filter=publishingState eq 'published')"];
            },
            ct);
        return gevonden?.Value?.FirstOrDefault();
    }

    private static partial class Log
    {
        [LoggerMessage(
            1, LogLevel.Warning,
            "The app could not be added for somebody through Graph: status {Status}, {Fault}; their messages wait until they add it")]
        public static partial void NietToegevoegd(ILogger logger, int status, string fault);

        [LoggerMessage(
            2, LogLevel.Warning, "The app of Graph:TeamsApp is not in the catalogue of the organisation, so it can be added for nobody")]
        public static partial void NietInCatalogus(ILogger logger);
    }
}
