using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>
/// A year after the last answer or match: whether an ED without Teams still takes part. The time after which the profile goes begins
/// here, so that nobody goes who was not asked, however long nothing ran.
/// </summary>
public sealed class VraagDeelname(Poolkast kast, Kluis kluis) : IWekkerHandler
{
    public Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Pauzeren.Over(wekker) is not var (poolId, edId)) return Task.FromResult<Wekker?>(null);
        var partitie = Poolkast.Partitie(tenantId, poolId);
        return kluis.BesluitAsync<Wekker?>(partitie, async () =>
        {
            if (await kast.PoolAsync(poolId, ct) is not { Waarde: var pool }
                || await kast.EdAsync(poolId, edId, ct) is not { Waarde: var ed } || Deelname.Blijkt(ed, kluis.Nu)
                || await kast.VertrokkenAsync(poolId, edId, ct) is not null)
            {
                return new(null);
            }

            return new(
                null,
                new Beurt(partitie).Voeg(Sleutel.VertrokkenUit(edId), new Vertrokken(kluis.Nu))
                    .Bericht(Deelname.Vraag(pool, ed, kluis.Nu)));
        }, ct);
    }
}
