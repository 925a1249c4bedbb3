using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams;

namespace TeamsHerstelBot.Host;

/// <summary>
/// What a process learns from its first click, it learns before it says that it is ready: Teams and the person wait a few seconds only. It
/// stores nothing and sends nothing, and when it does not work out the bot is ready all the same.
/// </summary>
public sealed partial class Opwarming(IServiceProvider diensten, ITableStore tabellen, ILogger<Opwarming> logger)
    : IHostedLifecycleService, IHealthCheck
{
    private static readonly TimeSpan Langst = TimeSpan.FromSeconds(20);
    private volatile bool _klaar;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(_klaar ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("It is starting."));

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong here, the first click is only a little slower.")]
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        genoeg.CancelAfter(Langst);
        try
        {
            var proefklik = Task.Run(() => Proefklik.DoeAsync(diensten, genoeg.Token), genoeg.Token);
            await Task.WhenAll(diensten.FetchChannelKeysAsync(genoeg.Token), RaakTabellenAanAsync(genoeg.Token), proefklik)
                .WaitAsync(genoeg.Token);
        }
        catch (Exception fout) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Mislukt(logger, fout);
        }
        finally
        {
            _klaar = true;
        }
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private Task RaakTabellenAanAsync(CancellationToken ct) =>
        Task.WhenAll(Tabel.Alle.Select(tabel => tabellen.GetAsync(tabel, "opwarming", "opwarming", ct)));

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The bot could not be warmed up; the first click may be slower")]
        public static partial void Mislukt(ILogger logger, Exception exception);
    }
}
