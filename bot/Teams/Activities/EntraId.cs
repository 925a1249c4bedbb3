namespace TeamsHerstelBot.Teams.Activities;

/// <summary>An id of Entra is the same in capitals or not; clients send both, and whoever compares text must not see two people.</summary>
public static class EntraId
{
    /// <summary>The id in small letters; anything that is no id of Entra stays as it is.</summary>
    public static string? Of(string? id) => Guid.TryParseExact(id, "D", out _) ? id.ToLowerInvariant() : id;
}
