namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>
/// A handler that changes something and takes no text from its card: what is typed there is for another button and goes back as it was.
/// Danger in it is answered all the same.
/// </summary>
public interface INeemtGeenTekst;
