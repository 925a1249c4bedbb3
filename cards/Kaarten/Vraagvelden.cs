using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein.Aanvragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The two optional fields of a question, wherever it is asked.</summary>
internal static class Vraagvelden
{
    public static IEnumerable<CardElement> Maak(Formulier? formulier) =>
    [
        .. Veld(
            new InputChoiceSet("Thema", [new Choice("Maakt niet uit", Velden.Geen), .. Themas.Alle.Select(t => new Choice(Teksten.Hoofdletter(Teksten.Thema(t)), t))])
            {
                Style = ChoiceStyle.Compact,
            },
            Velden.Thema,
            formulier,
            Velden.Geen),
        .. Veld(Toelichting(formulier), Velden.Toelichting, formulier),
    ];

    private static InputText Toelichting(Formulier? formulier) => new("Toelichting")
    {
        IsMultiline = true,
        MaxLength = formulier?.Waarde(Velden.Toelichting)?.Length > Vraag.MaxToelichting ? null : Vraag.MaxToelichting,
        Placeholder = "Waar zou je over willen sparren?",
    };
}
