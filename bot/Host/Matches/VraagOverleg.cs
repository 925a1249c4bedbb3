using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>The ED wants to talk: a coördinator sees that, and nothing more.</summary>
public sealed class VraagOverleg(Matchbesluit besluit) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => besluit.NeemAsync(
        klik, Kijker.Matchgenoot, d => Matchbesluit.Inbreng(d, klik.Wie.Id, i => i.WilOverleg),
        (d, _) => Matchverloop.VraagOverleg(d, klik.Wie),
        (d, melding) => TerugblikKaart.Maak(d, klik.Wie.Id, melding: melding), ct);
}
