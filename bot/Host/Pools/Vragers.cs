using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Host.Adressen;

namespace TeamsHerstelBot.Host.Pools;

/// <summary>Whether the asker of an aanvraag still works in a wijkteam.</summary>
public sealed class Vragers(Kanalen kanalen, EigenTeams teams)
{
    /// <summary>Who works in another wijkteam now still waits for an answer.</summary>
    public async Task<bool> IsWegAsync(string tenantId, Aanvraag aanvraag, CancellationToken ct) =>
        await kanalen.WeetLidAsync(tenantId, aanvraag.Herkomst.KanaalId, aanvraag.Aanvrager.Id, ct) == false
        && (await teams.VanAsync(tenantId, aanvraag.Aanvrager.Id, ct)).Count == 0;
}
