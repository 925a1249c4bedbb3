using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;

namespace TeamsHerstelBot.Host.Pools;

/// <summary>What an ED can address: the pool of the own profile, and the wijkteams that this pool answers.</summary>
public sealed record Bereik(string PoolId, IReadOnlyList<Wijkteam> Wijkteams);

/// <summary>Finds it; null for who has no profile as an ED.</summary>
public sealed class EigenPools(Profielblad blad, Kanalen kanalen)
{
    public async Task<Bereik?> VindAsync(string tenantId, Persoon wie, CancellationToken ct)
    {
        var (beeld, rij) = await blad.LaadAsync(tenantId, wie.Id, null, ct);
        if (rij is null || beeld.PoolId is not { } poolId) return null;
        var teams = (await kanalen.AlleAsync(tenantId, ct)).Where(k => !k.Weg && k.Wijkteam?.PoolId == poolId).Select(k => k.Wijkteam!);
        return new(poolId, [.. teams.OrderBy(t => t.Naam, StringComparer.Ordinal)]);
    }
}
