using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>A coördinator looks for two EDs, or for one again.</summary>
public sealed class ZoekDuo(Coordinatorbesluit besluit) : IKlikHandler<bool>, IVoorPoollid
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, bool aan, CancellationToken ct) =>
        besluit.NeemAsync(
            klik, [], d => d.Aanvraag.Toezegging.Duo == aan && d.Pool.IsCoordinator(klik.Wie.Id),
            (dossier, _) => Aanvraagverloop.ZetDuo(dossier, aan, klik.Wie), ct);
}
