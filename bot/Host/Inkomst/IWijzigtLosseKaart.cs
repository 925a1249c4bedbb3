using TeamsHerstelBot.Cards.Kaarten;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>
/// A handler that changes what is on a card that was sent once, as an answer, such as a profile. A form that comes back says so with
/// <see cref="Kaartbeeld.NietVerstuurd"/>.
/// </summary>
public interface IWijzigtLosseKaart;
