using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Post;

/// <summary>Notes in somebody's own list what concerns them. Twice is the same as once.</summary>
public interface INoteert
{
    Task NoteerAsync(string tenantId, Noteerbericht bericht, CancellationToken ct);
}
