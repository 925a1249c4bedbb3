using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein;
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
                "Werk je in een wijkteam? Dan komt er vóór jullie overleg een korte vraag in je kanaal. " +
                    "Ben je ervaringsdeskundige? Vraag een coördinator of je bij de pool mag."),
            Knoppen(Opdrachtknop.Hulp("Wat kan ik hier?") with { Style = ActionStyle.Positive }),
            Voet("Alleen jij ziet deze chat. Ik vraag niet wie een bewoner is. Stoppen? Verwijder de app."),
        ],
        $"Hallo, ik ben {Teksten.Botnaam}. Ik help wijkteams en ervaringsdeskundigen elkaar te vinden.");

    /// <summary>For who got a role: in three lines what happens, who sees what, and how to stop.</summary>
    /// <param name="rol">One role.</param>
    /// <param name="waar">The wijkteam it is about, or null.</param>
    public static Kaartbeeld Voor(Rollen rol, string? waar = null) => Kaart(
        new Kaartkop(IconName.PeopleTeam, $"Dit doe ik voor jou als {Teksten.Rolnaam(rol)}", waar),
        null,
        [
            .. Teksten.Welkom(rol).Select((zin, i) => i == 0 ? Alinea(zin) : Vervolg(zin)),
            Knoppen(Opdrachtknop.Eerste(rol), Opdrachtknop.Hulp("Wat kan ik hier?")),
            Voet("Alleen jij ziet deze chat. Ik vraag niet wie een bewoner is."),
        ],
        $"Dit doe ik voor jou als {Teksten.Rolnaam(rol)}.");

    /// <summary>Somebody greets: a greeting back, and the one thing that this person may come for.</summary>
    /// <param name="wie">Who greets.</param>
    /// <param name="rol">One role, or none.</param>
    public static Kaartbeeld Groet(Persoon wie, Rollen rol) => Kaart(
        new Kaartkop(IconName.PeopleTeam, $"Hallo {Voornaam(wie)}"),
        null,
        [
            Alinea(Teksten.NaGroet(rol)),
            rol == Rollen.Geen
                ? Knoppen(Opdrachtknop.Hulp("Wat kan ik hier?"))
                : Knoppen(Opdrachtknop.Eerste(rol), Opdrachtknop.Hulp("Wat kan ik hier?")),
            Voet(Teksten.AlleenJij),
        ],
        $"Hallo {Voornaam(wie)}. {Teksten.NaGroet(rol)}");

    /// <summary>Somebody says thank you.</summary>
    public static Kaartbeeld NaDank() => Kaart(
        new Kaartkop(IconName.PeopleTeam, Teksten.GraagGedaan), null,
        [Alinea(Teksten.IkBenEr), Voet(Teksten.AlleenJij)], Teksten.GraagGedaan);
}
