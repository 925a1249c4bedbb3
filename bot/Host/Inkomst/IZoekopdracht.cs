using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>A search from the compose box.</summary>
/// <param name="Tekst">What was typed, trimmed; perhaps nothing.</param>
/// <param name="Overslaan">Results that were shown already.</param>
/// <param name="Aantal">Results that are wanted at most.</param>
public sealed record Zoekverzoek(string TenantId, Persoon Wie, string Tekst, int Overslaan, int Aantal);

/// <summary>One result: two lines in the list, and the card that lands in the message that is being written.</summary>
/// <param name="Kaart">Whoever reads that message sees it, so it holds no typed text and no buttons.</param>
public sealed record Zoekresultaat(string Titel, string Tekst, Kaartbeeld Kaart);

/// <summary>What a search command finds, by the id of its command in the manifest.</summary>
public interface IZoekopdracht
{
    Task<IReadOnlyList<Zoekresultaat>> ZoekAsync(Zoekverzoek verzoek, CancellationToken ct);
}
