using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wijkteams;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>A coördinator asks one ED whether an aanvraag suits.</summary>
public sealed class StelKandidaatVoor(Poolkast kast, Poolblik blik, Kanalen kanalen, Kluis kluis) : IVoorPoollid
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Aanvraag() is not { EdId: { } edId } over) return MeldingKaart.KnopOnbekend();
        var inPool = (await kanalen.AlleAsync(klik.TenantId, ct)).FirstOrDefault(k => k.PoolId == over.PoolId) is { } kanaal
            && await kanalen.IsLidAsync(klik.TenantId, kanaal.Id, edId, ct);
        var beslissing = await kast.BeslisAsync(
            klik.TenantId, over.PoolId, over.AanvraagId, edId, (dossier, eds) => Aanvraagverloop.StelVoor(dossier, inPool ? eds.FirstOrDefault(e => e.Wie.Id == edId) : null, klik.Wie, kluis.Nu), ct);
        if (beslissing is null) return MeldingKaart.KnopOnbekend();
        var melding = beslissing.Dossier.AanbodAan(edId) is { IsOpen: true } aanbod && aanbod.GevraagdDoor.Id == klik.Wie.Id ? null : beslissing.Weigering.AlsMelding();
        return await blik.ToonAsync(klik, beslissing.Dossier, melding, ct);
    }
}
