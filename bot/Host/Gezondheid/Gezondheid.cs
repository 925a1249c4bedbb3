using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;
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
        try
        {
            await tabellen.GetAsync(Tabel.Wekkers, "gezondheid", "gezondheid", cancellationToken).WaitAsync(Geduld, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fout) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy(exception: fout);
        }
    }
}

/// <summary>Teams accepts the bot's own registration.</summary>
public sealed class PostCheck(Postgezondheid gezondheid) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(gezondheid.Afgewezen is { } code ? HealthCheckResult.Unhealthy($"Teams refuses the bot: {code}") : HealthCheckResult.Healthy());
}

/// <summary>The readiness answer: a line per check, nothing about people or messages.</summary>
public static class Gezondheidsblad
{
    public static Task SchrijfAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json";
        var blad = report.Entries.ToDictionary(e => e.Key, e => e.Value.Status.ToString());
        return context.Response.WriteAsync(JsonSerializer.Serialize(blad), context.RequestAborted);
    }
}
