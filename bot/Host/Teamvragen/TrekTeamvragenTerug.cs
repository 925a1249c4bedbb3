using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>An ED took the own profile away: what they asked or offered wijkteams is taken back, and not what was asked since.</summary>
public sealed class TrekTeamvragenTerug(Teamvraagkast kast) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Pauzeren.Over(wekker) is var (poolId, edId)) await kast.TrekAlleInAsync(tenantId, poolId, edId, wekker.Om, ct);
        return null;
    }
}
