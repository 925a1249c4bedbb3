using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A question to the pool that is asked from a message or from the compose box.</summary>
public static class VraagKaart
{
    /// <summary>The form. With one wijkteam it is known for whom; with several the asker chooses.</summary>
    /// <param name="formulierId">Id of this form: however often it is sent, it is one aanvraag.</param>
    /// <param name="teams">Wijkteams of the asker, at least one.</param>
    /// <param name="formulier">What was typed, or what the message said; null for an empty form.</param>
    /// <param name="melding">Why it was not sent.</param>
    /// <param name="uitBericht">The text of a message stands in the form.</param>
    public static Kaartbeeld Maak(Guid formulierId, IReadOnlyList<Wijkteam> teams, Formulier? formulier = null, Melding? melding = null, bool uitBericht = false)
    {
        var id = teams is [var enige] ? $"{formulierId}/{enige.KanaalId}" : formulierId.ToString();
        return Kaart(
            Teksten.VraagTitel,
            teams is [var team] ? team.Naam : null,
            melding,
            [
                Alinea(Teksten.VraagUitleg),
                .. teams.Count > 1 ? Veld(Keuze(teams), Velden.Wijkteam, formulier) : [],
                Alinea(uitBericht ? Teksten.VraagUitBericht : Teksten.NietHerkenbaar),
                .. Vraagvelden.Maak(formulier),
                Knoppen(Hoofdknop("Vraag advies", Verbs.VraagStellen, new Actiedata(Soorten.Vraag, id, 0))),
                Voet(Teksten.AanvraagVoet),
            ],
            "Stel je vraag aan de pool.");
    }

    private static InputChoiceSet Keuze(IReadOnlyList<Wijkteam> teams) => new("Wijkteam", [.. teams.Select(t => new Choice(t.Naam, t.KanaalId))])
    {
        Style = ChoiceStyle.Compact,
        IsRequired = true,
        ErrorMessage = Teksten.KiesEerst,
        Placeholder = "Voor welk wijkteam vraag je dit?",
    };
}
