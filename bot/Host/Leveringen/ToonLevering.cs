using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Leveringen;

/// <summary>Which cards of the own pool or wijkteam arrived, which did not, and why.</summary>
public sealed class ToonLevering(Leveringblad blad) : IKlikHandler, IToont
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => blad.ToonAsync(klik.TenantId, klik.Wie.Id, null, ct);
}
