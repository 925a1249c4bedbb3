using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>A command typed in a chat or with a mention in a channel.</summary>
/// <param name="Meelezers">Others see the answer as well: a channel or a group chat.</param>
/// <param name="Tekst">What was typed, without the mention of the bot.</param>
public sealed record Opdracht(string TenantId, Persoon Wie, string GesprekId, bool InKanaal, bool Meelezers, string Tekst = "");

/// <summary>What a command does; it answers with a card.</summary>
public interface IOpdrachtHandler
{
    Task<Kaartbeeld> HandelAsync(Opdracht opdracht, CancellationToken ct);
}

/// <summary>A command whose answer is about the channel, not about the person: it is answered where it was asked.</summary>
public interface IVoorIedereen : IOpdrachtHandler;
