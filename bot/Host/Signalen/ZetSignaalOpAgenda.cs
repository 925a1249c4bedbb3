using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Signalen;

/// <summary>A coördinator puts it in the channel of the wijkteam, the way the ED chose.</summary>
public sealed class ZetSignaalOpAgenda(Signaalkast kast) : IKlikHandler, IVoorPoollid
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        BeantwoordSignaal.Toon(await kast.BeslisAsync(klik, (pool, s) => s.ZetOpAgenda(pool, klik.Wie), ct));
}
