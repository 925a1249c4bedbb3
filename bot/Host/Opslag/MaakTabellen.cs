namespace TeamsHerstelBot.Host.Opslag;

/// <summary>
/// Makes sure the tables exist before anything else starts, so that a wrong file or account stops the start with its reason.
/// </summary>
public sealed class MaakTabellen(Kluis kluis) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => kluis.MaakTabellenAsync(cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
