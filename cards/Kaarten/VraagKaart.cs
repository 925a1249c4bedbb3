using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The question form: question first, form second, and nothing that has to be filled in.</summary>
public static class VraagKaart
{
    /// <summary>What the button chooses that sends a question with labels and wants no tips about them any more.</summary>
    public const string ZonderTip = "zonder-tip";

    /// <summary>What a button chooses on a part with questions of its own: they were seen, also when they were left empty.</summary>
    public const string Gezien = "gezien";

    private static readonly string[] Rang = ["eerste", "tweede", "derde"];
    private const string Startblok = "startblok";
    private const string Themablok = "themablok";
    private const string Meerblok = "meerblok";

    /// <summary>A host shows at most six buttons in a row.</summary>
    private const int KnoppenPerRij = 5;

    /// <summary>One part of the form; what was filled in on another part is in it, out of sight.</summary>
    public static Kaartbeeld Maak(VraagBeeld beeld, Vraagstap stap = Vraagstap.Vraag, Melding? melding = null)
    {
        var inhoud = stap switch
        {
            Vraagstap.Keuzehulp => Keuzehulp(beeld),
            Vraagstap.Wens => Wens(beeld),
            _ => Vraag(beeld, stap == Vraagstap.AlleVormen),
        };
        return Kaart(
            new Kaartkop(IconName.QuestionCircle, stap switch
            {
                Vraagstap.Keuzehulp => "Welke vorm past?",
                Vraagstap.Wens => "Wat wil de bewoner?",
                _ => beeld.Nummer is { } nummer ? $"Wijzig {nummer}" : Teksten.VraagTitel,
            }, beeld.Teams is [var team] ? team.Naam : null),
            melding,
            [.. inhoud, .. Bewaard(beeld.Formulier, inhoud), Voet(Teksten.AanvraagVoet)],
            beeld.Nummer is null ? "Stel je vraag aan de pool." : $"Wijzig je vraag {beeld.Nummer}.");
    }

    /// <summary>What takes the place of a form that was sent from a message of its own.</summary>
    public static Kaartbeeld Verstuurd(Aanvraag aanvraag) =>
        MeldingKaart.Maak("Verstuurd", Teksten.NaVersturen(aanvraag)) with { Blijft = true };

    private static IEnumerable<CardElement> Vraag(VraagBeeld beeld, bool alleVormen)
    {
        var formulier = beeld.Formulier;
        var vraagErvaring = beeld.VraagErvaring || formulier.Waarde(Velden.WaaromErvaring) is { Length: > 0 };
        return
        [
            Alinea(
                beeld switch {
                    { Nummer: not null } => Teksten.VraagWijzigUitleg, { Bij: { } naam } => Teksten.VraagAan(naam),
                    _ => Teksten.VraagUitleg,
                }),
            .. beeld.Teams.Count > 1 ? Veld(Teamkeuze(beeld.Teams), Velden.Wijkteam, formulier) : [],
            Vervolg(beeld.UitBericht ? Teksten.VraagUitBericht : Teksten.NietHerkenbaar),
            .. Vraagvelden.Tekst("Waar wil je een andere blik op?", "Beschrijf één moment, zonder namen.", Velden.Toelichting, formulier),
            .. Teksten.OpenVraaghint(formulier.Waarde(Velden.Toelichting) ?? "") is { } hint
                ? [Rustig(hint) with { Spacing = Spacing.Small }]
                : Array.Empty<CardElement>(),
            .. vraagErvaring
                ? Vraagvelden.Tekst(
                    Teksten.WaaromErvaring, "Bijvoorbeeld: samen oefenen met naar buiten gaan.", Velden.WaaromErvaring, formulier)
                : [],
            Knoppen(new ActionToggleVisibility("Begin met een zin", [Startblok]), new ActionToggleVisibility("Kies thema’s", [Themablok])),
            Startzinnen(beeld.Over),
            Blok(Themablok, formulier, [Velden.Themas], Vraagvelden.Themavelden(formulier)),
            .. Vraagvelden.Vorm(formulier, alleVormen),
            Knoppen(
            [
                .. alleVormen ? [] : new[] { Knop("Meer vormen", Verbs.VraagVormen, beeld.Over) },
                Knop("Help me kiezen", Verbs.VraagKeuzehulp, beeld.Over),
                new ActionToggleVisibility("Meer kiezen", [Meerblok]),
            ]),
            Blok(
                Meerblok, formulier, Vraagvelden.MeerIds, Vraagvelden.Meer(formulier),
                open: formulier.Waarde(Velden.Vorm) is { } vorm && Vormen.BewonerKanErbij(vorm)),
            Versturen(beeld,
            [
                .. beeld.Week is { } week
                    ? [Knop("Terug naar de agendavraag", Verbs.AgendaTonen, new Actiedata(Soorten.Agenda, week, 0))]
                    : Array.Empty<CardAction>(),
                .. beeld.Aanwezig is { } dag ? [Knop("Terug naar wie er is", Verbs.AanwezigTonen, dag)] : Array.Empty<CardAction>(),
            ]),
        ];
    }

    private static Container Startzinnen(Actiedata over) =>
        new(
            [
                .. Teksten.Startzinnen.Chunk(KnoppenPerRij).Select(rij =>
                    Knoppen(rij.Select(z => Knop(Teksten.Hoofdletter(z.Label), Verbs.VraagStartzin, Met(over, z.Id))))),
            ])
        {
            Id = Startblok,
            IsVisible = false,
            Spacing = Spacing.Small,
        };

    private static IEnumerable<CardElement> Keuzehulp(VraagBeeld beeld) =>
    [
        .. Passend(beeld.Formulier) is { } vormen
            ? vormen.Zip(Rang, (vorm, rang) => Voorstel(beeld.Over, vorm, rang))
            : [Alinea(Teksten.KeuzehulpUitleg)],
        .. Vraagvelden.Keuzehulp(beeld.Formulier),
        Knoppen(Hoofdknop("Toon wat past", Verbs.VraagKeuzehulp, Met(beeld.Over, Gezien)), Knop("Terug", Verbs.VraagTerug, beeld.Over)),
    ];

    private static CardElement Voorstel(Actiedata over, string vorm, string rang) => Vak(
        Vet(Teksten.Hoofdletter(Teksten.Vorm(vorm))) with { Spacing = Spacing.None },
        Vervolg(Teksten.VormUitleg(vorm)),
        Knoppen(Knop($"Kies de {rang}", Verbs.VraagVorm, Met(over, vorm))));

    /// <summary>The forms that suit the three answers, or null while one is missing.</summary>
    private static IReadOnlyList<string>? Passend(Formulier formulier) =>
        Enum.TryParse<Waarover>(formulier.Waarde(Velden.Waarover), out var waarover)
            && formulier.Waarde(Velden.WilContact) is { Length: > 0 } contact
        && Enum.TryParse<Tijdsduur>(formulier.Waarde(Velden.Tijdsduur), out var duur)
            ? Domein.Vragen.Keuzehulp.Kies(waarover, contact == "ja", duur)
            : null;

    private static IEnumerable<CardElement> Wens(VraagBeeld beeld) =>
    [
        .. beeld.Vorm is { } vorm
            ? [Vak(Vet(Teksten.Hoofdletter(Teksten.Vorm(vorm))) with { Spacing = Spacing.None }, Vervolg(Teksten.VormUitleg(vorm)))]
            : Array.Empty<CardElement>(),
        Alinea(beeld.Formulier.Waarde(Velden.BewonerErbij) == Velden.Ja ? Teksten.BewonerErbijUitleg : Teksten.WensUitleg),
        .. Vraagvelden.Wens(beeld.Formulier),
        .. beeld.Afspraak is { } afspraak ? [Afgesproken(afspraak)] : Array.Empty<CardElement>(),
        Versturen(beeld, [Knop("Terug", Verbs.VraagTerug, beeld.Over)], Met(beeld.Over, Gezien)),
    ];

    private static ActionSet Versturen(VraagBeeld beeld, IReadOnlyList<CardAction> verder, Actiedata? wat = null) => Knoppen(
    [
        Hoofdknop(beeld.Nummer is null ? "Verstuur" : "Bewaar", Verbs.VraagStellen, wat ?? beeld.Over),
        .. beeld.MagZo
            ? [
                Knop("Verstuur het zo", Verbs.VraagZoStellen, beeld.Over),
                Knop(Teksten.GeenTipsMeer, Verbs.VraagZoStellen, Met(beeld.Over, ZonderTip)),
            ]
            : Array.Empty<CardAction>(),
        .. beeld.Liever is { } liever
            ? [Knop($"Liever {Teksten.Vorm(liever)}", Verbs.VraagVorm, Met(beeld.Over, liever))]
            : Array.Empty<CardAction>(),
        .. verder,
        .. beeld.Nummer is null ? [] : new[] { Knop("Niet wijzigen", Verbs.AanvraagTonen, beeld.Over) },
    ]);

    private static Container Afgesproken(string afspraak) => Vak(Rustig(Teksten.AfspraakKop), Vervolg(afspraak));

    /// <summary>Folded as long as nothing in it is filled in or wrong.</summary>
    private static Container Blok(
        string id, Formulier formulier, IReadOnlyList<string> velden, IEnumerable<CardElement> inhoud, bool open = false) =>
        new([.. inhoud])
        {
            Id = id,
            IsVisible = open
            || velden.Any(v =>
                formulier.Fout(v) is not null || formulier.Waarde(v) is { Length: > 0 } and not Velden.Geen and not "maakt-niet-uit"),
            Spacing = Spacing.Medium,
        };

    /// <summary>Fields of another part, out of sight: a client sends them along with every button.</summary>
    private static IEnumerable<CardElement> Bewaard(Formulier formulier, IEnumerable<CardElement> inhoud)
    {
        var gezien = Ids(inhoud).ToHashSet(StringComparer.Ordinal);
        return Velden.Vraagformulier.Append(Velden.Thema).Where(v => !gezien.Contains(v) && formulier.Waarde(v) is { Length: > 0 })
            .Select(v => new InputText("Eerder ingevuld") { Id = v, Value = formulier.Waarde(v), IsVisible = false });
    }

    private static IEnumerable<string> Ids(IEnumerable<CardElement> elementen) =>
        elementen.SelectMany(e => e is Container vak ? Ids(vak.Items) : e is CardInput { Id: { } id } ? [id] : []);

    private static InputChoiceSet Teamkeuze(IReadOnlyList<Wijkteam> teams) =>
        new("Wijkteam", [.. teams.Select(t => new Choice(t.Naam, t.KanaalId))])
        {
            Style = ChoiceStyle.Compact,
            Placeholder = "Voor welk wijkteam vraag je dit?",
        };

    private static Actiedata Met(Actiedata over, string keuze) => over with { Id = $"{over.Id}/{keuze}" };
}
