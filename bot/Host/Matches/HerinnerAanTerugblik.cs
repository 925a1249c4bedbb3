using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>One reminder for who did not look back; then it is quiet.</summary>
public sealed class HerinnerAanTerugblik(Poolkast kast, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (!wekker.IsVerlopen(kluis.Nu) && Matchwekker.Over(wekker) is var (poolId, aanvraagId))
        {
            await kast.BeslisAsync(tenantId, poolId, aanvraagId, null, (d, _) => Matchverloop.HerinnerAanTerugblik(d), ct);
        }

        return null;
    }
}
