using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The question to one ervaringsdeskundige whether an aanvraag suits, in their own chat.</summary>
public static class AanbodKaart
{
    /// <summary>The question, or how it went on.</summary>
    /// <param name="dossier">The aanvraag.</param>
    /// <param name="aanbod">The question to this ED.</param>
    /// <param name="melding">Notice on top.</param>
    /// <param name="formulier">What was chosen, when the card comes back with it.</param>
    /// <param name="uitLijst">It stands in the place of the questions that wait.</param>
    /// <param name="zegtJa">It answers a ja, which came too late when the question is not theirs any more.</param>
    public static Kaartbeeld Maak(
        Dossier dossier, Aanbod aanbod, Melding? melding = null, Formulier? formulier = null, bool uitLijst = false, bool zegtJa = false)
    {
        var aanvraag = dossier.Aanvraag;
        var open = aanvraag.WachtOpReactie && aanbod.IsOpen;
        if (!aanbod.Rechtstreeks && !dossier.Pool.IsCoordinator(aanbod.GevraagdDoor.Id))
        {
            aanbod = aanbod with { GevraagdDoor = aanbod.GevraagdDoor with { Naam = "Een coördinator" } };
        }

        List<CardElement> delen = [.. open ? Vraag(dossier, aanbod, formulier) : Beantwoord(dossier, aanbod, zegtJa)];
        if (uitLijst)
        {
            var terug = Knop("Naar de andere vragen", Verbs.AanbodTonen, Actiedata.Aanbiedingen(dossier.Pool));
            delen.Insert(delen.Count - 1, Knoppen(terug with { AssociatedInputs = "none" }));
        }

        return Kaart(
            Kaartkop.Van(IconName.PersonChat, Titel(aanvraag, aanbod), aanvraag, Kaartstand.Van(aanbod, aanvraag)),
            melding,
            delen,
            open ? $"{aanvraag.Herkomst.TeamNaam} zoekt iemand die meedenkt." : $"{aanvraag.Nummer}: de vraag aan jou is veranderd.");
    }

    private static string Titel(Aanvraag aanvraag, Aanbod aanbod) => (aanbod.Status, aanvraag.Status) switch
    {
        (AanbodStatus.Nee, _) => "Je antwoord is binnen",
        (_, AanvraagStatus.Ingetrokken) => "Deze vraag is gesloten",
        (AanbodStatus.Vervallen, _) => "Deze vraag is niet meer voor jou",
        (_, AanvraagStatus.Afgerond or AanvraagStatus.Gestopt) => "Deze vraag is afgerond",
        (AanbodStatus.Ja, AanvraagStatus.Aanvaard or AanvraagStatus.Kennismaking or AanvraagStatus.Lopend) => "Je gaat mee",
        (AanbodStatus.Ja, _) => aanvraag.Toezegging.Direct ? "Jullie kunnen beginnen" : "Je zei ja",
        (AanbodStatus.Overleg, _) => "Eerst overleggen",
        _ => "Denk je mee?",
    };

    /// <summary>
    /// How it went on. Who said ja reads what it is about until there is a match, and who can take an answer back what it was about.
    /// </summary>
    private static IEnumerable<CardElement> Beantwoord(Dossier dossier, Aanbod aanbod, bool zegtJa)
    {
        var aanvraag = dossier.Aanvraag;
        CardElement[] terug = [.. Terugknop.Van(dossier, aanbod.Ed.Id, Actiedata.Voor(aanvraag, aanbod))];
        var laat = zegtJa && aanbod.Status == AanbodStatus.Vervallen
            && (aanvraag.HeeftMatch || aanvraag.Status == AanvraagStatus.Toegezegd);
        yield return Alinea(laat ? Teksten.LaatJa : Teksten.NaAanbod(aanvraag, aanbod));
        if (terug.Length > 0 || (aanbod.Status == AanbodStatus.Ja && aanvraag is { WachtOpReactie: true, MatchLoopt: false }))
        {
            yield return Vraagfeiten.Keuzes(aanvraag.Vraag, new Fact("Wijkteam", aanvraag.Herkomst.TeamNaam));
            yield return Vraagfeiten.Tekst(aanvraag, "De vraag", Teksten.GeenToelichting(aanvraag.Vraag));
        }

        foreach (var deel in terug) yield return deel;
        yield return Voet(Dichtvoet(aanbod));
    }

    /// <summary>Who was not heard any more gave no answer to see.</summary>
    private static string Dichtvoet(Aanbod aanbod) =>
        aanbod.Status is AanbodStatus.Ja or AanbodStatus.Nee or AanbodStatus.Overleg ? Teksten.AanbodVoet : Teksten.AanbodDichtVoet;

    private static IEnumerable<CardElement> Vraag(Dossier dossier, Aanbod aanbod, Formulier? formulier)
    {
        var aanvraag = dossier.Aanvraag;
        var overleg = aanbod.Status == AanbodStatus.Overleg;
        var data = Actiedata.Voor(aanvraag, aanbod);
        yield return overleg
            ? Alinea($"{Teksten.Coordinator(aanbod)} neemt contact met je op. Daarna kun je hier nog kiezen.")
            : Alinea(aanbod.Rechtstreeks ? Teksten.RechtstreeksGevraagd(aanvraag) : Teksten.AanbodVraag(aanvraag));
        if (aanvraag.Vraag.VraagtToestemming) yield return Vervolg(Teksten.AanbodBewoner);
        if (!overleg && aanvraag.Toezegging.Duo) yield return Vervolg(Teksten.AanbodDuo);
        if (dossier.Open.Any(a => a.Ed.Id != aanbod.Ed.Id)) yield return Vervolg(Teksten.AnderenGevraagd(aanvraag));
        if (aanbod.BovenGrens) yield return Bericht(Melding.Waarschuwing(Teksten.BovenGrens(aanbod)));
        yield return Vraagfeiten.Keuzes(aanvraag.Vraag, new Fact("Wijkteam", aanvraag.Herkomst.TeamNaam));
        yield return Vraagfeiten.Tekst(
            aanvraag, "De vraag", Teksten.GeenToelichting(aanvraag.Vraag));
        if (!overleg)
        {
            var kent = new InputChoiceSet(
                "Ken je dit team of deze situatie van vroeger?", [new Choice("Ja, dat ken ik", "ja")])
            { Style = ChoiceStyle.Expanded, IsMultiSelect = true };
            foreach (var deel in Veld(kent, Velden.KentTeam, formulier)) yield return deel;
            yield return Rustig(Teksten.KentTeamUitleg);
        }

        // What they show is asked after a ja; who said ja without it sees the question open.
        var toont = Vormen.ToontZichzelf(aanvraag.Vraag.Vorm) ? Toont(formulier) : [];
        var gevraagd = formulier?.Fout(Velden.Toont) is not null;
        if (gevraagd) foreach (var deel in toont) yield return deel;
        CardAction ja = overleg ? Knop("Ja", Verbs.AanbodJa, data) : Hoofdknop("Ja", Verbs.AanbodJa, data);
        yield return Knoppen(
        [
            gevraagd || toont.Count == 0
                ? ja
                : new ActionShowCard("Ja", AdaptiveCard.Inner([.. toont, Knoppen(Hoofdknop("Ja, ik denk mee", Verbs.AanbodJa, data))])),
            Knop("Nee", Verbs.AanbodNee, data),
            .. overleg ? [] : new[] { Knop("Eerst overleggen", Verbs.AanbodOverleg, data) },
        ]);
        yield return Voet(Teksten.AanbodVoet);
    }

    private static IReadOnlyList<CardElement> Toont(Formulier? formulier) =>
    [
        .. Veld(
            new InputChoiceSet(Teksten.ToontVraag, [
                .. Domein.Vragen.Keuzes.Tonen.Select(t => new Choice(Teksten.Hoofdletter(Teksten.Toont(t)), t)),
            ])
            { Style = ChoiceStyle.Expanded },
            Velden.Toont, formulier),
        Rustig(Teksten.ToontUitleg),
    ];
}
