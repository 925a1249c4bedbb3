using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein.Aanvragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What people get when nothing happened for a while: each of them once, in their own chat.</summary>
public static class TermijnKaart
{
    /// <summary>For a coördinator who is up, or whose colleague is; it follows the aanvraag until it is done.</summary>
    /// <param name="dossier">The aanvraag.</param>
    /// <param name="wieId">Entra object id of the coördinator.</param>
    public static Kaartbeeld VoorCoordinator(Dossier dossier, string wieId)
    {
        var aanvraag = dossier.Aanvraag;
        var data = Actiedata.Voor(aanvraag) with { Soort = Soorten.Herinnering };
        var titel = aanvraag.Status switch
        {
            AanvraagStatus.Nieuw => $"{aanvraag.Nummer} wacht op een voorstel",
            AanvraagStatus.Voorgesteld => $"{aanvraag.Nummer} wacht op een antwoord",
            AanvraagStatus.Toegezegd => $"{aanvraag.Nummer} wacht op de match",
            _ => $"{aanvraag.Nummer} is verder",
        };
        List<CardAction> knoppen =
        [
            .. aanvraag.Status == AanvraagStatus.Toegezegd ? new[] { Hoofdknop("Maak de match", Verbs.MatchAanvaarden, data) } : [],
            .. aanvraag.WachtOpReactie
                ? new[] {
                    Knop(
                        aanvraag.Status == AanvraagStatus.Voorgesteld ? "Vraag ook iemand anders" : "Bekijk en kies",
                        Verbs.AanvraagBekijken, data),
                }
                : [],
            .. aanvraag is { WachtOpReactie: true, Toezegging.VoorgesteldDoor: { } door } && door.Id != wieId
                ? new[] { PoolKaart.Overnemen(aanvraag, data) }
                : [],
        ];
        return Kaart(
            titel, $"{aanvraag.Nummer} · {aanvraag.Herkomst.TeamNaam}", null,
            [Alinea(Teksten.Herinnering(dossier)), knoppen.Count == 0 ? null : Knoppen(knoppen), Voet(Teksten.HerinneringVoet)],
            $"{titel}.");
    }

    /// <summary>The question to an ED once more; nobody asks why it is still open.</summary>
    public static Kaartbeeld VoorErvaringsdeskundige(Dossier dossier, Aanbod aanbod) => AanbodKaart.Maak(
        dossier, aanbod, dossier.Aanvraag.WachtOpReactie && aanbod.Status == AanbodStatus.Gevraagd
            ? Melding.Info(Teksten.AanbodNogOpen)
            : null);

    /// <summary>An honest word to the asker, with what they can do.</summary>
    public static Kaartbeeld VoorVrager(Dossier dossier)
    {
        var aanvraag = dossier.Aanvraag;
        var data = Actiedata.Voor(aanvraag) with { Soort = Soorten.Eerlijk };
        var wacht = aanvraag is { WachtOpReactie: true, MatchLoopt: false };
        return Kaart(
            wacht ? "Nog geen match" : "Zo staat het met je vraag",
            $"{aanvraag.Nummer} · {aanvraag.Herkomst.TeamNaam}",
            null,
            wacht
                ? [
                    Alinea(Teksten.EerlijkWoord(dossier.Pool.EerlijkNa)),
                    Vervolg(Teksten.Vervolg(aanvraag)),
                    Vervolg(Teksten.EerlijkeKeuze),
                    Knoppen(Knop("Spar over herstel", Verbs.SparrenHerstel, data), Knop("Intrekken", Verbs.AanvraagIntrekken, data)),
                    Voet(Teksten.HerinneringVoet),
                ]
                : [Alinea(Teksten.Vervolg(aanvraag)), Voet(Teksten.HerinneringVoet)],
            wacht
                ? $"Eerlijk bericht over {aanvraag.Nummer}: er is nog geen match."
                : $"Je vraag {aanvraag.Nummer}: {Teksten.Status(aanvraag.Status)}.");
    }

    /// <summary>A theme for which the pool is too small, for coördinatoren.</summary>
    /// <param name="thema">Theme id.</param>
    public static Kaartbeeld Themasignaal(string thema) => Kaart(
        "Een thema waar vraag naar is", null, null, [
            Alinea(Teksten.Themasignaal(thema)), Voet("Alleen coördinatoren zien dit. Het gaat over de pool, niet over iemand erin."),
        ],
        Teksten.Themasignaal(thema));
}
