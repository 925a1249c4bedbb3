using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A form of the match card.</summary>
public enum Matchformulier
{
    /// <summary>What they agree on.</summary>
    Afspraken,

    /// <summary>A talk with a date.</summary>
    Ontmoeting,

    /// <summary>Ending.</summary>
    Afronden,

    /// <summary>A thank-you, on a match that is over.</summary>
    Bedanken,
}

/// <summary>A form of the match card as somebody sent it: it is drawn open and filled.</summary>
/// <param name="Welk">Which one.</param>
/// <param name="Formulier">What was typed, and what is wrong with it.</param>
public sealed record Matchinvoer(Matchformulier Welk, Formulier Formulier);

/// <summary>The fields of a match, for cards that hold them folded or open.</summary>
internal static class Matchvelden
{
    public static IReadOnlyList<CardElement> Afspraken(Aanvraag aanvraag, Match? match, string persoonId, Formulier? formulier)
    {
        var eerder = match?.Afspraken;
        return
        [
            .. Veld(
                Keuzeveld("Welke rol?", Keuzes.Rollen, Teksten.Rolnaam), Velden.MatchRol, formulier,
                eerder?.Rol ?? aanvraag.Vraag.Werkwijze.Rol ?? Velden.Geen),
            .. Tekstveld("Dit spreken we af", Velden.AfspraakWel, formulier, eerder?.Wel, Domein.Dossiers.Afspraken.MaxTekst),
            .. Tekstveld("Dit hoort er niet bij", Velden.AfspraakNiet, formulier, eerder?.Niet, Domein.Dossiers.Afspraken.MaxTekst),
            .. Tekstveld(
                "Hier is ruimte voor een eigen manier", Velden.AfspraakRuimte, formulier, eerder?.Ruimte,
                Domein.Dossiers.Afspraken.MaxTekst),
            .. aanvraag.Vraag.MetBewoner
                ? new IEnumerable<CardElement>[]
                {
                    Veld(
                        Lijst(
                            "Wat deelt de ervaringsdeskundige met het team?", Matchkeuzes.Delen,
                            geen: null), Velden.AfspraakDelen, formulier, eerder?.Delen ?? Matchkeuzes.WatDeBewonerWil),
                    Veld(
                        new InputChoiceSet("Weet de bewoner dat?", [
                            new("Ja", "ja"), new("Nog niet", "nog-niet"), new("Niet gekozen", Velden.Geen),
                        ])
                        { Style = ChoiceStyle.Compact },
                        Velden.BewonerWeet, formulier, eerder?.BewonerWeet switch { true => "ja", false => "nog-niet", _ => Velden.Geen }),
                    Veld(
                        Lijst("Als het even zwaar wordt", Matchkeuzes.Moeilijk, "Nog niet gekozen"), Velden.AfspraakMoeilijk, formulier,
                        eerder?.AlsHetMoeilijkWordt ?? Velden.Geen),
                }.SelectMany(v => v)
                : [],
            .. aanvraag.Vraag.Vorm == Vormen.Tandem
                ? Tekstveld(
                    "Wie doet wat, in jouw ogen?", Velden.Taken, formulier, match?.Van(persoonId).Taken, Domein.Dossiers.Afspraken.MaxTekst)
                : [],
            Rustig(Teksten.TussenJullie) with { Spacing = Spacing.Medium },
            Knoppen(Knop("Bewaar afspraken", Verbs.AfsprakenMatch, Actiedata.VoorMatch(aanvraag))),
        ];
    }

    public static IReadOnlyList<CardElement> Ontmoeting(Aanvraag aanvraag, Formulier? formulier) =>
    [
        .. Veld(
            Lijst("Wat voor gesprek?", Matchkeuzes.Ontmoetingen, geen: null), Velden.OntmoetingSoort, formulier,
            Matchkeuzes.Ontmoetingen[0]),
        .. Veld(new InputDate("Welke dag?") { IsRequired = true, ErrorMessage = Teksten.KiesEerst }, Velden.OntmoetingDag, formulier),
        .. Veld(new InputTime("Hoe laat? Dit mag later."), Velden.OntmoetingTijd, formulier),
        .. Veld(
            Lijst("Rol van de ervaringsdeskundige", Matchkeuzes.Ontmoetingsrollen, "Zoals afgesproken"), Velden.OntmoetingRol, formulier,
            Velden.Geen),
        Knoppen(Knop("Plan dit gesprek", Verbs.OntmoetingPlannen, Actiedata.VoorMatch(aanvraag))),
    ];

    public static IReadOnlyList<CardElement> Afronden(Aanvraag aanvraag, Formulier? formulier) =>
    [
        Vervolg("Alles hieronder mag je overslaan."),
        .. Veld(Lijst("Hoe ronden jullie af?", Matchkeuzes.Hoe, "Zeg ik liever niet"), Velden.EindeHoe, formulier, Velden.Geen),
        .. Veld(Lijst("Wat blijft er?", Matchkeuzes.Blijft, "Weet ik nog niet"), Velden.EindeBlijft, formulier, Velden.Geen),
        .. aanvraag.Vraag.MetBewoner
            ? Veld(
                Lijst("Wie vertelt het de bewoner?", Matchkeuzes.Vertelt, "Weet ik nog niet"), Velden.EindeVertelt, formulier, Velden.Geen)
            : [],
        .. Veld(
            new InputChoiceSet("Gaat iemand anders ermee verder?", [
                new("Ja, zoek een vervanger", "ja"), new("Nee, we ronden af", Velden.Geen),
            ])
            { Style = ChoiceStyle.Compact },
            Velden.Vervanger, formulier, Velden.Geen),
        .. Veld(
            Lijst("Wat leerden jullie?", Matchkeuzes.Geleerd, geen: null) with { IsMultiSelect = true, Style = ChoiceStyle.Expanded },
            Velden.EindeGeleerd, formulier),
        Knoppen(Knop("Rond af", Verbs.MatchAfronden, Actiedata.VoorMatch(aanvraag))),
    ];

    public static IReadOnlyList<CardElement> Bedanken(Aanvraag aanvraag, string edId, Formulier? formulier) =>
    [
        .. Tekstveld("In je eigen woorden, als je wilt", Velden.Dank, formulier, null, Bedankje.MaxTekst),
        .. formulier is { Tips.Count: > 0 } ? [Bewaard(Velden.TipGezien, Velden.Ja)] : Array.Empty<CardElement>(),
        Knoppen(Hoofdknop("Stuur", Verbs.BedankGeven, Actiedata.VoorMatch(aanvraag, edId))),
    ];

    public static IEnumerable<CardElement> Tekstveld(string label, string id, Formulier? formulier, string? eerder, int max) => Veld(
        new InputText(label) { IsMultiline = true, MaxLength = max }, id, formulier, eerder);

    public static InputChoiceSet Lijst(string label, IReadOnlyList<string> lijst, string? geen) =>
        Keuzeveld(label, lijst, id => Teksten.Matchkeuze(lijst, id), geen);

    private static InputChoiceSet Keuzeveld(
        string label, IReadOnlyList<string> lijst, Func<string, string> naam, string? geen = "Nog niet gekozen") =>
        new(
        label, [
            .. geen is null ? [] : new[] { new Choice(geen, Velden.Geen) },
            .. lijst.Select(id => new Choice(Teksten.Hoofdletter(naam(id)), id)),
        ])
        {
            Style = ChoiceStyle.Compact,
        };
}
