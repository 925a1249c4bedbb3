using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Post;

/// <summary>
/// Draws cards in the state they have at the moment of delivery, so that what changed while one waited is in it. Each noun draws its own;
/// the post knows a card only by its kind.
/// </summary>
public interface IKaartbron
{
    /// <summary>The card, or null when what it was about is gone.</summary>
    Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct);

    /// <summary>
    /// Whether it is too late to post this card: what it speaks of is over. Asked when it would be a new message, never of one that stands
    /// there.
    /// </summary>
    Task<bool> IsTeLaatAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) => Task.FromResult(false);

    /// <summary>
    /// The card that is shown in its place, because it would be one message too many; null for none. Asked of a new message.
    /// </summary>
    Task<(Partitie Partitie, Toonbericht Toon)?> InPlaatsVanAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        Task.FromResult<(Partitie, Toonbericht)?>(null);
}
