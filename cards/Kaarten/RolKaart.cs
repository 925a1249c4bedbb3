using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>Somebody with a role left the team; whoever is there takes it over in one click. In the channel.</summary>
public static class RolKaart
{
    /// <summary>The question who coördinates now, or who does.</summary>
    /// <param name="pool">As it is now.</param>
    /// <param name="persoonId">Who left.</param>
    /// <param name="dezeKeer">It is about the last time that they did.</param>
    public static Kaartbeeld VoorCoordinator(Pool pool, string persoonId, bool dezeKeer = true)
    {
        var nu = pool.Coordinatoren.Count == 0 ? "Er is nu geen coördinator." : $"Coördinator: {Namen(pool.Coordinatoren)}.";
        var open = dezeKeer && pool.ZoektVoor(persoonId);
        return Maak("coördinator", pool.Naam, open, persoonId, nu, "Vragen aan de pool komen dan ook bij jou.");
    }

    /// <summary>The question who leads the wijkteam now, or who does.</summary>
    /// <param name="team">As it is now.</param>
    /// <param name="persoonId">Who left.</param>
    /// <param name="open">Nobody took over.</param>
    public static Kaartbeeld VoorTeamleider(Wijkteam team, string persoonId, bool open) => Maak(
        "teamleider", team.Naam, open, persoonId, open ? null : $"Teamleider: {team.Teamleider.Naam}.",
        "De wekelijkse vraag over jullie samenwerking komt dan bij jou.");

    /// <summary>For who led the wijkteam until somebody chose another.</summary>
    public static Kaartbeeld Overgegaan(Wijkteam team) => Kaart(
        new Kaartkop(IconName.PeopleTeam, "Een ander is nu teamleider", team.Naam),
        null,
        [
            Alinea(Teksten.RolOvergegaan(team.Teamleider.Naam, team.Naam)),
            Vervolg(Teksten.RolKloptNiet),
            Voet(Teksten.AlleenJij),
        ],
        Teksten.RolOvergegaan(team.Teamleider.Naam, team.Naam));

    private static Kaartbeeld Maak(string rol, string waar, bool open, string persoonId, string? nu, string gevolg) => Kaart(
        new Kaartkop(IconName.PeopleTeam, open ? $"Wie wordt {rol}?" : $"De rol van {rol} is geregeld", waar),
        null,
        [
            open ? Alinea(Vrij(rol, waar)) : null,
            nu is null ? null : open ? Vervolg(nu) : Alinea(nu),
            open ? Vervolg($"Neem jij het over? {gevolg}") : null,
            open ? Knoppen(Hoofdknop("Ik neem het over", Verbs.RolOvernemen, new Actiedata(Soorten.Rol, persoonId, 0))) : null,
            Voet($"Iedereen in dit team {(open ? "kan dit doen" : "ziet dit")}. Later wijzigen kan met “instellingen”."),
        ],
        open ? $"{Vrij(rol, waar)} Wie wordt {rol}?" : $"De rol van {rol} is geregeld.");

    /// <summary>Without a name and without a reason: who wanted to be forgotten may still be in the team.</summary>
    private static string Vrij(string rol, string waar) => $"De rol van {rol} bij {waar} is vrij.";

    private static string Namen(IEnumerable<Persoon> wie) => string.Join(", ", wie.Select(p => p.Naam));
}
