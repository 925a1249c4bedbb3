using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The one reminder to ask the bewoner, in the chat of the asker.</summary>
public static class ToestemmingKaart
{
    /// <summary>The question while the aanvraag still waits for it; one line afterwards.</summary>
    public static Kaartbeeld Maak(Aanvraag aanvraag)
    {
        var wacht = aanvraag.Status == AanvraagStatus.Concept;
        return Kaart(
            new Kaartkop(
                IconName.LockClosed, wacht ? "Heb je de bewoner al gevraagd?" : "Dit is geregeld",
                $"{aanvraag.Nummer} · {Teksten.Vorm(aanvraag.Vraag.Vorm)}"),
            null,
            [
                Alinea(Teksten.Herinnering(aanvraag)),
                wacht
                    ? Knoppen(
                        Hoofdknop("De bewoner zegt ja", Verbs.ToestemmingGeven, Actiedata.Voor(aanvraag)),
                        Acties.Zeker(
                            "Trek mijn vraag in", Teksten.IntrekkenUitleg(aanvraag),
                            Knop("Ja, trek in", Verbs.AanvraagIntrekken, Actiedata.Voor(aanvraag))))
                    : null,
                Voet("Alleen jij ziet deze kaart."),
            ],
            Teksten.Herinnering(aanvraag));
    }
}
