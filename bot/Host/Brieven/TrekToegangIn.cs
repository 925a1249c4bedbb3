using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Profielen;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>A coördinator takes back the access of an ED without Teams: a phone that was lost, a link that went round.</summary>
public sealed class TrekToegangIn(ZonderTeamsblad blad, Toegangskast toegang) : IKlikHandler, IWijzigtLosseKaart
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (ZonderTeamsblad.Over(klik) is not var (poolId, edId)) return MeldingKaart.KnopOnbekend();
        if (await blad.PoolAsync(klik.TenantId, klik.Wie.Id, poolId, ct) is not { } pool)
        {
            return MeldingKaart.Weigering(Reden.AlleenCoordinator);
        }

        if (await blad.EdAsync(poolId, edId, ct) is null) return MeldingKaart.KnopOnbekend();
        await toegang.TrekInAsync(klik.TenantId, edId, ct);
        return await blad.LijstAsync(pool, Melding.Info(Teksten.ToegangIngetrokken), ct);
    }
}
