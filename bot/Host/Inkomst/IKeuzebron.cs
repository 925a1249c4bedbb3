using TeamsHerstelBot.Domein;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>Typing in a choice list that is too long to stand on its card.</summary>
/// <param name="GesprekId">Chat or channel of the card, without thread.</param>
/// <param name="Tekst">What was typed so far, trimmed; perhaps nothing.</param>
/// <param name="Overslaan">Choices that were shown already.</param>
/// <param name="Aantal">Choices that are wanted at most.</param>
public sealed record Keuzeverzoek(string TenantId, Persoon Wie, string GesprekId, bool InKanaal, string Tekst, int Overslaan, int Aantal);

/// <summary>One choice: what is shown and what comes back.</summary>
public sealed record Keuze(string Titel, string Waarde);

/// <summary>Where the choices of a list come from, by the dataset that the card names.</summary>
public interface IKeuzebron
{
    Task<IReadOnlyList<Keuze>> ZoekAsync(Keuzeverzoek verzoek, CancellationToken ct);
}
