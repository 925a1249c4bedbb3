using TeamsHerstelBot.Cards.AdaptiveCards;

namespace TeamsHerstelBot.Cards;

/// <summary>What every card function returns.</summary>
/// <param name="Kaart">The card.</param>
/// <param name="Samenvatting">Text of the notification: one sentence, never the question of a person.</param>
/// <param name="Titel">Heading of the card, as plain text: the title of the dialog when the card is shown in one.</param>
public sealed record Kaartbeeld(AdaptiveCard Kaart, string Samenvatting, string Titel)
{
    /// <summary>
    /// It takes the place of the message that was clicked, also after the client is closed. For a card that was sent once and that nothing
    /// keeps in sync; never with a text that was not sent.
    /// </summary>
    public bool Blijft { get; init; }

    /// <summary>It holds what was typed and not sent: only who typed it sees it, and it is stored and posted nowhere.</summary>
    public bool NietVerstuurd { get; init; }
}

/// <summary>A form as somebody sent it: drawn again it keeps every value and says what is wrong at its field.</summary>
/// <param name="Waarden">What was typed, by the ids of <see cref="Velden"/>.</param>
/// <param name="Fouten">A sentence per wrong field.</param>
public sealed record Formulier(IReadOnlyDictionary<string, string> Waarden, IReadOnlyDictionary<string, string> Fouten)
{
    /// <summary>What was typed in a field, or null when the field was not there.</summary>
    public string? Waarde(string veld) => Waarden.GetValueOrDefault(veld);

    /// <summary>What is wrong with a field, or null.</summary>
    public string? Fout(string veld) => Fouten.GetValueOrDefault(veld);
}

/// <summary>A notice on top of a card.</summary>
/// <param name="Soort">How it looks.</param>
/// <param name="Tekst">One or two sentences; plain text.</param>
public sealed record Melding(MeldingSoort Soort, string Tekst)
{
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

/// <summary>What somebody is; one person can be several.</summary>
[Flags]
public enum Rollen
{
    /// <summary>Nothing known.</summary>
    Geen = 0,

    /// <summary>Works in a wijkteam.</summary>
    SociaalWerker = 1,

    /// <summary>Leads a wijkteam.</summary>
    Teamleider = 2,

    /// <summary>Makes matches in a pool.</summary>
    Coordinator = 4,

    /// <summary>Has a profile in a pool.</summary>
    Ervaringsdeskundige = 8,
}
