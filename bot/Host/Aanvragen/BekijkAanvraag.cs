using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// Opens an aanvraag in the pool channel. Only a coördinator sees the question and the candidates; everybody else keeps the card that
/// all may see. Also what Teams calls by itself to refresh the card.
/// </summary>
public sealed class BekijkAanvraag(Poolkast kast, Poolblik blik) : IKlikHandler, IToont, IVoorPoollid
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Aanvraag() is not { } over || await kast.LaadAsync(klik.TenantId, over.PoolId, over.AanvraagId, ct) is not { } stand)
        {
            return MeldingKaart.KnopOnbekend();
        }

        var coordinator = stand.Pool.Waarde.IsCoordinator(klik.Wie.Id);
        return await blik.ToonAsync(
            klik, stand.Dossier, coordinator || klik.Vanzelf ? null : Melding.Waarschuwing(Teksten.AlleenCoordinatorKijkt), ct);
    }
}
