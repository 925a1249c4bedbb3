using TeamsHerstelBot.Host.Metingen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Gezondheid;

/// <summary>What is looked at whenever figures are sent: how long the post waits, what was set aside, which shards there are.</summary>
public sealed class Peilstok(Meetpunten meetpunten, Postgezondheid post, Shardverdeling shards, Kluis kluis) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var meter = meetpunten.Meter;
        meter.CreateObservableGauge("herstelbot.bezorging.oudste", Oudste, "s", "Age of the oldest message that should be there.");
        meter.CreateObservableGauge("herstelbot.bezorging.opzij", () => post.Opzij, "{bericht}", "Wait until somebody can be reached.");
        meter.CreateObservableGauge("herstelbot.bezorging.opgegeven", () => post.Opgegeven, "{bericht}", "Will not be delivered.");
        meter.CreateObservableGauge("herstelbot.shards", () => shards.Eigen.Count, "{shard}", "Shards that this instance has.");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private double Oudste() => Postgezondheid.Leeftijd(post.Oudste, kluis.Nu).TotalSeconds;
}
