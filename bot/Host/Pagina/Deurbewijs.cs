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

    /// <summary>A page may lie open for a day.</summary>
    private static readonly Duration Duur = Duration.FromHours(24);

    public string Maak(string cookie) => zegel.Zet(Gebruik, Duur, Codes.Hash(cookie));

    public bool Past(string? bewijs, string? cookie) =>
        cookie is { Length: > 0 } && zegel.Lees(Gebruik, bewijs) is [var hash] && hash == Codes.Hash(cookie);
}
