using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The answer of an ervaringsdeskundige, in the chat of the coördinator who asked.</summary>
public static class ReactieKaart
{
    /// <summary>The answer and what the coördinator can do with it.</summary>
    public static Kaartbeeld Maak(Dossier dossier, Aanbod aanbod, Melding? melding = null)
    {
        var aanvraag = dossier.Aanvraag;
        var titel = Titel(aanvraag, aanbod);
        var wachtOpMatch = aanbod.Status == AanbodStatus.Ja && aanvraag.Status == AanvraagStatus.Toegezegd;
        var kiesAnder = (aanbod.Status == AanbodStatus.Nee && aanvraag.Status == AanvraagStatus.Nieuw)
            || (aanbod.IsOpen && aanvraag.Status == AanvraagStatus.Voorgesteld);
        return Kaart(
            Kaartkop.Van(IconName.PersonChat, titel, aanvraag, Kaartstand.Van(aanvraag.Status)),
            melding,
            [
                Alinea(Teksten.NaReactie(aanvraag, aanbod)),
                aanbod is { Status: AanbodStatus.Ja, Toont: { } toont }
                    ? Vervolg($"{Voornaam(aanbod.Ed)} laat zien: {Teksten.ToontVan(toont)}.")
                    : null,
                .. Teksten.BrengSamen(aanvraag).Select(zin => Vervolg(zin)),
                wachtOpMatch ? Knoppen(Hoofdknop("Maak de match", Verbs.MatchAanvaarden, Actiedata.Voor(aanvraag))) : null,
                kiesAnder
                    ? Knoppen(
                        Knop(
                            aanbod.IsOpen ? "Vraag ook iemand anders" : "Kies iemand anders", Verbs.AanvraagBekijken,
                            Actiedata.Voor(aanvraag)))
                    : null,
                Voet(Teksten.ReactieVoet),
            ],
            $"{titel}.");
    }

    /// <summary>A later card has the answer: of one answer one card can be pressed.</summary>
    public static Kaartbeeld Verderop(Dossier dossier, Aanbod aanbod)
    {
        var aanvraag = dossier.Aanvraag;
        var titel = $"{Voornaam(aanbod.Ed)} wilde eerst overleggen over {aanvraag.Nummer}";
        return Kaart(
            Kaartkop.Van(IconName.PersonChat, titel, aanvraag, Kaartstand.Van(aanvraag.Status)), null,
            [Alinea("Het antwoord is er. Het staat op een nieuwe kaart hieronder."), Voet(Teksten.ReactieVoet)],
            $"{titel}.");
    }

    private static string Titel(Aanvraag aanvraag, Aanbod aanbod)
    {
        var ed = Voornaam(aanbod.Ed);
        return aanbod.Status switch
        {
            AanbodStatus.Ja => $"{ed} zegt ja op {aanvraag.Nummer}",
            AanbodStatus.Nee => $"{ed} zegt nee op {aanvraag.Nummer}",
            AanbodStatus.Overleg => $"{ed} wil eerst overleggen over {aanvraag.Nummer}",
            AanbodStatus.Gevraagd => $"{ed} is gevraagd voor {aanvraag.Nummer}",
            _ => $"De vraag aan {ed} over {aanvraag.Nummer} is gesloten",
        };
    }
}
