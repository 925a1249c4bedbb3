namespace TeamsHerstelBot.Host.Graph;

/// <summary>Switched off: people add the app themselves.</summary>
public sealed class GeenInstallaties : IInstallaties
{
    public Task<bool> VoegToeAsync(string persoonId, CancellationToken ct) => Task.FromResult(false);
}
