namespace TeamsHerstelBot.Host.Graph;

/// <summary>
/// Who owns a team. The roster that the Connector gives says who is in a team, not who owns it, so this is the one thing that is asked of
/// Microsoft Graph, and only when <c>Graph:Aan</c> says so.
/// </summary>
public interface ITeameigenaren
{
    /// <summary>True when it is worth asking.</summary>
    bool Aan { get; }

    /// <summary>Entra object ids of the owners; empty when nobody knows, which is no reason to stop.</summary>
    /// <param name="groepId">Graph id of the team.</param>
    Task<IReadOnlyList<string>> VanAsync(string groepId, CancellationToken ct);
}
