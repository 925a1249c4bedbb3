using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>A coördinator asks one ED whether an aanvraag suits.</summary>
public sealed class StelKandidaatVoor(Poolkast kast, Poolblik blik, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Aanvraag() is not { EdId: { } edId } over) return MeldingKaart.KnopOnbekend();
        var beslissing = await kast.BeslisAsync(
            klik.TenantId, over.PoolId, over.AanvraagId, edId, (dossier, ed) => Aanvraagverloop.StelVoor(dossier, ed, klik.Wie, kluis.Nu), ct);
        return beslissing is null
            ? MeldingKaart.KnopOnbekend()
            : await blik.ToonAsync(klik, beslissing.Dossier, beslissing.Weigering.AlsMelding(), ct);
    }
}
