using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The fields of a question. None of them has to be filled in.</summary>
internal static class Vraagvelden
{
    public static IEnumerable<CardElement> Tekst(string label, string id, Formulier? formulier) => Veld(
        new InputText(label) { IsMultiline = true, MaxLength = Vraag.MaxToelichting }, id, formulier);

    /// <summary>
    /// The themes that the text makes likely, chosen already for who did not choose yet, with the words that did it; and what was chosen
    /// elsewhere. Nothing when there are none.
    /// </summary>
    public static IEnumerable<CardElement> Themavoorstel(Formulier formulier, IReadOnlyList<Voorstel> voorstellen)
    {
        var gekozen = Invoer.Lijst(formulier.Waarde(Velden.Themas));
        string[] ids = [.. gekozen.Concat(voorstellen.Select(v => v.Id)).Distinct().Where(Themas.Alle.Contains)];
        if (ids.Length == 0) return formulier.Fout(Velden.Themas) is null ? [] : AlleThemas(formulier);
        return
        [
            .. Veld(
                Themakeuze("Welk thema past hierbij?", ids), Velden.Themas, formulier,
                string.Join(',', voorstellen.Select(v => v.Id))),
            .. Omdat(voorstellen, Teksten.Themakeuze),
            new InputText("Voorgesteld")
            {
                Id = Velden.ThemasVoorgesteld,
                Value = string.Join(',', voorstellen.Select(v => v.Id)),
                IsVisible = false,
            },
        ];
    }

    /// <summary>
    /// The forms that the text makes likely, with the words that did it; always sparring and not knowing yet, and what was chosen
    /// elsewhere.
    /// </summary>
    public static IEnumerable<CardElement> Vormvoorstel(Formulier formulier, IReadOnlyList<Voorstel> voorstellen)
    {
        string?[] ids =
        [
            formulier.Waarde(Velden.Vorm), .. voorstellen.Select(v => v.Id), Vormen.Sparren, .. Gewoonlijk(voorstellen), Vormen.WeetNiet,
        ];
        var keuzes = Vormkeuze("Welke vorm past hierbij?", ids.OfType<string>().Distinct().Where(Vormen.Bestaat));
        return
        [
            .. Veld(keuzes with { Style = ChoiceStyle.Expanded }, Velden.Vorm, formulier, Vormen.Sparren),
            .. Omdat(voorstellen, Teksten.Vorm),
        ];
    }

    /// <summary>At most three, and herstel beside them.</summary>
    public static IEnumerable<CardElement> AlleThemas(Formulier formulier) => Veld(
        Themakeuze("Welke thema’s horen erbij? Kies er hoogstens drie.", Themas.Alle), Velden.Themas, formulier);

    /// <summary>Every form of inzet, in a list that folds out.</summary>
    public static IEnumerable<CardElement> AlleVormen(Formulier formulier) => Veld(
        Vormkeuze("Welke vorm past hierbij?", Vormen.Alle.OrderBy(v => v.Groep).Select(v => v.Id).Append(Vormen.WeetNiet)) with
        {
            Style = ChoiceStyle.Compact,
        },
        Velden.Vorm, formulier, Vormen.Sparren);

    /// <summary>Without a proposal two forms that need no bewoner.</summary>
    private static string[] Gewoonlijk(IReadOnlyList<Voorstel> voorstellen) =>
        voorstellen.Count == 0 ? [Vormen.Casuistiek, Vormen.Teamoverleg] : [];

    private static InputChoiceSet Themakeuze(string label, IEnumerable<string> ids) =>
        new(label, [.. ids.Select(t => new Choice(Teksten.Themakeuze(t), t))]) { IsMultiSelect = true, Style = ChoiceStyle.Expanded };

    private static InputChoiceSet Vormkeuze(string label, IEnumerable<string> ids) =>
        new(label, [.. ids.Select(v => new Choice(Teksten.Hoofdletter(Teksten.Vorm(v)), v))]);

    /// <summary>Why each is proposed; one reason of them all is said once.</summary>
    private static IEnumerable<CardElement> Omdat(IReadOnlyList<Voorstel> voorstellen, Func<string, string> naam) =>
        (voorstellen.Select(v => v.Woorden).Distinct(StringComparer.OrdinalIgnoreCase).Count() < 2 && voorstellen.Count > 0
            ? [Teksten.Omdat(voorstellen.Select(v => v.Woorden))]
            : voorstellen.Select(v => Teksten.Omdat(naam(v.Id), v.Woorden)))
        .Select(zin => Rustig(zin) with { Spacing = Spacing.Small });

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
        .. Veld(new InputDate("Bij ja of deels: op welke dag?"), Velden.ToestemmingOp, formulier),
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
            Vaste("Zoek je iemand die de bewoner zelf spreekt?", ("Ja", "ja"), ("Nee, of dat weet ik niet", "nee")),
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
