namespace TeamsHerstelBot.Host.Graph;

/// <summary>A link that makes Teams open, or begin, a chat of whoever clicks with the others. It needs no permission.</summary>
public static class Chatlink
{
    private const string Adres = "https://teams.microsoft.com/l/chat/0/0?users=";

    /// <param name="namen">User principal names of everybody in the chat.</param>
    public static Uri Naar(IEnumerable<string> namen) => new(Adres + string.Join(',', namen.Select(Uri.EscapeDataString)));
}
