using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Gezondheid;

/// <summary>The tables answer.</summary>
public sealed class OpslagCheck(ITableStore tabellen) : IHealthCheck
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(3);

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031", Justification = "Any fault of the store means not ready.")]
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        genoeg.CancelAfter(Geduld);
        try
        {
            await tabellen.GetAsync(Tabel.Wekkers, "gezondheid", "gezondheid", genoeg.Token).WaitAsync(genoeg.Token);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fout) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy(exception: fout);
        }
    }
}
