using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What every card function returns.</summary>
/// <param name="Kaart">The card.</param>
/// <param name="Samenvatting">Text of the notification: one sentence, never the question of a person.</param>
/// <param name="Titel">Heading of the card, as plain text: the title of the dialog when the card is shown in one.</param>
public sealed record Kaartbeeld(AdaptiveCard Kaart, string Samenvatting, string Titel)
{
    private static readonly TextBlock AlleenJij = Bouwstenen.Voet(Teksten.AlleenJij);
    private static readonly TextBlock IedereenHier = Bouwstenen.Voet(Teksten.IedereenHier);

    /// <summary>
    /// It takes the place of the message that was clicked, also after the client is closed. For a card that was sent once and that nothing
    /// keeps in sync; never with a text that was not sent.
    /// </summary>
    public bool Blijft { get; init; }

    /// <summary>Why what was asked is refused, for who counts refusals; null when it is not.</summary>
    public Reden? Reden { get; init; }

    /// <summary>It says that something is over: it changes the card that stands there, and is never a message of its own.</summary>
    public bool AlleenBijwerken { get; init; }

    /// <summary>It holds what was typed and not sent: only who typed it sees it, and it is stored and posted nowhere.</summary>
    public bool NietVerstuurd { get; init; }

    /// <summary>The same where others read along: it does not say that only one person sees it.</summary>
    public Kaartbeeld VoorMeelezers() =>
        this with { Kaart = Kaart with { Body = [.. Kaart.Body.Select(e => e.Equals(AlleenJij) ? IedereenHier : e)] } };
}
