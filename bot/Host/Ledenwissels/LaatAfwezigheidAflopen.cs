using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Ledenwissels;

/// <summary>The day that a coördinator is there again. Who chose another day meanwhile is away until that one.</summary>
public sealed class LaatAfwezigheidAflopen(Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Afwezigheid.Over(wekker) is not var (poolId, wieId)) return null;
        var vandaag = Weekmoment.Lokaal(kluis.Nu).Date;
        await kluis.BeslisAsync<Pool>(
            Poolkast.Partitie(tenantId, poolId), Sleutel.PoolRij,
            p => p.AfwezigheidVan(wieId) is { } weg && weg.Tot <= vandaag
                ? new Uitkomst<Pool>.Gelukt(
                    p.MeldTerug(wieId), [new Bericht.ZetWekker(Coordinatorwissel.Wekker(poolId, kluis.Nu))])
                : new(p, []),
            ct);
        return null;
    }
}
