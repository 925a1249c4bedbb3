using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Host.Wekkers;

/// <summary>What happens when a wekker goes off. It may go off more than once: doing it twice must be the same as doing it once.</summary>
public interface IWekkerHandler
{
    /// <summary>Does the work and returns the wekker that follows, if any.</summary>
    Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct);
}
