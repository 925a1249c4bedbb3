namespace TeamsHerstelBot.Host;

/// <summary>Settings of the host; those of the bot's registration are with the Teams protocol.</summary>
public sealed class Instellingen
{
    /// <summary>
    /// Azure Table Storage: a connection string, or an https endpoint for the app's own identity. Empty: the SQLite file.
    /// </summary>
    public string Tables { get; set; } = "";

    /// <summary>Path of the SQLite file.</summary>
    public string OpslagPad { get; set; } = "";

    /// <summary><c>true</c> lets the bot read from Microsoft Graph who owns a team; empty or <c>false</c> does not.</summary>
    public string GraphAan { get; set; } = "";

    /// <summary>The cloud of the registration; empty is the public one.</summary>
    public string ChannelService { get; set; } = "";

    /// <summary>A folder with words and numbers of this municipality for the privacy check; empty is none.</summary>
    public string PrivacyMap { get; set; } = "";
}
