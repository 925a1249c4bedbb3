using Microsoft.Extensions.Diagnostics.HealthChecks;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Gezondheid;

/// <summary>Work for later gets done: nothing fails again and again.</summary>
public sealed class WekkerCheck(Wekkerdienst wekkers) : IHealthCheck
{
    /// <summary>Key of how many pieces of work keep failing.</summary>
    public const string Mislukt = "mislukteWekkers";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var aantal = wekkers.Hardnekkig;
        var gegevens = new Dictionary<string, object> { [Mislukt] = aantal };
        return Task.FromResult(aantal == 0
            ? HealthCheckResult.Healthy(data: gegevens)
            : HealthCheckResult.Degraded("Work for later keeps failing; the log says why.", data: gegevens));
    }
}
