using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>A coördinator sees who is in the pool without Teams, or opens the form of one of them.</summary>
public sealed class ToonZonderTeams(ZonderTeamsblad blad, Poolkast kast, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Id.Length == 0) return await LijstAsync(klik, ct);
        if (ZonderTeamsblad.Over(klik) is not var (poolId, edId)) return MeldingKaart.KnopOnbekend();
        return await blad.PoolAsync(klik.TenantId, klik.Wie.Id, poolId, ct) is null
            ? MeldingKaart.NietTeBekijken()
            : ZonderTeamsKaart.Maak(
                poolId, edId, (await kast.EdAsync(poolId, edId, ct))?.Waarde, Weekmoment.Lokaal(kluis.Nu).Date, blad.PerMail);
    }

    private async Task<Kaartbeeld> LijstAsync(Klik klik, CancellationToken ct) =>
        await blad.PoolAsync(klik.TenantId, klik.Wie.Id, null, ct) is { } pool
        ? await blad.LijstAsync(pool, null, ct)
        : MeldingKaart.NietTeBekijken();
}
