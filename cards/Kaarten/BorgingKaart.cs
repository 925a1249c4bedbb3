using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Borgingsweken;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The one question a week to a teamleider, in their own chat.</summary>
public static class BorgingKaart
{
    /// <summary>The question, or what was answered.</summary>
    public static Kaartbeeld Maak(Borgingsweek week, Melding? melding = null)
    {
        var data = Actiedata.Voor(week);
        var vraag = Teksten.Borgingsvraag(week.VraagId);
        return Kaart(
            new Kaartkop(IconName.LeafOne, "Een vraag voor deze week", week.TeamNaam),
            melding,
            [
                Alinea(Teksten.Cijfer(week.Cijfer)),
                new TextBlock(vraag) { Size = TextSize.Large, Spacing = Spacing.Medium },
                .. week.Antwoord is { } antwoord
                    ? new CardElement[] { Alinea(Teksten.NaBorging(antwoord, week.Ronde)) }
                    : [
                        Knoppen(
                            Hoofdknop("Besproken", Verbs.BorgingGedaan, data), Knop("Later", Verbs.BorgingLater, data),
                            Knop("Past niet", Verbs.BorgingPastNiet, data)),
                    ],
                Voet(Teksten.BorgingVoet),
            ],
            week.Antwoord is { } gegeven ? Teksten.NaBorging(gegeven, week.Ronde) : vraag);
    }
}
