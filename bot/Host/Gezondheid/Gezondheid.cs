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

/// <summary>Teams accepts the bot's own registration, and nothing waits too long to be delivered.</summary>
public sealed class PostCheck(Postgezondheid gezondheid, Kluis kluis) : IHealthCheck
{
    /// <summary>Key of the age of the oldest undelivered message, in whole seconds.</summary>
    public const string Leeftijd = "oudsteSeconden";

    private static readonly Duration TeOud = Duration.FromMinutes(10);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var leeftijd = gezondheid.Oudste is { } sinds ? Duration.Max(kluis.Nu - sinds, Duration.Zero) : Duration.Zero;
        var gegevens = new Dictionary<string, object> { [Leeftijd] = (long)leeftijd.TotalSeconds };
        if (gezondheid.Afgewezen is { } code) return Task.FromResult(HealthCheckResult.Unhealthy($"Teams refuses the bot: {code}", data: gegevens));
        return Task.FromResult(leeftijd > TeOud
            ? HealthCheckResult.Unhealthy("A message waits too long to be delivered.", data: gegevens)
            : HealthCheckResult.Healthy(data: gegevens));
    }
}

/// <summary>The readiness answer: a line per check, nothing about people or messages.</summary>
public static class Gezondheidsblad
{
    public static Task SchrijfAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json";
        var blad = report.Entries.ToDictionary(e => e.Key, object (e) => e.Value.Status.ToString());
        foreach (var (naam, waarde) in report.Entries.Values.SelectMany(e => e.Data)) blad[naam] = waarde;
        return context.Response.WriteAsync(JsonSerializer.Serialize(blad), context.RequestAborted);
    }
}
