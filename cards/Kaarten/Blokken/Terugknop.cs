using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten.Blokken;

/// <summary>The way back from what just ended or was given away, for who did it.</summary>
internal static class Terugknop
{
    /// <param name="wie">Who looks at the card, or null.</param>
    /// <param name="data">
    /// Of the card; on that of coördinatoren stands what one of them did for the pool, on the others what they did.
    /// </param>
    /// <returns>Nothing when there is no way back for this person, and was none just now.</returns>
    public static IEnumerable<CardElement> Van(Dossier dossier, string? wie, Actiedata data)
    {
        if (wie is null || dossier.Aanvraag.Terugweg is not { } terug) return [];
        if (terug.Beheer != (data.Soort == Soorten.Matchvraag) || terug.IsAntwoord != (data.Soort == Soorten.Aanbod)) return [];
        if (Aanvraagverloop.IsVerder(dossier, wie)) return [Vervolg(Teksten.Verder(dossier.Aanvraag))];
        return Aanvraagverloop.MagTerug(dossier, wie)
            ? [Vervolg(Teksten.Vergist), Knoppen(Knop("Maak ongedaan", Verbs.MaakOngedaan, data))]
            : [];
    }
}
