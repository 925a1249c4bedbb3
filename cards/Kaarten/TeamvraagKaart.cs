using NodaTime.Text;
using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The other direction: an ervaringsdeskundige asks or offers something to a wijkteam.</summary>
public static class TeamvraagKaart
{
    /// <summary>Ids of the answers to "is it about a bewoner".</summary>
    public const string NietOverBewoner = "nee";

    /// <summary>About a bewoner who agreed.</summary>
    public const string BewonerVindtGoed = "ja";

    /// <summary>About a bewoner who was not asked yet.</summary>
    public const string NogVragen = "nog-vragen";

    /// <summary>The form, in the chat of the ED.</summary>
    /// <param name="soort">Ask or offer.</param>
    /// <param name="formulierId">Of this form: sent twice it is one question.</param>
    /// <param name="wijkteams">To choose from.</param>
    /// <param name="formulier">As it was sent, when it came back.</param>
    /// <param name="melding">Notice on top.</param>
    public static Kaartbeeld Invullen(
        TeamvraagSoort soort, Guid formulierId, IReadOnlyList<Wijkteam> wijkteams, Formulier? formulier = null, Melding? melding = null)
    {
        var vraag = soort == TeamvraagSoort.Vraag;
        if (formulier?.Fouten.Count > 0) melding ??= Melding.Waarschuwing(Teksten.NogNietBewaard);
        var data = new Actiedata(Soorten.Teamvraag, $"{(vraag ? "vraag" : "aanbod")}/{formulierId}", 0);
        return Kaart(
            new Kaartkop(IconName.PeopleTeam, vraag ? "Vraag het een wijkteam" : "Ik bied aan"),
            melding,
            [
                Alinea(vraag
                    ? "Jij weet veel, en een wijkteam weet andere dingen. Waar kan een collega je mee helpen?"
                    : "Wat zou je een wijkteam willen aanbieden? Het team kiest of het past."),
                .. Veld(
                    new InputChoiceSet("Welk wijkteam?", [.. wijkteams.Select(w => new Choice(w.Naam, w.KanaalId))])
                    { Style = ChoiceStyle.Compact, IsRequired = true, ErrorMessage = Teksten.KiesEerst },
                    Velden.Wijkteam, formulier, wijkteams is [var enige] ? enige.KanaalId : null),
                .. Veld(
                    new InputChoiceSet(vraag ? "Wat voor vraag is het?" : "Wat bied je aan?", [
                        .. (vraag ? Teamvraag.Vragen : Teamvraag.Aanbod).Select(w => new Choice(Teksten.Teamvraagwat(soort, w), w)),
                    ])
                    {
                        Style = ChoiceStyle.Expanded, IsRequired = true, ErrorMessage = Teksten.KiesEerst,
                    },
                    Velden.Wat, formulier, vraag ? "meedenken" : "overleg"),
                .. Veld(
                    new InputChoiceSet("Thema", [
                        new Choice("Maakt niet uit", Velden.Geen),
                        .. Themas.Alle.Select(t => new Choice(Teksten.Hoofdletter(Teksten.Thema(t)), t)),
                    ])
                    { Style = ChoiceStyle.Compact },
                    Velden.Thema, formulier, Velden.Geen),
                .. Veld(
                    new InputText("Toelichting, als je dat wilt. Schrijf het zo dat niemand herkenbaar is")
                    {
                        IsMultiline = true, MaxLength = Vraag.MaxToelichting,
                    },
                    Velden.Toelichting, formulier),
                .. vraag
                    ? Veld(
                        new InputChoiceSet("Gaat het over een bewoner?",
                            [
                                new Choice("Ja, en die vindt het goed", BewonerVindtGoed),
                                new Choice("Ja, maar ik heb het nog niet gevraagd", NogVragen), new Choice("Nee", NietOverBewoner),
                            ]) { Style = ChoiceStyle.Compact },
                        Velden.OverBewoner, formulier, NietOverBewoner)
                    : [],
                Knoppen(Hoofdknop("Verstuur", Verbs.TeamvraagVersturen, data)),
                Voet(Teksten.TeamvraagVoet),
            ],
            vraag ? "Stel een vraag aan een wijkteam." : "Bied een wijkteam iets aan.");
    }

    /// <summary>In the channel: who, what and which theme, and one button.</summary>
    public static Kaartbeeld InKanaal(Teamvraag vraag, Melding? melding = null) => Kaart(
        new Kaartkop(IconName.PeopleTeam, vraag.Soort == TeamvraagSoort.Vraag
            ? $"{vraag.Ed.Naam}, ervaringsdeskundige, wil met jullie overleggen"
            : $"{vraag.Ed.Naam}, ervaringsdeskundige, biedt iets aan", vraag.TeamNaam),
        melding,
        [
            Alinea(Teksten.Teamvraagwat(vraag.Soort, vraag.Wat)),
            Feiten(vraag),
            Alinea(Teksten.Teamvraagstand(vraag)),
            vraag.IsVoorbij || vraag.Achterwacht is not null ? null : Knoppen(
                vraag.Contact is null
                    ? Hoofdknop(vraag.Soort == TeamvraagSoort.Vraag ? "Ik denk mee" : "Ja, graag", Verbs.TeamvraagMeedenken, Data(vraag))
                    : Knop("Ik sta ook klaar", Verbs.TeamvraagMeedenken, Data(vraag))),
            Voet(Teksten.TeamvraagKanaalVoet),
        ],
        vraag.Soort == TeamvraagSoort.Vraag
            ? $"{vraag.Ed.Naam} wil met {vraag.TeamNaam} overleggen."
            : $"{vraag.Ed.Naam} biedt {vraag.TeamNaam} iets aan.");

    /// <summary>For the ED who asked or offered.</summary>
    public static Kaartbeeld VoorErvaringsdeskundige(Teamvraag vraag, Formulier? formulier = null) => Kaart(
        new Kaartkop(
            IconName.PeopleTeam,
            vraag.Soort == TeamvraagSoort.Vraag ? $"Je vraag aan {vraag.TeamNaam}" : $"Je aanbod aan {vraag.TeamNaam}",
            Teksten.Teamvraagwat(vraag.Soort, vraag.Wat)),
        null,
        [
            Feiten(vraag),
            vraag.Tekst is null ? null : Vak(Rustig("Jouw toelichting"), Vervolg(vraag.Tekst)),
            Alinea(
                vraag.Contact is null && !vraag.IsVoorbij
                    ? vraag.Soort == TeamvraagSoort.Vraag ? "Je vraag staat in het kanaal. Je hoort het als iemand meedenkt."
                    : "Je aanbod staat in het kanaal. Je hoort het als iemand ja zegt." : Teksten.Teamvraagstand(vraag)),
            .. Samen(vraag, vraag.Contact, formulier),
            vraag.IsVoorbij
                ? null
                : Knoppen(
                    Acties.Zeker(
                        "Intrekken", Teksten.TeamvraagIntrekkenUitleg, Knop("Ja, trek in", Verbs.TeamvraagIntrekken, Data(vraag)))),
            Voet(Teksten.TeamvraagVoet),
        ],
        $"{vraag.TeamNaam}: {Teksten.Teamvraagstand(vraag)}");

    /// <summary>For a colleague who thinks along, stands by, or did.</summary>
    public static Kaartbeeld VoorMeedenker(Teamvraag vraag, string persoonId, Formulier? formulier = null)
    {
        var isContact = vraag.Contact?.Id == persoonId;
        var staatKlaar = vraag.Achterwacht?.Id == persoonId;
        return Kaart(
            new Kaartkop(
                IconName.PeopleTeam, isContact ? $"Je denkt mee met {vraag.Ed.Naam}" : "Dankjewel",
                Teksten.Teamvraagwat(vraag.Soort, vraag.Wat)),
            null,
            [
                Feiten(vraag),
                isContact && vraag.Tekst is not null ? Vak(Rustig($"Van {vraag.Ed.Naam}"), Vervolg(vraag.Tekst)) : null,
                isContact && !vraag.IsVoorbij
                    ? Alinea(Markdown.Van($"{Markdown.Vermelding(vraag.Ed.Naam)} hoort graag van je. Stuur een bericht om af te spreken."))
                    : Alinea(Stand(vraag, staatKlaar)),
                .. isContact ? Samen(vraag, vraag.Ed, formulier) : [],
                isContact && !vraag.IsVoorbij ? Knoppen(Knop("Geef door", Verbs.TeamvraagDoorgeven, Data(vraag))) : null,
                Voet(Teksten.MeedenkerVoet),
            ],
            isContact ? $"Je denkt mee met {vraag.Ed.Naam}." : "Dankjewel dat je wilt meedenken.",
            vermeld: isContact && !vraag.IsVoorbij ? vraag.Ed : null);
    }

    /// <summary>On the morning before the day they agreed on.</summary>
    public static Kaartbeeld Morgen(Teamvraag vraag, string persoonId)
    {
        var ander = vraag.Ed.Id == persoonId ? vraag.Contact : vraag.Ed;
        return Kaart(
            new Kaartkop(IconName.PeopleTeam, "Morgen spreken jullie elkaar", vraag.TeamNaam),
            null,
            [
                Alinea(
                    $"Morgen is het zover: {Teksten.Vervolgvorm(vraag.Vorm ?? "")}. "
                    + $"Jij en {ander?.Naam ?? "je collega"} kozen deze dag."),
                Voet("Alleen jij en je collega zien deze kaart."),
            ],
            "Morgen spreken jullie elkaar.");
    }

    private static string Stand(Teamvraag vraag, bool staatKlaar) => (vraag.IsVoorbij, staatKlaar) switch
    {
        (true, _) => "Dit is klaar. Dankjewel dat je wilde meedenken.",
        (_, true) =>
            $"{vraag.Contact?.Naam ?? Teksten.EenCollega} denkt mee. Jij staat klaar als dat nodig is. Je hoeft nu niets te doen.",
        _ => "Je hebt het doorgegeven. Dat is goed, uitleg is niet nodig.",
    };

    private static IEnumerable<CardElement> Samen(Teamvraag vraag, Persoon? ander, Formulier? formulier)
    {
        if (ander is null || vraag.IsVoorbij) yield break;
        if (vraag.Vorm is { } vorm)
        {
            yield return Vet(
                vraag.Dag is { } dag
                    ? $"Afgesproken: {Teksten.Vervolgvorm(vorm)}, op {Teksten.Datum(dag)}."
                    : $"Afgesproken: {Teksten.Vervolgvorm(vorm)}.");
        }

        foreach (var veld in Veld(
            new InputChoiceSet("Hoe gaan jullie verder?", [
                .. Teamvraag.Vervolgvormen.Select(v => new Choice(Teksten.Hoofdletter(Teksten.Vervolgvorm(v)), v)),
            ])
            { Style = ChoiceStyle.Compact },
            Velden.Vervolgvorm, formulier, vraag.Vorm ?? Teamvraag.Vervolgvormen[vraag.Soort == TeamvraagSoort.Vraag ? 0 : 3]))
        {
            yield return veld;
        }

        foreach (
            var veld in Veld(
                new InputDate("Op welke dag? Dat kan ook later."), Velden.Vervolgdag, formulier,
                vraag.Dag is { } d ? LocalDatePattern.Iso.Format(d) : null)) yield return veld;
        yield return Knoppen(
            Knop("Spreek dit af", Verbs.TeamvraagAfspreken, Data(vraag)), Knop("Afronden", Verbs.TeamvraagAfronden, Data(vraag)));
    }

    private static FactSet? Feiten(Teamvraag vraag) => vraag.Themas.Count == 0 ? null : new FactSet(
        [new Fact("Thema", Teksten.Hoofdletter(Teksten.Opsomming([.. vraag.Themas.Select(Teksten.Thema)])))])
    { Spacing = Spacing.Medium };

    private static Actiedata Data(Teamvraag vraag) => new(Soorten.Teamvraag, $"{vraag.KanaalId}/{vraag.Id}", vraag.Rev);
}
