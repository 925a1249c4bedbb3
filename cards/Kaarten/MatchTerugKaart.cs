using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A match ended for the moment, told to who did not do it.</summary>
public static class MatchTerugKaart
{
    /// <summary>That it stops, without a reason, and what can be done instead.</summary>
    public static Kaartbeeld Maak(Dossier dossier, string persoonId, string? edId)
    {
        var (aanvraag, match) = (dossier.Aanvraag, dossier.Match);
        var betrokken = persoonId == aanvraag.Aanvrager.Id || persoonId == edId || match?.IsEd(persoonId) == true;
        if (!betrokken && dossier.Pool.IsCoordinator(persoonId)) return VoorCoordinator(aanvraag);
        var vrager = persoonId == aanvraag.Aanvrager.Id;
        var hoe = match?.Loopt == false ? match.Einde?.Hoe : null;
        var ed = edId is null ? null : dossier.AanbodAan(edId)?.Ed;
        if (aanvraag.Afloop.OpWensVanBewoner)
        {
            return Kaart(
                Kaartkop.Van(IconName.Handshake, "Deze match is voorbij", aanvraag), null,
                [Alinea(Teksten.OpWensVanBewoner), Voet(Teksten.ReactieVoet)], $"De match voor {aanvraag.Nummer} is voorbij.");
        }

        if (aanvraag.IsVoorbij && (edId is null || aanvraag.IsEd(edId))) return Klaar(aanvraag, vrager);
        return Kaart(
            Kaartkop.Van(
                IconName.Handshake,
                vrager && ed is not null ? $"Het gaat nu niet door met {Voornaam(ed)}" : "Deze match gaat nu niet door", aanvraag),
            null,
            [
                Alinea(vrager ? Teksten.NaMatchVrager(AanvraagStatus.Nieuw, hoe) : Teksten.NaMatchEd(AanvraagStatus.Nieuw, hoe)),
                vrager && aanvraag.Vraag.Vorm == Vormen.Ervaringsverhaal
                    ? Vak(Rustig("Dit kan wel doorgaan"), Vervolg(
                        "Kijk samen met drie soorten kennis naar één situatie: die van het vak, van onderzoek en van ervaring."))
                    : null,
                Voet(vrager ? "Een uitleg is niet nodig. Je hoeft nu niets te doen." : "Alleen jij ziet deze kaart."),
            ],
            vrager ? $"{aanvraag.Nummer}: je contact verandert." : $"{aanvraag.Nummer}: deze match gaat nu niet door.");
    }

    /// <summary>Somebody else of the match rounded it off or took the question back; a card that only changes is seen by nobody.</summary>
    private static Kaartbeeld Klaar(Aanvraag aanvraag, bool vrager)
    {
        var titel = aanvraag.Status == AanvraagStatus.Ingetrokken ? "De vraag is ingetrokken" : "Jullie samenwerking is klaar";
        return Kaart(
            Kaartkop.Van(IconName.Handshake, titel, aanvraag), null,
            [
                Alinea(vrager ? Teksten.NaMatchVrager(aanvraag.Status) : Teksten.NaMatchEd(aanvraag.Status)),
                Voet(Teksten.AlleenJij),
            ],
            $"{aanvraag.Nummer}: {Teksten.Kleineletter(titel)}.");
    }

    /// <summary>Who made the match; who gave it back, and why, is nobody's to know.</summary>
    private static Kaartbeeld VoorCoordinator(Aanvraag aanvraag) => Kaart(
        Kaartkop.Van(IconName.Handshake, $"De match van {aanvraag.Nummer} gaat nu niet door", aanvraag, Kaartstand.Van(aanvraag.Status)),
        null,
        [
            Alinea(Teksten.MatchTerugVoorCoordinator(aanvraag)),
            aanvraag.Status == AanvraagStatus.Nieuw
                ? Knoppen(Knop("Kies iemand anders", Verbs.AanvraagBekijken, Actiedata.Voor(aanvraag)))
                : null,
            Voet(Teksten.ReactieVoet),
        ],
        $"De match van {aanvraag.Nummer} gaat nu niet door.");
}
