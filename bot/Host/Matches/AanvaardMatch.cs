using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>A coördinator makes the match, in the pool channel or on the card that told the ED's ja.</summary>
public sealed class AanvaardMatch(Poolkast kast, Poolblik blik, Kluis kluis) : IKlikHandler, IVoorPoollid
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Aanvraag() is not { } over) return MeldingKaart.KnopOnbekend();
        var beslissing = await kast.BeslisAsync(
            klik.TenantId, over.PoolId, over.AanvraagId, null,
            (dossier, eds) => Aanvraagverloop.Aanvaard(dossier, eds, klik.Wie, kluis.Nu), ct);
        if (beslissing is null) return MeldingKaart.KnopOnbekend();
        var (dossier, weigering) = beslissing;
        var melding = dossier.Aanvraag.IsAanvaardDoor(klik.Wie.Id) ? null : weigering.AlsMelding();
        return !klik.InKanaal && dossier.Pool.IsCoordinator(klik.Wie.Id)
            && dossier.AanbodAan(dossier.Aanvraag.Toezegging.Ed?.Id) is { } aanbod
            ? ReactieKaart.Maak(dossier, aanbod, melding)
            : await blik.ToonAsync(klik, dossier, melding, ct);
    }
}
