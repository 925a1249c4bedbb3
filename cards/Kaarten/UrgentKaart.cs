using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The ED says that it becomes urgent: a message without content for the asker.</summary>
public static class UrgentKaart
{
    /// <summary>Who to call, and nothing else.</summary>
    /// <param name="dossier">The aanvraag.</param>
    /// <param name="edId">Who said so.</param>
    /// <param name="afspraak">What the team agreed, or null.</param>
    /// <param name="moment">Of the message; it says so when that ED took it back.</param>
    public static Kaartbeeld VoorVrager(Dossier dossier, string edId, string? afspraak, string moment = "")
    {
        var aanvraag = dossier.Aanvraag;
        var naam = aanvraag.Eds.FirstOrDefault(e => e.Id == edId)?.Naam ?? "je contactpersoon";
        if (Matchverloop.IsGeenGevaar(dossier.Match, moment))
        {
            return Kaart(
                Kaartkop.Van(IconName.Info, "Er is geen gevaar", aanvraag, Kaartstand.Voorbij), null,
                [Alinea($"{Teksten.Hoofdletter(naam)} klikte per ongeluk. Je hoeft niets te doen."), Voet(Teksten.AlleenJij)],
                $"Er is geen gevaar: {naam} klikte per ongeluk.");
        }

        return Kaart(
            Kaartkop.Van(IconName.Warning, $"Bel {naam} nu", aanvraag), null,
            [
                Alinea($"{Teksten.Hoofdletter(naam)} ziet dat er gevaar dreigt, en wacht op jou. Wat er speelt, hoor je in het gesprek."),
                Alinea(Markdown.Van($"Is er nu gevaar en krijg je geen gehoor? Bel {Markdown.Belnummer("112", "112")}.")),
                Vak(Rustig("Dit heeft jullie team afgesproken"), Vervolg(afspraak ?? Teksten.GeenAfspraakUrgent)),
                Voet(Teksten.AlleenJij),
            ],
            $"{Teksten.Hoofdletter(naam)} ziet gevaar. Bel nu.");
    }

    /// <summary>What follows from it, before it happens.</summary>
    internal static Markdown Uitleg(Aanvraag aanvraag) => Markdown.Van(
        $"Is er nu gevaar? Bel {Markdown.Belnummer("112", "112")}. {Voornaam(aanvraag.Aanvrager)} krijgt meteen het bericht om jou te "
        + $"bellen. Wat er speelt, staat er niet in.");

    /// <summary>What the ED sees at once: the agreement of the team, and the way back from a mistake.</summary>
    public static Kaartbeeld VoorErvaringsdeskundige(Dossier dossier, string? afspraak, Melding? melding, bool magTerug = false)
    {
        var aanvraag = dossier.Aanvraag;
        var data = Actiedata.VoorMatch(aanvraag);
        return Kaart(
            Kaartkop.Van(IconName.Warning, "Dit heeft het team afgesproken", aanvraag), melding,
            [
                Alinea(afspraak ?? "Het team heeft nog niets afgesproken. Bel bij gevaar 112."),
                Vervolg("Hier kan ik niet snel genoeg bij helpen. Is er nu gevaar? Bel 112."),
                magTerug ? Vervolg(Teksten.UrgentVergist) : null,
                Knoppen(
                [
                    .. magTerug ? new[] { Knop("Er is geen gevaar", Verbs.MatchGeenGevaar, data) } : [],
                    Knop("Terug naar de match", Verbs.MatchTonen, data),
                ]),
                Voet(Teksten.AlleenJij),
            ],
            "Dit heeft het team afgesproken.");
    }
}
