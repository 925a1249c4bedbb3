using NodaTime;
using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Pools;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>On the day an ervaringsdeskundige chose: whether the pause is over. Nobody else sees it.</summary>
public static class PauzeKaart
{
    /// <summary>The question, or what became of it.</summary>
    /// <param name="poolId">The pool of the profile.</param>
    /// <param name="profiel">The profile as it is now.</param>
    /// <param name="dag">The day that was chosen when this card was sent.</param>
    public static Kaartbeeld Maak(string poolId, Ervaringsdeskundige profiel, LocalDate dag)
    {
        var plek = new Profielplek(poolId);
        var data = plek.Data(profiel);
        var vraagt = profiel.Pauze && profiel.PauzeTot == dag;
        return Kaart(
            new Kaartkop(IconName.PauseCircle, "Ben je weer beschikbaar?"),
            null,
            [
                Alinea(vraagt ? $"Je koos {Teksten.Datum(dag)} om het te bekijken. Neem de tijd die je nodig hebt." : Uitkomst(profiel)),
                vraagt
                    ? Knoppen(
                        Hoofdknop(
                            "Weer beschikbaar", Verbs.PauzeUit,
                            data), Knop("Later", Verbs.PauzeLater, data), Knop("Iets anders", Verbs.ProfielTonen, data))
                    : null,
                Voet("Alleen jij ziet deze kaart. Niemand hoort er iets van tot jij weer beschikbaar bent."),
            ],
            "Ben je weer beschikbaar?");
    }

    private static string Uitkomst(Ervaringsdeskundige profiel) => profiel switch
    {
        { Pauze: false } => Teksten.PauzeVoorbij,
        { PauzeTot: { } tot } => Teksten.PauzeLaterTekst(tot),
        _ => "Goed. Je hebt pauze zolang je wilt. Typ “weer beschikbaar” als je terug bent.",
    };
}
