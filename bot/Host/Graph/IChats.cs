namespace TeamsHerstelBot.Host.Graph;

/// <summary>A chat between colleagues, without the bot in it.</summary>
public interface IChats
{
    /// <summary>
    /// Address of a chat of these people that opens in Teams, or null when none can be made or found now. It may be called once per match:
    /// for three or more people Teams makes a new chat each time.
    /// </summary>
    /// <param name="personen">Entra object ids, two or more.</param>
    /// <param name="onderwerp">Name of a chat of three or more: a number, never what it is about.</param>
    Task<Uri?> OpenAsync(IReadOnlyList<string> personen, string onderwerp, CancellationToken ct);
}
