namespace TeamsHerstelBot.Host.Graph;

/// <summary>Graph is off, or does not allow it: a link takes its place.</summary>
public sealed class GeenChats : IChats
{
    public Task<Uri?> OpenAsync(IReadOnlyList<string> personen, string onderwerp, CancellationToken ct) => Task.FromResult<Uri?>(null);
}
