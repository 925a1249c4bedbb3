using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>
/// Two days after the end: everybody is asked to look back, unless that is too long ago. The reminder comes some days after the question,
/// however late that was.
/// </summary>
public sealed class VraagTerugblik(Matchwekker match, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (wekker.IsVerlopen(kluis.Nu)) return null;
        await match.StuurAsync(tenantId, wekker, Matchverloop.VraagTerugblik, ct);
        return Matchritme.TerugblikNogEens(wekker.Sleutel, kluis.Nu);
    }
}
