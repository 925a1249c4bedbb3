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
    public static Kaartbeeld VoorCoordinator(Pool pool, string persoonId)
    {
        var weg = pool.Vertrokken.FirstOrDefault(v => v.Wie.Id == persoonId)?.Wie;
        var nu = pool.Coordinatoren.Count == 0 ? "Er is nu geen coördinator." : $"Coördinator: {Namen(pool.Coordinatoren)}.";
        return Maak("coördinator", pool.Naam, weg, persoonId, nu, "Vragen aan de pool komen dan ook bij jou.");
    }

    /// <summary>The question who leads the wijkteam now, or who does.</summary>
    /// <param name="team">As it is now.</param>
    /// <param name="persoonId">Who left.</param>
    /// <param name="open">Nobody took over.</param>
    public static Kaartbeeld VoorTeamleider(Wijkteam team, string persoonId, bool open) => Maak(
        "teamleider", team.Naam, open ? team.Teamleider : null, persoonId, open ? null : $"Teamleider: {team.Teamleider.Naam}.",
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

    private static Kaartbeeld Maak(string rol, string waar, Persoon? weg, string persoonId, string? nu, string gevolg) => Kaart(
        new Kaartkop(IconName.PeopleTeam, weg is null ? $"De rol van {rol} is geregeld" : $"Wie wordt {rol}?", waar),
        null,
        [
            weg is null ? null : Alinea(Gestopt(rol, waar)),
            nu is null ? null : weg is null ? Alinea(nu) : Vervolg(nu),
            weg is null ? null : Vervolg($"Neem jij het over? {gevolg}"),
            weg is null
                ? null
                : Knoppen(Hoofdknop("Ik neem het over", Verbs.RolOvernemen, new Actiedata(Soorten.Rol, persoonId, 0))),
            Voet($"Iedereen in dit team {(weg is null ? "ziet dit" : "kan dit doen")}. Later wijzigen kan met “instellingen”."),
        ],
        weg is null ? $"De rol van {rol} is geregeld." : $"{Gestopt(rol, waar)} Wie wordt {rol}?");

    /// <summary>Without a name and without a reason: who wanted to be forgotten may still be in the team.</summary>
    private static string Gestopt(string rol, string waar) => $"Een {rol} van {waar} is gestopt.";

    private static string Namen(IEnumerable<Persoon> wie) => string.Join(", ", wie.Select(p => p.Naam));
}
