namespace TeamsHerstelBot.Host.Graph;

/// <summary>A link that makes Teams call somebody from whoever clicks. It needs no permission.</summary>
public static class Bellink
{
    private const string Adres = "https://teams.microsoft.com/l/call/0/0?users=";

    /// <param name="naam">User principal name of who is called.</param>
    public static Uri Naar(string naam) => new(Adres + Uri.EscapeDataString(naam));
}
