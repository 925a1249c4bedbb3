using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Ledenwissels;

/// <summary>
/// The app went from the team of a pool, or is back: who waits or is in a match hears it. It looks at how it is now, so going off twice, or
/// after both happened, tells nothing twice.
/// </summary>
public sealed class VertelVanPool(Poolkast kast, Kanalen kanalen, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        var poolId = wekker.Sleutel;
        if (await kanalen.VanPoolAsync(tenantId, poolId, ct) is not { } kanaal) return null;
        var partitie = Poolkast.Partitie(tenantId, poolId);
        var nieuws = (await kluis.KaartenAsync(partitie, KaartSoort.Nieuws, ct)).ToLookup(k => k.Kaart.Id, StringComparer.Ordinal);
        foreach (var id in await kast.OpenAsync(poolId, ct))
        {
            if (await kast.DossierAsync(tenantId, poolId, id, ct) is not { } dossier) continue;
            var verteld = nieuws[id.ToString()].ToList();
            Bericht[] berichten =
            [
                .. kanaal is { Weg: true, WegSinds: { } sinds } ? Poolrust.Weg(dossier, sinds) : Poolrust.Terug(dossier, verteld),
                .. await kluis.GetoondAsync(
                    partitie, [.. Coordinatorwissel.Noemen(dossier).Where(k => k.Aan is Ontvanger.Iemand), .. verteld], ct),
            ];
            if (berichten.Length > 0) await kluis.BewaarAsync(new Beurt(partitie).Bericht(berichten.Distinct()), ct);
        }

        // What was due meanwhile comes now, to whoever coördinates.
        return kanaal.Weg ? null : Coordinatorwissel.Wekker(poolId, kluis.Nu);
    }
}
