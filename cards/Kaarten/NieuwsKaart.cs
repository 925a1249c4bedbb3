using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>Somebody else decided about your question or match: once, and what it means for you.</summary>
public static class NieuwsKaart
{
    /// <summary>What was decided; when something else became of it by now, only that.</summary>
    /// <param name="dossier">The aanvraag.</param>
    /// <param name="wat">One of <see cref="Besluiten"/>.</param>
    /// <param name="aan">Who reads it.</param>
    public static Kaartbeeld Maak(Dossier dossier, string wat, string aan)
    {
        var aanvraag = dossier.Aanvraag;
        var titel = Titel(wat);
        var bekijk = (aanvraag.MatchLoopt, aan == aanvraag.Aanvrager.Id) switch
        {
            (true, _) when wat != Besluiten.Vervangen => Knop("Bekijk de match", Verbs.MatchTonen, Actiedata.VoorMatch(aanvraag)),
            (_, true) => Knop("Bekijk je vraag", Verbs.AanvraagTonen, Actiedata.Voor(aanvraag)),
            _ => null,
        };
        return Kaart(
            Kaartkop.Van(IconName.Handshake, titel, aanvraag), null,
            [
                Alinea(Teksten.Besluit(dossier, wat, aan) ?? (aanvraag.IsVoorbij ? Teksten.BesluitVoorbij : Teksten.BesluitAnders)),
                Gepland(dossier, wat) is { } gepland ? Vervolg(gepland) : null,
                bekijk is null ? null : Knoppen(bekijk),
                Voet(Teksten.AlleenJij),
            ],
            $"{aanvraag.Nummer}: {Teksten.Kleineletter(titel)}.");
    }

    /// <summary>Who hears that the contact waits knows what was planned.</summary>
    private static string? Gepland(Dossier dossier, string wat) =>
        wat is Besluiten.EdWacht or Besluiten.VragerWacht or Besluiten.Wachten ? Teksten.Gepland(dossier.Aanvraag, dossier.Match) : null;

    private static string Titel(string wat) => wat switch
    {
        Besluiten.EdWacht or Besluiten.VragerWacht or Besluiten.Wachten => "Jullie contact wacht nu",
        Besluiten.Afronden => "Jullie ronden dit contact af",
        Besluiten.Vervangen => "Je collega gaat verder met dit contact",
        Besluiten.EenGaatDoor => "Jullie contact gaat met één persoon verder",
        Besluiten.Verder => "Jullie gaan weer verder",
        Besluiten.AndereVrager => "Iemand anders van het wijkteam gaat verder",
        Besluiten.UrgentOpgepakt => "Je bericht over gevaar is gezien",
        Besluiten.PoolWeg => "De pool doet nu niet mee",
        Besluiten.PoolTerug => "De pool doet weer mee",
        Besluiten.Overgenomen => "Een andere coördinator heeft nu je vraag",
        _ => "Het gaat nu niet door",
    };
}
