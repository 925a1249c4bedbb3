using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>What waits for a reaction in the pools of this coördinator, oldest first, each with the first of its proposal.</summary>
public sealed class ToonWachtrij(Wachtrijblik blik) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => blik.ToonAsync(klik.TenantId, klik.Wie.Id, 1, ct);
}
