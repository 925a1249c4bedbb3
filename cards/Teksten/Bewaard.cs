using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Cards;

/// <summary>What was saved, for who pressed the button.</summary>
public static partial class Teksten
{
    /// <summary>The settings of a wijkteam.</summary>
    /// <param name="nieuw">As they are now.</param>
    /// <param name="was">As they were, or null when this was the first time.</param>
    public static Melding Bewaard(Wijkteam nieuw, Wijkteam? was) => was is null
        ? Melding.Info($"Bewaard. De eerste vraag komt {Moment(nieuw.Kaartmoment)}.")
        : Gewijzigd(
            (nieuw.Naam != was.Naam, "de naam"), (nieuw.Overleg != was.Overleg, "het overleg"),
            (nieuw.Kaartmoment != was.Kaartmoment, "de wekelijkse vraag"), (nieuw.Teamleider.Id != was.Teamleider.Id, "de teamleider"),
            (nieuw.PoolId != was.PoolId, "de pool"));

    /// <summary>The settings of a pool.</summary>
    public static Melding Bewaard(Pool nieuw, Pool? was) => was is null
        ? Melding.Info("Bewaard. Vragen van wijkteams komen nu in dit kanaal.")
        : Gewijzigd(
            (nieuw.Naam != was.Naam, "de naam"), (nieuw.Coordinatoren != was.Coordinatoren, "de coördinatoren"),
            (nieuw.HerinnerNa != was.HerinnerNa, "het seintje"), (nieuw.EerlijkNa != was.EerlijkNa, "het eerlijke bericht"));

    private static Melding Gewijzigd(params (bool Is, string Wat)[] delen) =>
        delen.Where(d => d.Is).Select(d => d.Wat).ToList() is { Count: > 0 } wat
            ? Melding.Info($"Bewaard: {Opsomming(wat)}.")
            : Melding.Info("Er is niets veranderd. Zo stond het al.");
}
