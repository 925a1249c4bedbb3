using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Post;

/// <summary>What EDs without Teams get instead of a message: it lies ready on their page, and a mail says so.</summary>
public interface IBrieven
{
    /// <summary>Lays a card ready. Twice is the same as once; who has no mail address hears it from a coördinator.</summary>
    /// <param name="van">Where the card is drawn from.</param>
    Task LegAsync(Partitie van, Toonbericht toon, CancellationToken ct);

    /// <summary>Sends a mail. The error when it must be tried again, or null.</summary>
    /// <param name="rij">Of the outbox: the same mail sent twice has the same number.</param>
    Task<ConnectorError?> StuurAsync(Partitie persoon, string rij, Mailbericht bericht, CancellationToken ct);
}
