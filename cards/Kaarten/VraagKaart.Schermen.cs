using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What stands on each screen.</summary>
public static partial class VraagKaart
{
    private const string Startblok = "startblok";
    private const string Meerblok = "meerblok";
    private const int MeesteVormen = 3;

    /// <summary>A host shows at most six buttons in a row.</summary>
    private const int KnoppenPerRij = 5;

    private static IEnumerable<CardElement> Vraag(VraagBeeld beeld)
    {
        var formulier = beeld.Formulier;
        var vraagErvaring = beeld.VraagErvaring || formulier.Waarde(Velden.WaaromErvaring) is { Length: > 0 };
        return
        [
            Alinea(
                beeld switch
                {
                    { Nummer: not null } => Teksten.VraagWijzigUitleg, { Bij: { } naam } => Teksten.VraagAan(naam),
                    _ => Teksten.VraagUitleg,
                }),
            .. beeld is { Nummer: null, Vorm: { } vorm and not (Vormen.Sparren or Vormen.WeetNiet) }
                ? [Vak(Rustig(Teksten.DitVraagJe), Vet(Teksten.Hoofdletter(Teksten.Vorm(vorm))), Vervolg(Teksten.VormUitleg(vorm)))]
                : Array.Empty<CardElement>(),
            .. beeld.KiesTeam || beeld.Teams.Count > 1 ? Veld(Teamkeuze(beeld.Teams), Velden.Wijkteam, formulier) : [],
            Vervolg(beeld.UitBericht ? Teksten.VraagUitBericht : Teksten.NietHerkenbaar),
            .. Vraagvelden.Tekst(Teksten.VraagLabel, Velden.Toelichting, formulier),
            .. Teksten.OpenVraaghint(formulier.Waarde(Velden.Toelichting) ?? "") is { } hint
                ? [Rustig(hint) with { Spacing = Spacing.Small }]
                : Array.Empty<CardElement>(),
            .. vraagErvaring ? Vraagvelden.Tekst(Teksten.WaaromErvaring, Velden.WaaromErvaring, formulier) : [],
            Startzinnen(beeld.Over),
            Knoppen(Vooraan(beeld)),
        ];
    }

    /// <summary>With a label or another road only what has to be chosen is in view.</summary>
    private static IEnumerable<CardAction> Vooraan(VraagBeeld beeld)
    {
        yield return Verder(beeld, Verbs.VraagKiezen);
        if (beeld.MagZo) yield return Knop("Verstuur het zo", Verbs.VraagZoStellen, beeld.Over);
        if (beeld.MagZo) yield return Knop(Teksten.GeenTipsMeer, Verbs.VraagZoStellen, Met(beeld.Over, ZonderTip));
        if (beeld.Liever is { } liever) yield return Knop($"Liever {Teksten.Vorm(liever)}", Verbs.VraagVorm, Met(beeld.Over, liever));
        if (beeld.Nummer is not null) yield return Knop("Thema’s en vorm", Verbs.VraagKiezen, beeld.Over);
        else yield return Knop("Verstuur meteen", Verbs.VraagStellen, beeld.Over);
        if (!beeld.MagZo) yield return new ActionToggleVisibility("Begin met een zin", [Startblok]);
        yield return Stop(beeld);
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

    /// <summary>What the text itself makes likely; everything else is one button away.</summary>
    private static IEnumerable<CardElement> Keuze(VraagBeeld beeld)
    {
        var voorstel = Vraagvoorstel.Bij(beeld.Formulier.Waarde(Velden.Toelichting));
        return
        [
            .. Vraagvelden.Themavoorstel(beeld.Formulier, voorstel.Themas),
            .. Vraagvelden.Vormvoorstel(beeld.Formulier, voorstel.Vormen),
            Knoppen(
                Verder(beeld, Verbs.VraagNakijken), Knop("Terug", Verbs.VraagTerug, beeld.Over),
                Knop("Meer keuzes", Verbs.VraagVormen, beeld.Over), Knop("Help me kiezen", Verbs.VraagKeuzehulp, beeld.Over), Stop(beeld)),
        ];
    }

    private static IEnumerable<CardElement> AlleKeuzes(VraagBeeld beeld) =>
    [
        .. Vraagvelden.AlleThemas(beeld.Formulier),
        .. Vraagvelden.AlleVormen(beeld.Formulier),
        Knoppen(new ActionToggleVisibility("Nog meer vertellen", [Meerblok])),
        Blok(
            Meerblok, beeld.Formulier, Vraagvelden.MeerIds, Vraagvelden.Meer(beeld.Formulier),
            open: beeld.Vorm is { } vorm && Vormen.BewonerKanErbij(vorm)),
        Knoppen(
            Verder(beeld, Verbs.VraagNakijken), Knop("Terug", Verbs.VraagKiezen, beeld.Over),
            Knop("Help me kiezen", Verbs.VraagKeuzehulp, beeld.Over), Stop(beeld)),
    ];

    private static IEnumerable<CardElement> Keuzehulp(VraagBeeld beeld) =>
    [
        .. Passend(beeld.Formulier) is { } vormen
            ? vormen.Take(MeesteVormen).Select(vorm => Voorstel(beeld.Over, vorm))
            : [Alinea(Teksten.KeuzehulpUitleg)],
        .. Vraagvelden.Keuzehulp(beeld.Formulier),
        Knoppen(Hoofdknop("Toon wat past", Verbs.VraagKeuzehulp, Met(beeld.Over, Gezien)), Knop("Terug", Verbs.VraagKiezen, beeld.Over)),
    ];

    private static CardElement Voorstel(Actiedata over, string vorm) => Vak(
        Vet(Teksten.Hoofdletter(Teksten.Vorm(vorm))) with { Spacing = Spacing.None },
        Vervolg(Teksten.VormUitleg(vorm)),
        Knoppen(Knop(Teksten.KiesVorm(vorm), Verbs.VraagVorm, Met(over, vorm))));

    /// <summary>The forms that suit the three answers, or null while one is missing.</summary>
    private static IReadOnlyList<string>? Passend(Formulier formulier) =>
        Enum.TryParse<Waarover>(formulier.Waarde(Velden.Waarover), out var waarover)
            && formulier.Waarde(Velden.WilContact) is { Length: > 0 } contact
        && Enum.TryParse<Tijdsduur>(formulier.Waarde(Velden.Tijdsduur), out var duur)
            ? Domein.Vragen.Keuzehulp.Kies(waarover, contact == "ja", duur)
            : null;

    private static IEnumerable<CardElement> Afspraak(VraagBeeld beeld) =>
    [
        Alinea(Teksten.EerstEenAfspraak),
        .. Veld(
            new InputText(Teksten.AfspraakVraag) { IsMultiline = true, MaxLength = Teamafspraken.MaxUrgent },
            Velden.TeamUrgent, beeld.Formulier),
        Knoppen(
            Hoofdknop("Bewaar en ga verder", Verbs.VraagAfspraak, beeld.Over),
            Knop($"Liever {Teksten.Vorm(Vormen.Sparren)}", Verbs.VraagVorm, Met(beeld.Over, Vormen.Sparren)),
            Knop("Terug", Verbs.VraagKiezen, beeld.Over), Stop(beeld)),
    ];

    private static IEnumerable<CardElement> Wens(VraagBeeld beeld) =>
    [
        .. beeld.Vorm is { } vorm
            ? [Vak(Vet(Teksten.Hoofdletter(Teksten.Vorm(vorm))) with { Spacing = Spacing.None }, Vervolg(Teksten.VormUitleg(vorm)))]
            : Array.Empty<CardElement>(),
        Alinea(beeld.Formulier.Waarde(Velden.BewonerErbij) == Velden.Ja ? Teksten.BewonerErbijUitleg : Teksten.WensUitleg),
        .. Vraagvelden.Wens(beeld.Formulier),
        .. beeld.Afspraak is { } afspraak ? [Vak(Rustig(Teksten.AfspraakKop), Vervolg(afspraak))] : Array.Empty<CardElement>(),
        Knoppen(
        [
            Verder(beeld, Verbs.VraagNakijken, Met(beeld.Over, Gezien)),
            .. beeld.Liever is { } liever
                ? [Knop($"Liever {Teksten.Vorm(liever)}", Verbs.VraagVorm, Met(beeld.Over, liever))]
                : Array.Empty<CardAction>(),
            Knop("Terug", Verbs.VraagKiezen, beeld.Over), Stop(beeld),
        ]),
    ];

    /// <summary>What is sent, to whom, and whether it waits for the bewoner.</summary>
    private static IEnumerable<CardElement> Nakijken(VraagBeeld beeld) =>
    [
        Alinea(beeld.TeVersturen is { MagNaarPool: false }
            ? Teksten.NakijkenConcept
            : beeld.Bij is { } naam ? Teksten.VraagAan(naam) : Teksten.NakijkenPool),
        .. beeld.TeVersturen is { } vraag
            ? new CardElement[]
            {
                Vraagfeiten.Tekst(vraag, "Je vraag", Teksten.ZonderToelichting), Vraagfeiten.Keuzes(vraag, [.. Waarvoor(vraag)]),
            }
            : [],
        .. Velden.MetEtikettip.Select(beeld.Formulier.Tip).OfType<string>().Select(tip => Vervolg(tip)),
        Knoppen(Achteraan(beeld)),
    ];

    private static IEnumerable<CardAction> Achteraan(VraagBeeld beeld)
    {
        yield return Hoofdknop("Verstuur", Verbs.VraagStellen, Met(beeld.Over, Gezien));
        yield return Knop("Wijzig", Verbs.VraagTerug, beeld.Over);
        yield return Stop(beeld);
        if (beeld.Formulier.Tips.Count > 0) yield return Knop(Teksten.GeenTipsMeer, Verbs.VraagZoStellen, Met(beeld.Over, ZonderTip));
    }

    private static IEnumerable<Fact> Waarvoor(Vraag vraag) => vraag.Bewoner.Toestemming?.Reikwijdte is { } waarvoor
        ? [new Fact("Waarvoor", Teksten.Hoofdletter(Teksten.Keuze(Keuzes.Reikwijdtes, waarvoor)))]
        : [];

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

    private static InputChoiceSet Teamkeuze(IReadOnlyList<Wijkteam> teams) =>
        new("Voor welk wijkteam vraag je dit?", [.. teams.Select(t => new Choice(t.Naam, t.KanaalId))]) { Style = ChoiceStyle.Compact };
}
