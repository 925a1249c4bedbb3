using TeamsHerstelBot.Cards.Kaarten;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>What a search in the compose box finds, by the id of its command in the manifest.</summary>
public interface IZoekopdracht
{
    /// <param name="klik">What was typed is trimmed, and perhaps nothing.</param>
    Task<IReadOnlyList<Zoekresultaat>> ZoekAsync(Klik klik, CancellationToken ct);
}

/// <summary>One result: two lines in the list, and the card that lands in the message that is being written.</summary>
/// <param name="Kaart">Whoever reads that message sees it, so it holds no typed text and no buttons.</param>
public sealed record Zoekresultaat(string Titel, string Tekst, Kaartbeeld Kaart);
