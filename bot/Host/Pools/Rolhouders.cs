using TeamsHerstelBot.Host.Adressen;

namespace TeamsHerstelBot.Host.Pools;

/// <summary>The teamleider of a wijkteam; the coördinatoren and EDs of a pool.</summary>
public sealed class Rolhouders(Poolkast kast) : IRolhouders
{
    public async Task<IReadOnlyCollection<string>> VanAsync(Kanaal kanaal, CancellationToken ct)
    {
        if (kanaal.Wijkteam is { } team) return [team.Teamleider.Id];
        if (kanaal.PoolId is not { } poolId || await kast.PoolAsync(poolId, ct) is not { Waarde: var pool }) return [];
        return [.. pool.Coordinatoren.Select(c => c.Id), .. (await kast.EdsAsync(poolId, ct)).Select(e => e.Waarde.Wie.Id)];
    }
}
