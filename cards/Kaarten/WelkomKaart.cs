using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The first message in somebody's own chat.</summary>
public static class WelkomKaart
{
    /// <summary>Who the bot is, what it does and how to stop, for who has no role yet.</summary>
    public static Kaartbeeld Persoonlijk() => Kaart(
        new Kaartkop(IconName.PeopleTeam, $"Hallo, ik ben {Teksten.Botnaam}"),
        null,
        [
            Alinea("Ik help wijkteams en ervaringsdeskundigen elkaar te vinden."),
            Vervolg(
                "Ben je ervaringsdeskundige? Maak dan je profiel. Werk je in een wijkteam? " +
                    "Dan komt elke week een korte vraag in je kanaal."),
            Knoppen(
                Hoofdknop("Wat kan ik hier?", Verbs.HulpTonen, new Actiedata(Soorten.Hulp, "hulp", 0)),
                Knop("Ik ben ervaringsdeskundige", Verbs.ProfielTonen, new Actiedata(Soorten.Profiel, "nieuw", 0))),
            Voet("Alleen jij ziet deze chat. Ik bewaar geen gegevens van bewoners. Stoppen? Verwijder de app."),
        ],
        $"Hallo, ik ben {Teksten.Botnaam}. Ik help wijkteams en ervaringsdeskundigen elkaar te vinden.");

    /// <summary>For who got a role: in three lines what happens, who sees what, and how to stop.</summary>
    /// <param name="rol">One role.</param>
    public static Kaartbeeld Voor(Rollen rol) => Kaart(
        new Kaartkop(IconName.PeopleTeam, $"Dit doe ik voor jou als {Teksten.Rolnaam(rol)}"),
        null,
        [
            .. Teksten.Welkom(rol).Select((zin, i) => i == 0 ? Alinea(zin) : Vervolg(zin)),
            Knoppen(
            [
                .. EersteStap(rol) is { } stap ? new[] { stap } : [],
                Knop("Wat kan ik hier?", Verbs.HulpTonen, new Actiedata(Soorten.Hulp, "hulp", 0)),
            ]),
            Voet("Alleen jij ziet deze chat. Ik bewaar geen gegevens van bewoners."),
        ],
        $"Dit doe ik voor jou als {Teksten.Rolnaam(rol)}.");

    private static CardAction? EersteStap(Rollen rol) => rol switch
    {
        Rollen.Ervaringsdeskundige => Hoofdknop("Maak mijn profiel", Verbs.ProfielTonen, new Actiedata(Soorten.Profiel, "nieuw", 0)),
        Rollen.SociaalWerker => Hoofdknop("Stel een vraag", Verbs.VraagFormulier, new Actiedata(Soorten.Hulp, "hulp", 0)),
        _ => null,
    };
}
