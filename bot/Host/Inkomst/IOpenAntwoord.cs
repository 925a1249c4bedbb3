using TeamsHerstelBot.Cards.Kaarten;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>What somebody is waited for, so that what they type may be the answer.</summary>
public interface IOpenAntwoord
{
    /// <summary>So that "prima" or a thumb is an answer and not the end of a conversation.</summary>
    Task<bool> WachtOpAntwoordAsync(Klik klik, CancellationToken ct);

    /// <summary>What was typed as the answer to the one question that a coördinator asked this person; null when there is none.</summary>
    Task<Antwoordvoorstel?> VoorstelAsync(Klik klik, CancellationToken ct);
}

/// <summary>A text that may be an answer: nothing is sent before its button is pressed.</summary>
/// <param name="Over">What it would answer: <c>{poolId}/{aanvraagId}</c>.</param>
public sealed record Antwoordvoorstel(Kaartbeeld Beeld, string Over);
