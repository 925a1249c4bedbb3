using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>One side would rather have somebody else: kindly back to the pool, without a reason or a name.</summary>
public sealed class KiesIemandAnders(Matchbesluit besluit, Kluis kluis) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        besluit.NeemAsync(klik, Aanvraagverloop.IsTeruggegeven, (d, eds) => Matchverloop.LieverAnders(d, eds, klik.Wie, kluis.Nu), ct);
}
