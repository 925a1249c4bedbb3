using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>A coördinator takes an aanvraag over from a colleague who is away.</summary>
public sealed class NeemAanvraagOver(Coordinatorbesluit besluit) : IKlikHandler, IVoorPoollid
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        besluit.NeemAsync(
            klik, [], d => d.Aanvraag.Toezegging.VoorgesteldDoor?.Id == klik.Wie.Id,
            (dossier, _) => Aanvraagverloop.NeemOver(dossier, klik.Wie), ct);
}
