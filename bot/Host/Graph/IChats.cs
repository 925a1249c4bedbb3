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

/// <summary>Graph is off, or does not allow it: a link takes its place.</summary>
public sealed class GeenChats : IChats
{
    public Task<Uri?> OpenAsync(IReadOnlyList<string> personen, string onderwerp, CancellationToken ct) => Task.FromResult<Uri?>(null);
}

/// <summary>A link that makes Teams open, or begin, a chat of whoever clicks with the others. It needs no permission.</summary>
public static class Chatlink
{
    private const string Adres = "https://teams.microsoft.com/l/chat/0/0?users=";

    /// <param name="namen">User principal names of everybody in the chat.</param>
    public static Uri Naar(IEnumerable<string> namen) => new(Adres + string.Join(',', namen.Select(Uri.EscapeDataString)));
}
