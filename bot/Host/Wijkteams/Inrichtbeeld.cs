using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>What the settings card of a channel shows: its members, the pools there are, and what was chosen.</summary>
public sealed class Inrichtbeeld(Kanalen kanalen, Poolkast kast)
{
    private const int MeesteGekozen = 12;

    /// <param name="wie">Who clicked and was chosen, past the cut of a large team too.</param>
    public async Task<Inrichting> MaakAsync(string tenantId, Kanaal kanaal, CancellationToken ct, params IReadOnlyList<string> wie)
    {
        var leden = await kanalen.LedenMetAsync(tenantId, kanaal.Id, wie.Take(MeesteGekozen), ct);
        var pools = await PoolsAsync(tenantId, ct);
        var pool = pools.FirstOrDefault(p => p.Id == kanaal.PoolId);
        Persoon[] gekozen = [.. kanaal.Wijkteam is { } team ? [team.Teamleider] : Array.Empty<Persoon>(), .. pool?.Coordinatoren ?? []];
        var vermoedelijk = leden.Vermoedelijk(kanaal.DoorId)?.Persoon;
        Persoon[] bovenaan = vermoedelijk is null || gekozen.Any(g => g.Id == vermoedelijk.Id) ? gekozen : [.. gekozen, vermoedelijk];
        Persoon[] keuzes = [.. bovenaan, .. leden.Leden.Select(l => l.Persoon).ExceptBy(bovenaan.Select(g => g.Id), l => l.Id)];
        var alle = await kanalen.AlleAsync(tenantId, ct);
        return new(kanaal.Id, kanaal.Naam, kanaal.TeamNaam, keuzes, pools, kanaal.Wijkteam, pool, vermoedelijk?.Id)
        {
            PoolStil = kanaal.Wijkteam is { PoolId: { } poolId } && alle.Any(k => k.PoolId == poolId && k.IsStil),
        };
    }

    public async Task<IReadOnlyList<Pool>> PoolsAsync(string tenantId, CancellationToken ct)
    {
        var ids = (await kanalen.AlleAsync(tenantId, ct)).Select(k => k.PoolId).OfType<string>();
        var pools = await Task.WhenAll(ids.Select(id => kast.PoolAsync(id, ct)));
        return [.. pools.OfType<Rij<Pool>>().Select(p => p.Waarde)];
    }
}
