using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Pools;

/// <summary>
/// A coördinator who is not there for a while: what only this one would hear, the others hear as well. Why is asked nowhere.
/// </summary>
/// <param name="Tot">The first day on which they are there again.</param>
public sealed record Afwezigheid(string WieId, LocalDate Tot)
{
    /// <summary>Whoever is away longer than this had better hand the role over.</summary>
    private const int MeesteMaanden = 6;

    public static bool Kan(LocalDate tot, LocalDate vandaag) => tot > vandaag && tot <= vandaag.PlusMonths(MeesteMaanden);

    /// <summary>When it is over by itself.</summary>
    public Wekker Einde(string poolId) =>
        new(WekkerSoort.CoordinatorTerug, $"{poolId}/{WieId}", Weekmoment.Zone.AtLeniently(Tot.AtMidnight()).ToInstant());

    public static (string PoolId, string WieId)? Over(Wekker wekker) =>
        wekker.Sleutel.Split('/') is [var poolId, var wieId] ? (poolId, wieId) : null;
}
