using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Matching;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>An aanvraag in the pool channel, where ervaringsdeskundigen read along.</summary>
public static class PoolKaart
{
    private const int MeestGetoond = 8;
    private const int MeestVerversen = 60;
    private const string Anderenblok = "anderenblok";

    /// <summary>What everybody in the channel sees: no question, no candidates. Coördinatoren get their own view by the refresh.</summary>
    public static Kaartbeeld Basis(Dossier dossier, IReadOnlyList<string> coordinatorMris, Melding? melding = null)
    {
        var aanvraag = dossier.Aanvraag;
        var bekijk = Knop("Bekijk en kies", Verbs.AanvraagBekijken, Actiedata.Voor(aanvraag));
        return Kaart(
            $"{aanvraag.TeamNaam} vraagt advies",
            aanvraag.Nummer,
            melding,
            [
                Alinea(Teksten.InPool(aanvraag, dossier.Open.FirstOrDefault(a => a.Status == AanbodStatus.Overleg)?.Status)),
                Feiten(aanvraag),
                aanvraag.WachtOpReactie ? Knoppen(bekijk with { Style = ActionStyle.Positive }) : null,
                Voet(Teksten.PoolVoet),
            ],
            Samenvatting(aanvraag),
            coordinatorMris.Count == 0 ? null : new Refresh(bekijk, [.. coordinatorMris.Take(MeestVerversen)]));
    }

    /// <summary>What a coördinator sees: the question, and who can be asked with the reasons why.</summary>
    /// <param name="dossier">The aanvraag.</param>
    /// <param name="kandidaten">In the order of <see cref="Rangschikking"/>.</param>
    /// <param name="melding">Notice on top.</param>
    public static Kaartbeeld VoorCoordinator(Dossier dossier, IReadOnlyList<Kandidaat> kandidaten, Melding? melding = null)
    {
        var aanvraag = dossier.Aanvraag;
        return Kaart(
            $"{aanvraag.TeamNaam} vraagt advies",
            aanvraag.Nummer,
            melding,
            [Feiten(aanvraag), aanvraag.WachtOpReactie ? DeVraag(aanvraag) : null, .. Stand(dossier, kandidaten), Voet(Teksten.CoordinatorVoet)],
            Samenvatting(aanvraag));
    }

    private static string Samenvatting(Aanvraag aanvraag) => $"{aanvraag.Nummer} van {aanvraag.TeamNaam}: {Teksten.Status(aanvraag.Status)}.";

    private static FactSet Feiten(Aanvraag aanvraag) => new(
    [
        new Fact("Thema", Teksten.Hoofdletter(aanvraag.Vraag.Themas.Count > 0 ? Teksten.Onderwerp(aanvraag) : "maakt niet uit")),
        new Fact("Gesteld", Teksten.Hoofdletter(Teksten.Datum(aanvraag.Gesteld))),
    ])
    {
        Spacing = Spacing.Medium,
    };

    private static Container DeVraag(Aanvraag aanvraag) => Vak(
        Rustig($"De vraag van {aanvraag.Aanvrager.Naam}"),
        Vervolg(aanvraag.Vraag.Toelichting ?? "Er is geen toelichting. Je collega wil graag even sparren."),
        Onderwerpregel(aanvraag));

    private static IEnumerable<CardElement> Stand(Dossier dossier, IReadOnlyList<Kandidaat> kandidaten)
    {
        var aanvraag = dossier.Aanvraag;
        var ed = Teksten.Opsomming([.. aanvraag.Eds.Select(p => p.Naam)]);
        switch (aanvraag.Status)
        {
            case AanvraagStatus.Nieuw:
                return kandidaten.Count == 0 ? [Alinea(Teksten.NiemandHeeftRuimte)] : [Vet("Voorstel met uitleg. Jij beslist."), .. Lijst(aanvraag, kandidaten)];
            case AanvraagStatus.Voorgesteld:
                return
                [
                    .. dossier.Aanbiedingen.Where(a => a.IsOpen || a.Status == AanbodStatus.Ja).Select(a => Alinea(Gevraagd(a))),
                    aanvraag.Duo ? Vervolg("Jullie zoeken een duo.") : Vervolg("Wie het eerst ja zegt, krijgt de vraag."),
                    .. kandidaten.Count == 0 ? [] : new CardElement[]
                    {
                        new Container([.. Lijst(aanvraag, kandidaten)]) { Id = Anderenblok, IsVisible = false, Spacing = Spacing.None },
                        Knoppen(new ActionToggleVisibility("Vraag ook iemand anders", [Anderenblok])),
                    },
                ];
            case AanvraagStatus.Toegezegd:
                return
                [
                    Vet($"{ed} zei ja."),
                    Vervolg("Jij maakt de match. Daarna krijgen beiden een bericht."),
                    Knoppen(Hoofdknop("Aanvaard de match", Verbs.MatchAanvaarden, Actiedata.Voor(aanvraag))),
                ];
            case AanvraagStatus.Aanvaard or AanvraagStatus.Kennismaking or AanvraagStatus.Lopend:
                return [Vet($"{aanvraag.AanvaardDoor?.Naam ?? "Een coördinator"} maakte de match met {ed}.")];
            default:
                return [Vet(Teksten.InPool(aanvraag))];
        }
    }

    private static string Gevraagd(Aanbod aanbod) => aanbod.Status switch
    {
        AanbodStatus.Ja => $"{aanbod.Ed.Naam} zei ja.",
        AanbodStatus.Overleg => $"{aanbod.Ed.Naam} wil eerst overleggen met {aanbod.GevraagdDoor.Naam}.",
        _ => $"{aanbod.GevraagdDoor.Naam} vroeg {aanbod.Ed.Naam} op {Teksten.Datum(aanbod.GevraagdOp)}. Het antwoord is nog niet binnen.",
    };

    private static IEnumerable<CardElement> Lijst(Aanvraag aanvraag, IReadOnlyList<Kandidaat> kandidaten)
    {
        var getoond = kandidaten.Take(MeestGetoond).ToList();
        var voornamen = getoond.Select(k => Voornaam(k.Ed.Wie)).ToList();
        foreach (var kandidaat in getoond)
        {
            var voornaam = Voornaam(kandidaat.Ed.Wie);
            var naam = voornamen.Count(v => v == voornaam) > 1 ? kandidaat.Ed.Wie.Naam : voornaam;
            yield return new Container(
            [
                new TextBlock(Markdown.Van($"**{kandidaat.Ed.Wie.Naam}** · {kandidaat.Ed.Organisatie}")),
                Rustig(Teksten.Hoofdletter(string.Join(" · ", kandidaat.Redenen.Select(Teksten.Voor)))) with { Spacing = Spacing.None },
                new ActionSet([Knop($"Stel {naam} voor", Verbs.MatchVoorstellen, Actiedata.Voor(aanvraag, kandidaat.Ed))]) { Spacing = Spacing.Small },
            ])
            {
                Separator = true,
                Spacing = Spacing.Medium,
            };
        }

        if (kandidaten.Count > MeestGetoond) yield return Rustig($"En nog {Teksten.Getal(kandidaten.Count - MeestGetoond)}.") with { Spacing = Spacing.Medium };
    }
}
