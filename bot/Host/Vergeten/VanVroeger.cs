using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>A wekker that was set before every partition had one of its own for this: nothing is left to do for it.</summary>
public sealed class VanVroeger : IWekkerHandler
{
    public Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct) => Task.FromResult<Wekker?>(null);
}
