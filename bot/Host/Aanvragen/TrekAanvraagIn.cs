using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The asker takes the question back.</summary>
public sealed class TrekAanvraagIn(Poolkast kast, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Aanvraag() is not { } over) return MeldingKaart.KnopOnbekend();
        var beslissing = await kast.BeslisAsync(
            klik.TenantId, over.PoolId, over.AanvraagId, null, (dossier, eds) => Aanvraagverloop.TrekIn(dossier, eds, klik.Wie, kluis.Nu),
            ct);
        if (beslissing is null) return MeldingKaart.KnopOnbekend();

        // Only the asker can have done it, so who finds it done did it.
        var melding = beslissing.Dossier.Aanvraag.Status == AanvraagStatus.Ingetrokken ? null : beslissing.Weigering.AlsMelding();
        return beslissing.Dossier.Aanvraag.Aanvrager.Id == klik.Wie.Id
            ? AanvraagKaart.Maak(beslissing.Dossier, klik.InKanaal, melding)
            : MeldingKaart.Weigering(beslissing.Weigering!.Reden, beslissing.Weigering.Wie);
    }
}
