using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Signalen;

/// <summary>A year after it was given a signaal goes, with who gave it and what remembers where its cards are.</summary>
public sealed class VergeetSignaal(Signaalkast kast, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Matchwekker.Over(wekker) is not var (poolId, id) || await kast.LeesAsync(poolId, id, ct) is not { } rij) return null;
        var partitie = new Partitie(tenantId, Tabel.Pool, poolId);
        var kaarten = new List<(string, Azure.ETag)>();
        await foreach (var kaart in kluis.KaartenOverAsync(partitie, id.ToString(), ct)) kaarten.Add(kaart);
        await kluis.VerwijderAsync(partitie, kaarten, ct);
        await kluis.VerwijderAsync(partitie, [(Sleutel.Signaal(id), rij.ETag)], ct);
        return null;
    }
}
