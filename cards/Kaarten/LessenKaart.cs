using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What a wijkteam learned this quarter, to talk about together.</summary>
public static class LessenKaart
{
    /// <summary>Below this a number would point at who chose it, so the lesson stands alone.</summary>
    private const int MinsteAantal = 3;

    /// <summary>The lessons of each team, most often chosen first.</summary>
    public static Kaartbeeld Maak(IReadOnlyList<(string KanaalId, string TeamNaam, Telling Telling)> teams) => Kaart(
        new Kaartkop(IconName.DataBarVertical, "Wat jullie leerden", "Dit kwartaal"),
        null,
        [
            .. teams.Count == 0
                ? [Alinea("Ik ken hier geen wijkteam. Typ dit in het kanaal van je team.")]
                : teams.SelectMany(t => Team(t.KanaalId, t.TeamNaam, t.Telling)),
            Voet(Teksten.LessenVoet),
        ],
        "Wat jullie leerden dit kwartaal.");

    private static IEnumerable<CardElement> Team(string kanaalId, string teamNaam, Telling telling)
    {
        var lessen = Matchkeuzes.Geleerd.Select(
            l => (Les: l, Aantal: telling.Aantallen.GetValueOrDefault(
                Tellers.Les(kanaalId, l)))).Where(l => l.Aantal > 0).OrderByDescending(l => l.Aantal).ToList();
        yield return Vet(teamNaam);
        if (lessen.Count == 0)
        {
            yield return Vervolg("Er is nog niets gedeeld. Na een gesprek met een ervaringsdeskundige kan dat met één klik.");
        }

        foreach (var (les, aantal) in lessen) yield return Vervolg(
            Teksten.Hoofdletter(Teksten.Matchkeuze(Matchkeuzes.Geleerd, les)) + (
                aantal < MinsteAantal ? "" : $": {Teksten.Getal(aantal)} keer"));
    }
}
