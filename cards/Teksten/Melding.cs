using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Cards;

/// <summary>A notice on top of a card.</summary>
/// <param name="Soort">How it looks.</param>
/// <param name="Tekst">One or two sentences; plain text.</param>
public sealed record Melding(MeldingSoort Soort, string Tekst)
{
    /// <summary>Why something was refused; null when nothing was.</summary>
    public Reden? Reden { get; init; }

    /// <summary>Something happened as asked.</summary>
    public static Melding Info(string tekst) => new(MeldingSoort.Info, tekst);

    /// <summary>Something did not happen, or needs reading.</summary>
    public static Melding Waarschuwing(string tekst) => new(MeldingSoort.Waarschuwing, tekst);
}

/// <summary>How a notice looks.</summary>
public enum MeldingSoort
{
    /// <summary>Something happened as asked.</summary>
    Info,

    /// <summary>Something did not happen, or needs reading.</summary>
    Waarschuwing,
}
