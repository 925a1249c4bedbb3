using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>An ED looks at the own list for a good start.</summary>
public sealed class ToonStartlijst(Profielblad blad, Poolkast kast) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (beeld, rij) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, klik.Id, ct);
        if (rij is null || beeld.PoolId is not { } pool)
        {
            return beeld.Pools.Count == 0 ? Profielblad.NietInPool(beeld) : ProfielKaart.Maak(beeld);
        }

        return StartlijstKaart.Maak(pool, (await kast.StartlijstAsync(pool, klik.Wie.Id, ct))?.Waarde ?? Startlijst.Leeg);
    }
}
