using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Post;

/// <summary>Whether Teams accepts the bot's own registration; the readiness check shows it.</summary>
public sealed class Postgezondheid
{
    private volatile string? _afgewezen;

    /// <summary>The code with which Teams refused the bot itself, or null.</summary>
    public string? Afgewezen => _afgewezen;

    public void Noteer(ConnectorError fout) => _afgewezen = fout.Advice == DeliveryAdvice.StopAll ? fout.Code ?? "401" : null;
}
