namespace TeamsHerstelBot.Proeftuin.Kern;

/// <summary>Lets the bot do now what it would do by itself in time.</summary>
internal interface IBotbediening
{
    Task<DateTimeOffset?> EerstvolgendeAsync(CancellationToken cancellationToken);

    Task LoopAfAsync(CancellationToken cancellationToken);

    Task LeegAsync(CancellationToken cancellationToken);
}
