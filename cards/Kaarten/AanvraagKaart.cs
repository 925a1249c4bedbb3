using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>An aanvraag as its asker sees it.</summary>
public static class AanvraagKaart
{
    /// <summary>The card by status; in the channel without the text of the asker, and with a way back to the agendavraag.</summary>
    /// <param name="uitLijst">It was opened from the list of own aanvragen: with a way back.</param>
    /// <param name="aanwezig">It was asked on the card that says who is there today: with a way back.</param>
    public static Kaartbeeld Maak(
        Dossier dossier, bool inKanaal = false, Melding? melding = null, bool uitLijst = false, Actiedata? aanwezig = null)
    {
        var aanvraag = dossier.Aanvraag;
        return Kaart(
            Kaartkop.Van(IconName.QuestionCircle, Titel(aanvraag), aanvraag, Kaartstand.Van(aanvraag.Status, Loopt(dossier))),
            melding,
            [
                Alinea(Teksten.Vervolg(dossier)),
                Wachttijd(dossier) is { } wachttijd ? Vervolg(wachttijd) : null,
                Feiten(aanvraag),
                inKanaal || aanvraag.Vraag.Tekst.Toelichting is null
                    ? null
                    : Vak(Rustig("Jouw toelichting"), Vervolg(aanvraag.Vraag.Tekst.Toelichting)),
                inKanaal || aanvraag.Vraag.Tekst.WaaromErvaring is null
                    ? null
                    : Vak(Rustig(Teksten.WaaromErvaring), Vervolg(aanvraag.Vraag.Tekst.WaaromErvaring)),
                !inKanaal && aanvraag.Vraag.Tekst.Aanvulling is { } aanvulling ? Vak(Rustig("Jouw aanvulling"), Vervolg(aanvulling)) : null,
                .. !inKanaal && aanvraag.Status == AanvraagStatus.GeenMatch ? NiemandKaart.Vervolg(aanvraag) : [],
                .. Terugknop.Van(dossier, aanvraag.Aanvrager.Id, Actiedata.Voor(aanvraag)),
                Knoppenrij(aanvraag, inKanaal, uitLijst, aanwezig),
                Voet(Loopt(aanvraag) ? $"{WieZietDit(aanvraag)} {Teksten.IntrekkenKan}" : Vraagvoet(aanvraag)),
            ],
            $"Je vraag {aanvraag.Nummer}: {Teksten.Status(aanvraag.Status)}.");
    }

    /// <summary>
    /// The card that the asker puts in a message of their own: number, status and theme. Without what was typed, without people and without
    /// buttons, since anybody may read it.
    /// </summary>
    public static Kaartbeeld OmTeDelen(Aanvraag aanvraag) => Kaart(
        new Kaartkop(
            IconName.QuestionCircle, $"Vraag {aanvraag.Nummer}", aanvraag.Herkomst.TeamNaam, Kaartstand.Van(aanvraag.Status)),
        null,
        [
            new FactSet(
            [
                new Fact("Thema", Teksten.Hoofdletter(Teksten.Themafeit(aanvraag.Vraag))),
                new Fact("Gesteld", Teksten.Datum(aanvraag.Gesteld)),
            ])
            {
                Spacing = Spacing.Medium,
            },
            Voet(Teksten.IedereenHier),
        ],
        $"Vraag {aanvraag.Nummer}: {Teksten.Stand(aanvraag.Status)}.");

    /// <summary>How long it can take, for who waits.</summary>
    private static string? Wachttijd(Dossier dossier) => dossier.Aanvraag switch
    {
        _ when dossier is { PoolWeg: true } or { Pool.Coordinatoren.Count: 0 } => null,
        { WachtLang: true } aanvraag when Reactietermijn.Einde(aanvraag) is { } einde => Teksten.OpenTot(einde),
        { Status: AanvraagStatus.Nieuw } => Teksten.Herinnertijd(dossier.Pool.HerinnerNa),
        _ => null,
    };

    private static string WieZietDit(Aanvraag aanvraag) =>
        aanvraag.Status == AanvraagStatus.Concept ? Teksten.ConceptVoet : Vraagvoet(aanvraag);

    private static string Vraagvoet(Aanvraag aanvraag) => Teksten.AanvraagVoet(aanvraag.Vraag.Tekst.Toelichting is not null);

    private static Match? Loopt(Dossier dossier) => dossier is { Aanvraag.MatchLoopt: true, Match: { Loopt: true } match } ? match : null;

    private static bool Loopt(Aanvraag aanvraag) => !aanvraag.IsVoorbij;

    private static string Titel(Aanvraag aanvraag) => aanvraag.Status switch
    {
        AanvraagStatus.Nieuw => "Je vraag is gesteld",
        AanvraagStatus.Voorgesteld => "Er is iemand gevraagd",
        AanvraagStatus.Toegezegd => aanvraag.Toezegging.Direct ? "Jullie kunnen beginnen" : "Iemand zei ja",
        AanvraagStatus.Aanvaard or AanvraagStatus.Kennismaking or AanvraagStatus.Lopend => "Je gaat samen op weg",
        AanvraagStatus.Afgerond or AanvraagStatus.Gestopt => "Je vraag is afgerond",
        AanvraagStatus.Concept => "Je vraag staat klaar",
        AanvraagStatus.GeenMatch => aanvraag.Afloop.Verlopen ? "Je vraag is gesloten" : "Nu is er niemand die past",
        _ => "Je vraag is ingetrokken",
    };

    private static FactSet Feiten(Aanvraag aanvraag) => new(
    [
        .. aanvraag.Vraag.Vorm != Vormen.Sparren ? new[] { new Fact("Vorm", Teksten.Hoofdletter(Teksten.Vorm(aanvraag.Vraag.Vorm))) } : [],
        .. aanvraag.Vraag.Themas.Count > 0 ? new[] { new Fact("Thema", Teksten.Hoofdletter(Teksten.Onderwerp(aanvraag))) } : [],
        .. aanvraag.Vraag.Werkwijze.Dag is { } dag ? new[] { new Fact("Dag", Teksten.Datum(dag)) } : [],
        .. aanvraag.Vraag.Bewoner.Toestemming is { Gegeven: true, Op: { } op }
            ? new[] { new Fact("Toestemming", $"Sinds {Teksten.Datum(op)}") }
            : [],
        new Fact("Gesteld", Teksten.Datum(aanvraag.Gesteld)),
    ])
    {
        Spacing = Spacing.Medium,
    };

    private static ActionSet? Knoppenrij(Aanvraag aanvraag, bool inKanaal, bool uitLijst, Actiedata? aanwezig)
    {
        List<CardAction> knoppen = [];
        if (inKanaal && aanvraag.Herkomst.Week is { } week)
        {
            knoppen.Add(Knop("Terug naar de agendavraag", Verbs.AgendaTonen, new Actiedata(Soorten.Agenda, week.ToString(), 0)));
        }

        if (aanwezig is not null) knoppen.Add(Knop("Terug naar wie er is", Verbs.AanwezigTonen, aanwezig));
        knoppen.AddRange(Knoppen(aanvraag));
        if (uitLijst) knoppen.Add(Knop("Mijn vragen", Verbs.MijnAanvragenTonen, new Actiedata(Soorten.Hulp, "hulp", 0)));
        return knoppen.Count == 0 ? null : Bouwstenen.Knoppen(knoppen);
    }

    /// <summary>What the asker can do now.</summary>
    private static IEnumerable<CardAction> Knoppen(Aanvraag aanvraag)
    {
        var data = Actiedata.Voor(aanvraag);
        if (aanvraag.Status == AanvraagStatus.Concept) yield return Hoofdknop("De bewoner zegt ja", Verbs.ToestemmingGeven, data);
        if (aanvraag.IsTeWijzigen) yield return Knop("Wijzig", Verbs.AanvraagWijzigen, data);
        if (aanvraag.HeeftMatch || aanvraag.Status == AanvraagStatus.Afgerond)
        {
            yield return Knop("Stel een vervolgvraag", Verbs.AanvraagVerder, data);
        }

        if (aanvraag.IsVoorbij) yield return Knop("Vraag het opnieuw", Verbs.AanvraagOpnieuw, data);
        if (!Loopt(aanvraag)) yield break;
        yield return Acties.Zeker("Intrekken", Teksten.IntrekkenUitleg(aanvraag), Knop("Ja, trek in", Verbs.AanvraagIntrekken, data));
        if (aanvraag.Vraag.Bewoner.Toestemming is { Gegeven: true })
        {
            yield return Acties.Zeker(
                Teksten.ToestemmingWeg, Teksten.ToestemmingWegUitleg, Knop(Teksten.ToestemmingWegJa, Verbs.ToestemmingIntrekken, data));
        }
    }
}
