using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>The wijkteams of the matches of an ED: what such a team agreed for danger holds for everybody in the match.</summary>
public interface IMatchteams
{
    /// <summary>
    /// Of the match that was clicked on, or else of every match that runs; null for who is no ED here, empty for an ED without one.
    /// </summary>
    Task<IReadOnlyList<Wijkteam>?> VanEdAsync(Klik klik, CancellationToken ct);
}
