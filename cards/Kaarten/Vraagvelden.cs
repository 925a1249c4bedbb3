using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The fields of a question. None of them has to be filled in.</summary>
internal static class Vraagvelden
{
    /// <summary>The two fields of the weekly card.</summary>
    public static IEnumerable<CardElement> Maak(Formulier? formulier) =>
    [
        .. Veld(
            new InputChoiceSet("Thema", [
                new Choice("Maakt niet uit", Velden.Geen), .. Themas.Alle.Select(t => new Choice(Teksten.Hoofdletter(Teksten.Thema(t)), t)),
            ])
            {
                Style = ChoiceStyle.Compact,
            },
            Velden.Thema,
            formulier,
            Velden.Geen),
        .. Tekst("Toelichting", "Waar zou je over willen sparren?", Velden.Toelichting, formulier),
    ];

    /// <summary>
    /// A text of at most <see cref="Vraag.MaxToelichting"/> characters; without that limit when more was typed, since a client would cut it
    /// off.
    /// </summary>
    public static IEnumerable<CardElement> Tekst(string label, string voorbeeld, string id, Formulier? formulier) => Veld(
        new InputText(label)
        {
            IsMultiline = true,
            MaxLength = formulier?.Waarde(id)?.Length > Vraag.MaxToelichting ? null : Vraag.MaxToelichting,
            Placeholder = voorbeeld,
        },
        id, formulier);

    /// <summary>At most three, and herstel beside them.</summary>
    public static IEnumerable<CardElement> Themavelden(Formulier formulier) => Veld(
        new InputChoiceSet(
            "Welke thema’s horen erbij? Kies er hoogstens drie.", [.. Themas.Alle.Select(t => new Choice(Teksten.Themakeuze(t), t))])
        {
            IsMultiSelect = true,
            Style = ChoiceStyle.Expanded,
        },
        Velden.Themas, formulier);

    /// <summary>The short list in view, with the form that was chosen elsewhere; or every form in a list that folds out.</summary>
    public static IEnumerable<CardElement> Vorm(Formulier formulier, bool alle)
    {
        var gekozen = formulier.Waarde(Velden.Vorm);
        IEnumerable<string> kort = [
            .. Vormen.Kort,
            .. gekozen is not null && Vormen.Vind(gekozen) is not null && !Vormen.Kort.Contains(gekozen)
                ? [gekozen]
                : Array.Empty<string>(),
        ];
        IEnumerable<string> ids = [.. alle ? Vormen.Alle.OrderBy(v => v.Groep).Select(v => v.Id) : kort, Vormen.WeetNiet];
        return Veld(
            new InputChoiceSet("Welke vorm past erbij?", [.. ids.Select(v => new Choice(Teksten.Hoofdletter(Teksten.Vorm(v)), v))])
            {
                Style = alle ? ChoiceStyle.Compact : ChoiceStyle.Expanded,
            },
            Velden.Vorm, formulier, Vormen.Sparren);
    }

    /// <summary>What may be told beside the question.</summary>
    public static IEnumerable<CardElement> Meer(Formulier formulier) =>
    [
        .. Veld(
            Lijst("Welke gevoelens zie of hoor je?", Keuzes.Emoties) with { IsMultiSelect = true, Style = ChoiceStyle.Expanded },
            Velden.Emoties, formulier),
        .. Veld(
            Lijst("Wat hoop je te krijgen?", Keuzes.Hoopt) with { IsMultiSelect = true, Style = ChoiceStyle.Expanded }, Velden.Hoopt,
            formulier),
        .. Keuze("Welke rol zoek je?", Keuzes.Rollen, Velden.Rol, formulier),
        .. Keuze("Hoe werken jullie samen?", Keuzes.Samenwerkingen, Velden.Samenwerking, formulier),
        .. Keuze("Waar?", Keuzes.Plekken, Velden.Plek, formulier),
        .. Veld(new InputDate("Op een bepaalde dag?"), Velden.Dag, formulier),
        .. Veld(
            new InputChoiceSet("Is de bewoner erbij als jullie een situatie bespreken?", [
                new Choice("Ja, de bewoner is erbij", Velden.Ja), new Choice("Nee", Velden.Geen),
            ])
            { Style = ChoiceStyle.Compact },
            Velden.BewonerErbij, formulier, Velden.Geen),
        .. Keuze("Hoe lang?", Keuzes.Duren, Velden.Duur, formulier),
        .. Keuze("Hoe kwam je op deze vraag?", Keuzes.Aanleidingen, Velden.Aanleiding, formulier),
        .. Keuze("Voor wie is het?", Keuzes.Doelgroepen, Velden.VoorWie, formulier),
        .. Veld(
            Lijst("Dezelfde ervaring?", Keuzes.Ervaringen) with { Style = ChoiceStyle.Compact }, Velden.Ervaring, formulier,
            "maakt-niet-uit"),
    ];

    /// <summary>The fields of <see cref="Meer"/>.</summary>
    public static IReadOnlyList<string> MeerIds { get; } =
        [
            Velden.Emoties, Velden.Hoopt, Velden.Rol, Velden.Samenwerking, Velden.Plek, Velden.Dag, Velden.Duur, Velden.Aanleiding,
            Velden.VoorWie, Velden.Ervaring, Velden.BewonerErbij,
        ];

    /// <summary>Whether the bewoner wants it, since when and how far.</summary>
    public static IEnumerable<CardElement> Wens(Formulier formulier) =>
    [
        .. Veld(
            new InputChoiceSet("Wil de bewoner dit?", [
                .. Enum.GetValues<Bewonerswens>().Select(w => new Choice(Teksten.Hoofdletter(Teksten.Wens(w)), w.ToString())),
            ])
            { Style = ChoiceStyle.Expanded },
            Velden.Wens, formulier),
        Rustig(Teksten.GaIkVragenUitleg) with { Spacing = Spacing.Small },
        Vet("Zegt de bewoner ja of deels?"),
        .. Veld(new InputDate("Op welke dag?"), Velden.ToestemmingOp, formulier),
        .. Veld(Lijst("Waarvoor?", Keuzes.Reikwijdtes) with { Style = ChoiceStyle.Expanded }, Velden.Reikwijdte, formulier),
        Rustig(Teksten.ToestemmingUitleg) with { Spacing = Spacing.Small },
    ];

    /// <summary>The three questions of the keuzehulp.</summary>
    public static IEnumerable<CardElement> Keuzehulp(Formulier formulier) =>
    [
        .. Veld(
            Vaste(
                "Waar gaat je vraag over?", ("Een bewoner", nameof(Waarover.Bewoner)), ("Mijn eigen aanpak", nameof(Waarover.Aanpak)),
                ("Het team of de wijk", nameof(Waarover.TeamOfWijk))),
            Velden.Waarover, formulier),
        .. Veld(
            Vaste("Wil de bewoner contact met een ervaringsdeskundige?", ("Ja", "ja"), ("Nee, of dat weet ik niet", "nee")),
            Velden.WilContact, formulier),
        .. Veld(
            Vaste("Eén keer of langer?", ("Eén keer", nameof(Tijdsduur.Eenmalig)), ("Langer", nameof(Tijdsduur.Langer))), Velden.Tijdsduur,
            formulier),
    ];

    private static IEnumerable<CardElement> Keuze(string label, IReadOnlyList<string> lijst, string id, Formulier formulier)
    {
        var keuzes = Lijst(label, lijst);
        return Veld(
            keuzes with { Choices = [new Choice("Maakt niet uit", Velden.Geen), .. keuzes.Choices], Style = ChoiceStyle.Compact }, id,
            formulier, Velden.Geen);
    }

    private static InputChoiceSet Lijst(string label, IReadOnlyList<string> lijst) =>
        new(label, [.. lijst.Select(k => new Choice(Teksten.Hoofdletter(Teksten.Keuze(lijst, k)), k))]);

    private static InputChoiceSet Vaste(string label, params (string Titel, string Waarde)[] keuzes) =>
        new(label, [.. keuzes.Select(k => new Choice(k.Titel, k.Waarde))]) { Style = ChoiceStyle.Expanded };
}
