using NodaTime;
using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Pools;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>
/// Whether an ervaringsdeskundige without Teams still takes part, a year after the last answer or match: asked once of that person and of
/// the coördinatoren. Whoever answers first answers for all.
/// </summary>
public static class DeelnameKaart
{
    private const string Wie = "Alleen de collega en de coördinatoren zien dit.";

    /// <summary>For the ervaringsdeskundige, on the page behind a mail.</summary>
    /// <param name="poolId">The pool of the profile.</param>
    /// <param name="ed">The profile as it is now.</param>
    /// <param name="weg">Day on which the profile goes.</param>
    /// <param name="vraagt">Nobody said ja yet.</param>
    public static Kaartbeeld VoorErvaringsdeskundige(string poolId, Ervaringsdeskundige ed, LocalDate weg, bool vraagt) => Kaart(
        new Kaartkop(IconName.Person, vraagt ? "Doe je nog mee?" : "Je doet mee"),
        null,
        [
            Alinea(vraagt ? "Je laatste antwoord of match is een jaar geleden." : Dank),
            vraagt ? Vervolg($"Doe je niets, dan gaat je profiel weg op {Teksten.Datum(weg)}. Dat is ook goed.") : null,
            vraagt
                ? Knoppen(
                    Hoofdknop("Ja, ik doe nog mee", Verbs.EdDoetMee, Data(poolId, ed)),
                    Knop("Mijn profiel", Verbs.ProfielTonen, new Profielplek(poolId).Data(ed)))
                : null,
            Voet(Wie),
        ],
        "Doe je nog mee?");

    /// <summary>For a coördinator.</summary>
    /// <param name="poolId">The pool of the profile.</param>
    /// <param name="ed">The profile as it is now.</param>
    /// <param name="weg">Day on which the profile goes.</param>
    /// <param name="vraagt">Nobody said ja yet.</param>
    public static Kaartbeeld VoorCoordinator(string poolId, Ervaringsdeskundige ed, LocalDate weg, bool vraagt) => Kaart(
        new Kaartkop(IconName.Person, vraagt ? $"Doet {ed.Wie.Naam} nog mee?" : $"{ed.Wie.Naam} doet mee"),
        null,
        [
            Alinea(vraagt ? "Het laatste antwoord of de laatste match is een jaar geleden." : "Je hoeft niets te doen."),
            vraagt ? Vervolg(ed.LeestMail ? "Er gaat ook één mail naar deze collega." : "Bel deze collega even.") : null,
            vraagt ? Vervolg($"Zegt niemand ja, dan gaat het profiel weg op {Teksten.Datum(weg)}.") : null,
            vraagt
                ? Knoppen(
                    Hoofdknop("Leg vast: doet mee", Verbs.EdDoetMee, Data(poolId, ed)),
                    Knop($"Wijzig {ed.Wie.Naam}", Verbs.EdZonderTeamsTonen, Data(poolId, ed)))
                : null,
            Voet(Wie),
        ],
        vraagt ? "Doet een collega zonder Teams nog mee?" : "Een collega zonder Teams doet mee.");

    private const string Dank = "Fijn dat je meedoet. Hoor ik een jaar niets, dan vraag ik het weer.";

    private static Actiedata Data(string poolId, Ervaringsdeskundige ed) => new(Soorten.ZonderTeams, $"{poolId}/{ed.Wie.Id}", ed.Rev);
}
