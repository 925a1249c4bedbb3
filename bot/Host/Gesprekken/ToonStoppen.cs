using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Somebody says that they want to stop, or are done: shows with what they can, for their roles, and ends nothing.</summary>
public sealed class ToonStoppen(Rolzoeker rolzoeker) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        StopKaart.Maak(await rolzoeker.VindAsync(klik.TenantId, klik.Wie.Id, ct));
}
