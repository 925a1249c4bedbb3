namespace TeamsHerstelBot.Host.Graph;

/// <summary>Graph is off.</summary>
public sealed class GeenEigenaren : ITeameigenaren
{
    public bool Aan => false;

    public Task<IReadOnlyList<string>> VanAsync(string groepId, CancellationToken ct) => Task.FromResult<IReadOnlyList<string>>([]);
}
