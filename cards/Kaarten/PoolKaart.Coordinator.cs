using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>An aanvraag as one coördinator sees it.</summary>
/// <param name="Dossier">The aanvraag.</param>
/// <param name="Kandidaten">In the order of <see cref="Rangschikking"/>.</param>
/// <param name="WieId">Entra object id of the coördinator.</param>
/// <param name="Collegas">Everybody in the pool, to choose from by name.</param>
/// <param name="AanGrens">Who was chosen and has as much as they chose: a second is asked for.</param>
public sealed record Poolbeeld(
    Dossier Dossier, IReadOnlyList<Kandidaat> Kandidaten, string WieId, IReadOnlyList<Persoon> Collegas, Persoon? AanGrens = null)
{
    /// <summary>How many candidates are shown; fewer, and fewer names to choose from, when the card would be too large.</summary>
    internal int Getoond { get; init; } = PoolKaart.MeestGetoond;

    /// <summary>It stands in the chat of the coördinator, in the place of the queue.</summary>
    public bool UitWachtrij { get; init; }
}

public static partial class PoolKaart
{
    internal const int MeestGetoond = 8;
    private const int MeesteCollegas = 60;

    private const string Anderenblok = "anderenblok";
    private const string Keuzeblok = "keuzeblok";
    private const string ZonderTeams = "Ja zonder Teams";

    /// <summary>What a coördinator sees: the question, who can be asked with the reasons why, and everything else they can do.</summary>
    /// <param name="beeld">What to show.</param>
    /// <param name="melding">Notice on top.</param>
    /// <param name="formulier">What was chosen before, when the card comes back with a refusal.</param>
    public static Kaartbeeld VoorCoordinator(Poolbeeld beeld, Melding? melding = null, Formulier? formulier = null) =>
        Passend(MeestGetoond, n => Volledig(beeld with { Getoond = n }, melding, formulier));

    private static Kaartbeeld Volledig(Poolbeeld beeld, Melding? melding, Formulier? formulier)
    {
        if (beeld.Dossier.IsBreedGevraagd) beeld = beeld with { Kandidaten = [], Collegas = [] };
        var aanvraag = beeld.Dossier.Aanvraag;
        IEnumerable<CardElement?> inhoud = aanvraag.Status == AanvraagStatus.Concept
            ? [Alinea(Teksten.InPool(aanvraag))]
            : [
                Vraagfeiten.Keuzes(
                    aanvraag.Vraag, [.. Vervolgfeit(aanvraag), new Fact("Gesteld", Teksten.Datum(aanvraag.Gesteld))]),
                aanvraag.WachtOpReactie
                    ? Vraagfeiten.Tekst(
                        aanvraag, $"De vraag van {aanvraag.Aanvrager.Naam}", Teksten.GeenToelichting(aanvraag.Vraag))
                    : null,
                aanvraag.WachtOpReactie && Teksten.WachtOpVrager(aanvraag) is { } wacht ? Vervolg(wacht) : null,
                .. Stand(beeld, formulier),
            ];
        return Kaart(
            Bovenaan(aanvraag), melding,
            [
                .. inhoud,
                beeld.UitWachtrij ? Acties.Rij(Knop("Naar de wachtrij", Verbs.WachtrijTonen, Actiedata.Wachtrij(1))) : null,
                Inhoud.Voet(ToontVolgorde(beeld) ? Teksten.CoordinatorVolgorde : Teksten.CoordinatorVoet),
            ],
            Samenvatting(aanvraag));
    }

    private static bool ToontVolgorde(Poolbeeld beeld) =>
        beeld.Dossier.Aanvraag.Status is AanvraagStatus.Nieuw or AanvraagStatus.Voorgesteld && beeld.Kandidaten.Skip(1).Any();

    private static IEnumerable<CardElement?> Stand(Poolbeeld beeld, Formulier? formulier)
    {
        var (dossier, kandidaten, wieId) = (beeld.Dossier, beeld.Kandidaten, beeld.WieId);
        var aanvraag = dossier.Aanvraag;
        var ed = Teksten.Opsomming([.. aanvraag.Eds.Select(p => p.Naam)]);
        switch (aanvraag.Status)
        {
            case AanvraagStatus.Nieuw:
                return
                [
                    .. MetTweede(beeld, formulier),
                    .. kandidaten.Count == 0
                        ? [Alinea(Teksten.NiemandHeeftRuimte)]
                        : new CardElement[] { Vet("Voorstel met uitleg. Jij beslist.") },
                    aanvraag.Toezegging.Duo ? Vervolg("Jullie zoeken een duo.") : null,
                    .. Lijst(beeld, InZicht(beeld), eersteVoorop: true),
                    .. Keuzes(beeld, formulier),
                ];
            case AanvraagStatus.Voorgesteld:
                var vanEenAnder = aanvraag.Toezegging.VoorgesteldDoor is { } door && door.Id != wieId;
                var mag = dossier.Bezig is not { } bezig || bezig.Id == wieId || dossier.Open.Any(a => a.Status == AanbodStatus.Overleg);
                return
                [
                    .. mag ? MetTweede(beeld, formulier) : [],
                    .. dossier.Aanbiedingen.Where(a => a.IsOpen || a.Status == AanbodStatus.Ja).Select(a => Alinea(Teksten.Gevraagd(a))),
                    aanvraag.Toezegging.Duo ? Vervolg("Jullie zoeken een duo.")
                        : dossier.Open.Skip(1).Any() ? Vervolg("Wie het eerst ja zegt, gaat mee.") : null,
                    dossier.IsBreedGevraagd ? Vervolg(Teksten.BreedGevraagd) : null,
                    .. Vastleggen(dossier, formulier),
                    mag && kandidaten.Count > 0
                        ? new Container([.. Lijst(beeld, MeestGetoond + 1, eersteVoorop: false)])
                        { Id = Anderenblok, IsVisible = false, Spacing = Spacing.None }
                        : null,
                    .. mag ? Keuzes(beeld, formulier) : [],
                    vanEenAnder ? Acties.Rij(Overnemen(aanvraag, Actiedata.Voor(aanvraag))) : null,
                ];
            case AanvraagStatus.Toegezegd:
                return
                [
                    .. dossier.Aanbiedingen.Where(a => a.Status == AanbodStatus.Ja).Select(a => Vet(Teksten.Gevraagd(a))),
                    Vervolg(
                        aanvraag.Toezegging.Direct
                            ? "De twee zijn al begonnen. Jij maakt de match."
                            : "Jij maakt de match. Daarna krijgen beiden een bericht."),
                    Acties.Rij(Hoofdknop("Maak de match", Verbs.MatchAanvaarden, Actiedata.Voor(aanvraag))),
                ];
            case AanvraagStatus.Aanvaard or AanvraagStatus.Kennismaking or AanvraagStatus.Lopend:
                return
                [
                    Vet($"{aanvraag.Toezegging.AanvaardDoor?.Naam ?? "Een coördinator"} maakte de match met {ed}."),
                    .. Teksten.BrengSamen(aanvraag).Select(zin => Vervolg(zin)),
                ];
            default:
                return [Vet(Teksten.InPool(aanvraag))];
        }
    }

    /// <summary>Somebody who has as much as they chose goes only together with an experienced second.</summary>
    private static IEnumerable<CardElement> MetTweede(Poolbeeld beeld, Formulier? formulier)
    {
        if (beeld.AanGrens is not { } vol) yield break;
        var ervaren = beeld.Kandidaten.Where(k => k.Ed.Wie.Id != vol.Id && !k.Ed.Kiest.BrengtTweede).Take(beeld.Getoond).ToList();
        yield return ervaren.Count == 0 ? Vak(Vervolg(Teksten.GeenErvarenTweede)) : Vak(
        [
            .. Veld(
                new InputChoiceSet($"Wie gaat samen met {Voornaam(vol)}?", [
                    .. ervaren.Select(k => new Choice(k.Ed.Wie.Naam, k.Ed.Wie.Id)),
                ]) { Style = ChoiceStyle.Expanded }, Velden.Tweede, formulier, ervaren[0].Ed.Wie.Id),
            Knoppen(Knop("Vraag ze samen", Verbs.MatchEigenKeuze, Actiedata.Voor(beeld.Dossier.Aanvraag, vol))),
        ]);
    }

    /// <summary>The way to take over from a colleague.</summary>
    internal static ActionExecute Overnemen(Aanvraag aanvraag, Actiedata data) =>
        Knop($"Neem over van {Voornaam(aanvraag.Toezegging.VoorgesteldDoor!)}", Verbs.MatchOvernemen, data);

    /// <summary>What a coördinator can do beside asking one from the list; folded in, so that the list stays the card.</summary>
    private static IEnumerable<CardElement?> Keuzes(Poolbeeld beeld, Formulier? formulier)
    {
        var aanvraag = beeld.Dossier.Aanvraag;
        var data = Actiedata.Voor(aanvraag);
        var open = formulier?.Waarde(Velden.EdNaam) is not null && formulier.Fouten.Count > 0 ? formulier : null;
        if (open is not null)
        {
            yield return new Container([Vet(ZonderTeams), .. IemandZonderTeams(data, open)]) { Separator = true, Spacing = Spacing.Medium };
        }

        CardAction? vraagIets = aanvraag.Verduidelijking is null
            ? Uitklap(
                $"Vraag iets aan {Voornaam(aanvraag.Aanvrager)}", null, Vragen(aanvraag), "Verstuur", Verbs.VerduidelijkingVragen, data)
            : null;
        CardAction? kiesZelf = beeld.Collegas.Count > 0
            ? Uitklap(
                "Kies zelf iemand", Alinea(Teksten.AndereCollega),
                Collegas(beeld.Collegas.Take(MeesteCollegas * beeld.Getoond / MeestGetoond)), "Vraag deze collega",
                Verbs.MatchEigenKeuze, data)
            : null;
        CardAction?[] vooraan = (aanvraag.Status, beeld.Kandidaten.Count) switch
        {
            (AanvraagStatus.Voorgesteld, 0) => [],
            (AanvraagStatus.Voorgesteld, _) => [new ActionToggleVisibility("Vraag ook iemand anders", [Anderenblok])],
            (_, 0) => [kiesZelf, vraagIets],
            _ => [ToonMeer(beeld), vraagIets],
        };
        var teruggekomen = formulier?.Waarde(Velden.Kandidaten) is not null;
        var samen = Samen(beeld, formulier);
        if (teruggekomen && samen is not null) yield return samen with { IsVisible = null, Separator = true };
        var zonderTeams = open is not null || TeBellen(beeld.Dossier) is not null
            ? null
            : new ActionShowCard(ZonderTeams, AdaptiveCard.Inner([.. IemandZonderTeams(data, null)]));
        var rest = Acties.Meer(
            Keuzeblok,
            [
                teruggekomen ? null : samen,
                Acties.Rij(
                    !teruggekomen && samen is not null ? new ActionToggleVisibility("Vraag er meer tegelijk", [Meerblok]) : null,
                    vooraan.Contains(kiesZelf) ? null : kiesZelf,
                    aanvraag.Toezegging.Duo
                        ? Knop("Toch één persoon", Verbs.MatchGeenDuo, data)
                        : Knop("Zoek een duo", Verbs.MatchDuo, data)),
                Acties.Rij(
                    vooraan.Contains(vraagIets) ? null : vraagIets,
                    zonderTeams,
                    Acties.Zeker(
                        "Nu niemand", Alinea(Teksten.NiemandUitleg), Alternatieven(), Knop("Laat het weten", Verbs.MatchGeen, data))),
            ],
            out var meer);
        yield return Acties.Rij([.. vooraan, meer])! with { Separator = true };
        yield return rest;
    }
}
