using NodaTime;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>
/// Two or three people who work together since a moment: what they agree on and how it goes. Who they are is in the aanvraag as well.
/// </summary>
/// <param name="EdId">The ED; in a duo the first.</param>
/// <param name="TweedeId">The second ED of a duo.</param>
/// <param name="CoordinatorId">Who made the match; null while a direct match waits for that.</param>
/// <param name="Tot">When it ended, or null while it runs.</param>
public sealed record Match(
    Guid AanvraagId,
    string AanvragerId,
    string EdId,
    string? CoordinatorId,
    Instant Sinds,
    Instant? Tot = null,
    string? TweedeId = null,
    int Rev = 1)
{
    public bool Loopt => Tot is null;
}
