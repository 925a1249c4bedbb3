using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>In the place of a card about something that is kept no longer: no name, no text and no button stays behind.</summary>
public static class VoorbijKaart
{
    /// <summary>For a channel and for a chat the same: it says nothing of what it was.</summary>
    public static Kaartbeeld Maak() => Kaart(
        new Kaartkop(IconName.Info, "Dit is voorbij"), null,
        [Alinea("Wat hier stond, is gewist of niet meer nodig."), Voet("Je hoeft niets meer te doen.")], "Dit is voorbij.");
}
