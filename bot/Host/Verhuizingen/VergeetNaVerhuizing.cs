using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Vergeten;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Verhuizingen;

/// <summary>The profile is with the account: the mailbox, the links, the devices and every name of before are forgotten.</summary>
public sealed class VergeetNaVerhuizing(Vergeetbegin begin) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        await begin.BeginAsync(tenantId, wekker.Sleutel, ct);
        return null;
    }
}
