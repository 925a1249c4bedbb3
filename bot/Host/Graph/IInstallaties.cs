namespace TeamsHerstelBot.Host.Graph;

/// <summary>
/// The app in the personal scope of people. Teams lets a bot write to somebody only when the app is there, and not everybody who is asked
/// something ever added it.
/// </summary>
public interface IInstallaties
{
    /// <summary>
    /// Adds the app for somebody. True when it was not there and is now; the chat can be opened a moment later. False when it is not
    /// allowed, fails, or was there already, which is no reason to stop.
    /// </summary>
    /// <param name="persoonId">Entra object id.</param>
    Task<bool> VoegToeAsync(string persoonId, CancellationToken ct);
}
