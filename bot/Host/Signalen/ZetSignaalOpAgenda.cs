using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Signalen;

/// <summary>A coördinator puts it in the channel of the wijkteam, the way the ED chose.</summary>
public sealed class ZetSignaalOpAgenda(Signaalkast kast) : IKlikHandler, IVoorPoollid
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        BeantwoordSignaal.Toon(await kast.BeslisAsync(klik, (pool, s) => s.ZetOpAgenda(pool, klik.Wie), ct));
}
