using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Help for who asks, by what that person is; where others read along, what everybody there can do.</summary>
public sealed class ToonHulp(Rolzoeker rollen) : IKlikHandler, IVoorIedereen
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        HulpKaart.Maak(await rollen.HierAsync(klik, ct), klik.Meelezers);
}
