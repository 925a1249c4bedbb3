using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The time to think about it is over: the others hear what ended, and the way back is on no card any more.</summary>
public sealed class SluitTerugweg(Poolkast kast, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Matchwekker.Over(wekker) is var (poolId, aanvraagId))
        {
            await kast.BeslisAsync(tenantId, poolId, aanvraagId, null, (d, _) => Aanvraagverloop.SluitTerugweg(d, kluis.Nu), ct);
        }

        return null;
    }
}
