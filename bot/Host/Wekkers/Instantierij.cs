using NodaTime;

namespace TeamsHerstelBot.Host.Wekkers;

/// <summary>A process that runs the bot; it counts as alive until <paramref name="Tot"/>.</summary>
public sealed record Instantierij(string Id, Instant Sinds, Instant Tot);
