using NodaTime;

namespace TeamsHerstelBot.Host.Verhuizingen;

/// <summary>The code that moves a profile to an account, so that it can be recognised and not read.</summary>
public sealed record Verhuiscode(string Hash, Instant Tot)
{
    public static Duration Geldig { get; } = Duration.FromMinutes(15);
}
