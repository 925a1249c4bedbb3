using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>A command from the menu of a message or from the compose box, in whatever chat or channel.</summary>
/// <param name="GesprekId">Chat or channel, without thread; the bot need not be in it.</param>
/// <param name="Berichttekst">
/// The plain text of the message it was called on, at most <see cref="MeesteBytes"/>, or null. Anybody may have written it: it is shown to
/// this person only, and neither stored nor logged.
/// </param>
public sealed record Actieverzoek(string TenantId, Persoon Wie, string GesprekId, bool InKanaal, string? Berichttekst)
{
    public const int MeesteBytes = 4 * 1024;
}

/// <summary>
/// What a message action or a compose command opens, by the id of its command in the manifest: the first card of a dialog. Its buttons go
/// to the handlers of their verbs, as on any card.
/// </summary>
public interface IBerichtactie
{
    Task<Kaartbeeld> OpenAsync(Actieverzoek verzoek, CancellationToken ct);
}
