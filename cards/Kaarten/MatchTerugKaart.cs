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

        if (aanvraag.IsVoorbij && (edId is null || aanvraag.IsEd(edId))) return Klaar(dossier, persoonId, vrager);
        var met = vrager ? ed : aanvraag.Aanvrager;
        return Kaart(
            Kaartkop.Van(
                IconName.Handshake,
                met is not null ? $"Het gaat nu niet door met {Voornaam(met)}" : "Deze match gaat nu niet door", aanvraag),
            null,
            [
                Alinea(vrager ? Teksten.NaMatchVrager(AanvraagStatus.Nieuw, hoe) : Teksten.MatchStopt(hoe)),
                vrager && aanvraag.Vraag.Vorm == Vormen.Ervaringsverhaal
                    ? Vak(Rustig("Dit kan wel doorgaan"), Vervolg(
                        "Kijk samen met drie soorten kennis naar één situatie: die van het vak, van onderzoek en van ervaring."))
                    : null,
                Voet(vrager ? "Een uitleg is niet nodig. Je hoeft nu niets te doen." : "Alleen jij ziet deze kaart."),
            ],
            vrager ? $"{aanvraag.Nummer}: je contact verandert." : $"{aanvraag.Nummer}: deze match gaat nu niet door.");
    }

    /// <summary>Somebody else of the match rounded it off or took the question back; a card that only changes is seen by nobody.</summary>
    private static Kaartbeeld Klaar(Dossier dossier, string persoonId, bool vrager)
    {
        var aanvraag = dossier.Aanvraag;
        var met = aanvraag.Eds.Prepend(aanvraag.Aanvrager).Where(p => p.Id != persoonId).Select(Voornaam).ToList();
        var titel = aanvraag.Status == AanvraagStatus.Ingetrokken
            ? vrager ? "De vraag is ingetrokken" : $"{Voornaam(aanvraag.Aanvrager)} trok de vraag in"
            : $"Je samenwerking met {Teksten.Opsomming(met)} is klaar";
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
