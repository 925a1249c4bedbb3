namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>
/// Real time that a click may take: Teams gives up after about ten seconds, and whoever clicked should know sooner that the tables are
/// away.
/// </summary>
public sealed record Kliktijd(TimeSpan Meeste)
{
    public static Kliktijd InTeams { get; } = new(TimeSpan.FromSeconds(4.5));
}
