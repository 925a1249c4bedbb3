using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A sentence holds words of commands: a question, with a button for each.</summary>
public static class BedoeldKaart
{
    /// <param name="genoemd">The words as they were typed, and the command each stands for.</param>
    public static Kaartbeeld Maak(IReadOnlyList<(string Woorden, string Opdracht)> genoemd) => Kaart(
        new Kaartkop(IconName.Info, genoemd is [var enige] ? Teksten.Bedoeld(enige.Woorden, enige.Opdracht) : Teksten.BedoeldKeuze),
        null,
        [
            Alinea(Teksten.BedoeldUitleg),
            Knoppen([.. genoemd.Select(g => Naar(g.Woorden, g.Opdracht)), Knop("Hulp", Verbs.HulpTonen, new(Soorten.Hulp, "hulp", 0))]),
            Voet(Teksten.NietsGedaan),
        ],
        Teksten.BedoeldUitleg);

    /// <summary>A pause begins and ends by the button that does so on a profile.</summary>
    private static CardAction Naar(string woorden, string opdracht) => opdracht switch
    {
        "pauze" => Knop("Ja, pauze", Verbs.PauzeAan, new(Soorten.Profiel, "nieuw", 0)),
        "weer beschikbaar" => Knop("Ja, weer beschikbaar", Verbs.PauzeUit, new(Soorten.Profiel, "nieuw", 0)),
        _ => Knop(Teksten.Hoofdletter(woorden), Verbs.OpdrachtTonen, new(Soorten.Opdracht, opdracht, 0)),
    };
}
