using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Pools;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A wijkteam or pool, and who somebody can turn to there.</summary>
/// <param name="Naam">Of the wijkteam or the pool.</param>
/// <param name="Teamleider">Null for a pool.</param>
/// <param name="Pool">Null while a wijkteam has none.</param>
public sealed record Wieregel(string Naam, Persoon? Teamleider, Pool? Pool);

/// <summary>Who leads the own wijkteams, and who are the coördinatoren.</summary>
public static class WieKaart
{
    /// <param name="regels">A line for each.</param>
    /// <param name="archief">Name of the own wijkteam that was put away in Teams, or null.</param>
    public static Kaartbeeld Maak(IReadOnlyList<Wieregel> regels, string? archief = null) => Kaart(
        new Kaartkop(IconName.PeopleTeam, "Wie is wie"), null,
        [
            .. regels.Count == 0
                ? [Alinea(Teksten.ZonderWijkteam(archief))]
                : regels.SelectMany(Regel).Append(Rustig(Teksten.SchrijfZelf)),
            Knoppen(Opdrachtknop.Hulp("Hulp")),
            Voet(Teksten.AlleenJij),
        ],
        "Dit zijn je teamleider en je coördinatoren.");

    private static IEnumerable<CardElement> Regel(Wieregel regel)
    {
        yield return Vet(regel.Naam);
        yield return new FactSet(
        [
            .. regel.Teamleider is { } leider ? [new Fact("Teamleider", leider.Naam)] : Array.Empty<Fact>(),
            new Fact(
                regel.Pool?.Coordinatoren.Count > 1 ? "Coördinatoren" : "Coördinator",
                regel.Pool is { } pool ? Teksten.Coordinatoren(pool) : "nog niemand"),
        ]);
    }
}
