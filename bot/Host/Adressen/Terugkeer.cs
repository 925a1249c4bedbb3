using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>A channel is back, however that became known.</summary>
public static class Terugkeer
{
    /// <summary>
    /// Its wekkers ended and its roster may be forgotten or old: both are fetched again, in the transaction that says that it is back.
    /// </summary>
    public static Beurt BijTerugkeer(this Beurt beurt, Kanaal kanaal, Instant nu)
    {
        beurt.Bericht(new Uitrij(LedenVan: kanaal.Id));
        return kanaal.Wijkteam is { } team
            ? beurt.Bericht(team.NaInrichten(nu))
            : beurt.Bericht(
                [
                    Kanaal.Instellingen(kanaal.Id),
                    .. kanaal.PoolId is { } poolId ? [new Bericht.ZetWekker(Poolrust.Wekker(poolId, nu))] : Array.Empty<Bericht>(),
                ]);
    }
}
