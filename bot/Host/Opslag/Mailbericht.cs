using NodaTime;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>What a mail is for. Stored by name: never rename, never reuse.</summary>
public enum Mailsoort
{
    /// <summary>What became ready since the last mail, all of it at once.</summary>
    Nieuws,

    /// <summary>The code that the person asked for on the page.</summary>
    Code,

    /// <summary>A new link and nothing else, since a coördinator was asked for one.</summary>
    Link,
}

/// <summary>A mail to an ED without Teams. What it says is made when it is sent, so no address and no code waits in a row.</summary>
/// <param name="Sinds">Everything that became ready after this moment; null for all there is.</param>
/// <param name="Poging">Of a code: the browser that asked, as a hash.</param>
public sealed record Mailbericht(string PersoonId, Mailsoort Soort, Instant? Sinds = null, string? Poging = null);
