using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Controles;

/// <summary>A coördinator looks how the check of texts does in the own pool.</summary>
public sealed class ToonControle(Controleblad blad) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (pool, weigering) = await blad.PoolAsync(klik, ct);
        return pool is null ? weigering! : await blad.ToonAsync(pool.Waarde, null, ct);
    }
}
