using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Aanwezigheden;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>
/// An ED paused: every question that was not answered goes back to the coördinator who asked it, and who would walk in today hears that
/// they are not there. It looks at the profile as it is now, so going
/// off twice, or late, does no harm.
/// </summary>
public sealed class LaatAanbiedingenLos(Poolkast kast, Aanwezigheidskast aanwezigheden) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Pauzeren.Over(wekker) is not var (poolId, edId) || await kast.EdAsync(poolId, edId, ct) is not { Waarde: { Pauze: true } ed })
        {
            return null;
        }

        await kast.LaatAanbiedingenLosAsync(tenantId, poolId, edId, ct);
        await aanwezigheden.MeldAfAsync(tenantId, ed, ct);
        return null;
    }
}
