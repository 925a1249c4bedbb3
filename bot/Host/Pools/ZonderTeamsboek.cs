using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Pools;

/// <summary>An ED without Teams, and the pool where they are noted.</summary>
public sealed record InPool(Pool Pool, Rij<Ervaringsdeskundige> Ed);

/// <summary>Finds an ED without Teams by id. A municipality has few pools, and somebody without Teams is in one of them.</summary>
public sealed class ZonderTeamsboek(Kanalen kanalen, Poolkast kast)
{
    public async Task<InPool?> VindAsync(string tenantId, string edId, CancellationToken ct)
    {
        if (!Persoon.IsZonderTeams(edId)) return null;
        foreach (var poolId in (await kanalen.AlleAsync(tenantId, ct)).Select(k => k.PoolId).OfType<string>().Distinct())
        {
            if (await kast.EdAsync(poolId, edId, ct) is { } ed && await kast.PoolAsync(poolId, ct) is { } pool) return new(pool.Waarde, ed);
        }

        return null;
    }
}
