using NodaTime;
using TeamsHerstelBot.Host.Brieven;

namespace TeamsHerstelBot.Host.Pagina;

/// <summary>
/// Shows that a form was made by us for this browser: it holds what only the cookie of that browser fits. Another site can send a form, and
/// not this.
/// </summary>
public sealed class Deurbewijs(Zegel zegel)
{
    private const string Gebruik = "formulier";

    /// <summary>As long as the device itself: a page that was left open still takes what was typed on it, and says what is over.</summary>
    private static readonly Duration Duur = Toegangsbewijs.Apparaatduur;

    public string Maak(string cookie) => zegel.Zet(Gebruik, Duur, Codes.Hash(cookie));

    public bool Past(string? bewijs, string? cookie) =>
        cookie is { Length: > 0 } && zegel.Lees(Gebruik, bewijs) is [var hash] && hash == Codes.Hash(cookie);
}
