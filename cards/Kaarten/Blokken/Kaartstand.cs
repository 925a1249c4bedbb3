using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Cards.Kaarten.Blokken;

/// <summary>How something stands, in a word or three and a colour that is the same on every card.</summary>
/// <param name="Woorden">What the colour means.</param>
/// <param name="Kleur">Yellow waits, blue goes on, green is a match, grey is past.</param>
internal sealed record Kaartstand(string Woorden, BadgeStyle Kleur)
{
    public Badge Element => new(Woorden)
    {
        Style = Kleur,
        Appearance = BadgeAppearance.Tint,
        Shape = BadgeShape.Circular,
        Spacing = Spacing.Small,
    };

    /// <summary>Nothing is waited for any more.</summary>
    public static Kaartstand Voorbij { get; } = new("voorbij", BadgeStyle.Subtle);

    /// <summary>Of the question to one ED: whether it waits for them, and after a ja how it goes on.</summary>
    public static Kaartstand Van(Aanbod aanbod, Aanvraag aanvraag) => aanbod.Status switch
    {
        AanbodStatus.Ja => Van(aanvraag.Status),
        AanbodStatus.Gevraagd when aanvraag.WachtOpReactie => new("wacht op jou", BadgeStyle.Warning),
        AanbodStatus.Overleg when aanvraag.WachtOpReactie => new("eerst overleggen", BadgeStyle.Informative),
        _ => Voorbij,
    };

    /// <summary>Of a match, which can stand still for a while.</summary>
    public static Kaartstand Van(AanvraagStatus status, Match? match) =>
        match?.Pauze is null ? Van(status) : new("even stil", BadgeStyle.Informative);

    /// <summary>Of a question, the same for who asks, who is asked and who matches.</summary>
    public static Kaartstand Van(AanvraagStatus status) => new(Teksten.Stand(status), status switch
    {
        AanvraagStatus.Concept => BadgeStyle.Default,
        AanvraagStatus.Nieuw => BadgeStyle.Warning,
        AanvraagStatus.Voorgesteld or AanvraagStatus.Toegezegd => BadgeStyle.Informative,
        AanvraagStatus.Aanvaard or AanvraagStatus.Kennismaking or AanvraagStatus.Lopend => BadgeStyle.Good,
        _ => BadgeStyle.Subtle,
    });
}
