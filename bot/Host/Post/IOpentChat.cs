using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Post;

/// <summary>Opens the chat for the people of a match.</summary>
public interface IOpentChat
{
    /// <param name="alleenLink">It was begun before, and nobody knows what came of it: a second chat is worse than a link.</param>
    Task OpenAsync(Partitie partitie, Guid aanvraagId, bool alleenLink, CancellationToken ct);
}
