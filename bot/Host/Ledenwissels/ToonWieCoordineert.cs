using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Host.Wijkteams;

namespace TeamsHerstelBot.Host.Ledenwissels;

/// <summary>
/// Others coördinate a pool: they get what is open, and the cards that were shown say how it is now. It looks at who they are now, so
/// going off twice shows the same.
/// </summary>
public sealed class ToonWieCoordineert(Poolkast kast, Kluis kluis) : IWekkerHandler
{
    /// <summary>Cards that a coördinator may have of a question or a match, and news that names one.</summary>
    private static readonly KaartSoort[] Soorten =
    [
        KaartSoort.ReactieVoorCoordinator, KaartSoort.VerduidelijkingVoorCoordinator, KaartSoort.Overdracht, KaartSoort.Sein,
        KaartSoort.Urgent, KaartSoort.MatchTerug, KaartSoort.Nieuws,
    ];

    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        var poolId = wekker.Sleutel;
        if (await kast.PoolAsync(poolId, ct) is not { Waarde: var pool }) return null;
        var partitie = Poolkast.Partitie(tenantId, poolId);
        await kluis.BewaarAsync(Kanaalkast.Beurt(tenantId).Bericht([Kanaal.Instellingen(pool.KanaalId)]), ct);
        await ToonAsync(partitie, await kluis.OpnieuwAsync(partitie, KaartSoort.RolOvernemen, pool.KanaalId, ct), ct);
        var kaarten = (await Task.WhenAll(Soorten.Select(s => kluis.KaartenAsync(partitie, s, ct)))).SelectMany(k => k)
            .ToLookup(k => k.Kaart.Id, StringComparer.Ordinal);
        foreach (var id in await kast.OpenAsync(poolId, ct))
        {
            if (await kast.DossierAsync(tenantId, poolId, id, ct) is not { } dossier) continue;
            var weer = kaarten[id.ToString()]
                .Where(k => k.Kaart.Soort == KaartSoort.Nieuws || !Zicht.IsNogVoor(dossier, k))
                .Union(Coordinatorwissel.Noemen(dossier)).ToList();
            await ToonAsync(partitie, Coordinatorwissel.Open(dossier).Union(await kluis.GetoondAsync(partitie, weer, ct)), ct);
        }

        return null;
    }

    private async Task ToonAsync(Partitie partitie, IEnumerable<Bericht> berichten, CancellationToken ct)
    {
        foreach (var deel in berichten.Chunk(Beurt.MeesteRijen)) await kluis.BewaarAsync(new Beurt(partitie).Bericht(deel), ct);
    }
}
