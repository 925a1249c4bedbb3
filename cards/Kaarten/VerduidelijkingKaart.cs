using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>One question of a coördinator to the asker, and its answer.</summary>
public static class VerduidelijkingKaart
{
    /// <summary>For the asker: the question with a field, or that it was answered.</summary>
    /// <param name="dossier">An aanvraag with a verduidelijking.</param>
    /// <param name="formulier">What was typed, when it came back.</param>
    /// <param name="melding">Notice on top.</param>
    public static Kaartbeeld VoorVrager(Dossier dossier, Formulier? formulier = null, Melding? melding = null)
    {
        var aanvraag = dossier.Aanvraag;
        var vraag = aanvraag.Verduidelijking!;
        var open = aanvraag.WachtOpReactie && !vraag.Beantwoord;
        return Kaart(
            Kaartkop.Van(IconName.QuestionCircle, open
                ? $"{Voornaam(vraag.Door)} wil graag iets weten"
                : vraag.Beantwoord ? "Dankjewel voor je antwoord" : "Deze vraag is niet meer nodig", aanvraag),
            melding,
            [
                Alinea(Teksten.Verduidelijkingsvraag(vraag.Vraag)),
                .. open
                    ? Antwoordveld(aanvraag, formulier, "Verstuur")
                    : aanvraag.Vraag.Tekst.Aanvulling is { } antwoord
                        ? new CardElement[] { Vak(Rustig("Jouw antwoord"), Vervolg(antwoord)) }
                        : [],
                Voet(Teksten.VerduidelijkingVoet),
            ],
            open ? $"{vraag.Door.Naam} heeft een vraag over {aanvraag.Nummer}." : $"{aanvraag.Nummer}: je antwoord is binnen.");
    }

    /// <summary>For the asker who typed in the chat: that text as the answer, to whom it goes, and one button.</summary>
    /// <param name="dossier">An aanvraag with a verduidelijking that is open.</param>
    /// <param name="formulier">What was typed.</param>
    public static Kaartbeeld IsDitJeAntwoord(Dossier dossier, Formulier formulier)
    {
        var aanvraag = dossier.Aanvraag;
        var vraag = aanvraag.Verduidelijking!;
        var titel = $"Is dit je antwoord aan {Voornaam(vraag.Door)}?";
        return Kaart(
            Kaartkop.Van(IconName.QuestionCircle, titel, aanvraag),
            null,
            [
                Alinea(Teksten.Verduidelijkingsvraag(vraag.Vraag)),
                .. Antwoordveld(aanvraag, formulier, $"Verstuur naar {Voornaam(vraag.Door)}"),
                Vervolg(Teksten.GeenAntwoord),
                Voet(Teksten.VerduidelijkingVoet),
            ],
            titel);
    }

    /// <summary>What the answer is about, in the data of its button.</summary>
    public static Actiedata Over(Aanvraag aanvraag) => Actiedata.Voor(aanvraag) with { Soort = Soorten.Verduidelijking };

    private static IEnumerable<CardElement> Antwoordveld(Aanvraag aanvraag, Formulier? formulier, string knop) =>
    [
        .. Veld(
            new InputText("Je antwoord. Schrijf het zo dat niemand herkenbaar is")
            {
                IsMultiline = true, IsRequired = true, ErrorMessage = Teksten.Verplicht,
                MaxLength = Vraag.MaxToelichting,
            },
            Velden.Antwoord, formulier),
        Knoppen(Hoofdknop(knop, Verbs.VerduidelijkingGeven, Over(aanvraag))),
    ];

    /// <summary>For the coördinator who asked.</summary>
    public static Kaartbeeld VoorCoordinator(Dossier dossier)
    {
        var aanvraag = dossier.Aanvraag;
        var titel = $"{Voornaam(aanvraag.Aanvrager)} gaf antwoord over {aanvraag.Nummer}";
        return Kaart(
            Kaartkop.Van(IconName.QuestionCircle, titel, aanvraag, Kaartstand.Van(aanvraag.Status)),
            null,
            [
                aanvraag.WachtOpReactie
                    ? Vraagfeiten.Tekst(aanvraag, "De vraag", "Er is geen toelichting.")
                    : Alinea(Teksten.InPool(aanvraag)),
                aanvraag.WachtOpReactie
                    ? Knoppen(
                        Knop("Bekijk en kies", Verbs.AanvraagBekijken, Actiedata.Voor(aanvraag) with { Soort = Soorten.Verduidelijking }))
                    : null,
                Voet(Teksten.ReactieVoet),
            ],
            $"{titel}.");
    }
}
