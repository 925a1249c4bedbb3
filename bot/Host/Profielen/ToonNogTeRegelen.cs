using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>A coördinator sees what is still to be arranged for who shares that, and nothing of anybody else.</summary>
public sealed class ToonNogTeRegelen(Profielblad blad, Poolkast kast) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (beeld, _) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, null, ct);
        var pools = beeld.Pools.Where(p => p.IsCoordinator(klik.Wie.Id)).ToList();
        if (pools.Count == 0) return MeldingKaart.NietTeBekijken();
        List<(Ervaringsdeskundige, Startlijst)> gedeeld = [];
        foreach (var pool in pools) gedeeld.AddRange(await kast.StartlijstenAsync(pool.Id, ct));
        return StartlijstKaart.VoorCoordinator(gedeeld);
    }
}
