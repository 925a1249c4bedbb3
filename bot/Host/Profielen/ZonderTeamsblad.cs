using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>The EDs without Teams of a pool, for its coördinatoren.</summary>
public sealed class ZonderTeamsblad(Profielblad blad, Poolkast kast, Kluis kluis, Mailkeuze mail)
{
    /// <summary>Who wants to can take part by mail.</summary>
    public bool PerMail => mail.Aan;

    /// <summary>The pool of which this person is a coördinator: the one asked for, else the first. Null when there is none.</summary>
    public async Task<Pool?> PoolAsync(string tenantId, string persoonId, string? poolId, CancellationToken ct)
    {
        var (beeld, _) = await blad.LaadAsync(tenantId, persoonId, poolId, ct);
        var pools = beeld.Pools.Where(p => p.IsCoordinator(persoonId)).ToList();
        return poolId is null ? pools.FirstOrDefault() : pools.Find(p => p.Id == poolId);
    }

    public async Task<Ervaringsdeskundige?> EdAsync(string poolId, string edId, CancellationToken ct) =>
        (await kast.EdAsync(poolId, edId, ct))?.Waarde;

    public async Task<Kaartbeeld> LijstAsync(Pool pool, Melding? melding, CancellationToken ct) => ZonderTeamsKaart.Lijst(
        pool.Id, Persoon.ZonderTeamsPrefix + kluis.NieuwId(),
        [.. (await kast.EdsAsync(pool.Id, ct)).Select(e => e.Waarde).Where(e => e.ZonderTeams)], melding);

    /// <summary>The parts of <c>{poolId}/{edId}</c>, of somebody without Teams and nobody else.</summary>
    public static (string PoolId, string EdId)? Over(Klik klik) =>
        klik.Id.Split('/') is [var poolId, var edId] && Persoon.IsZonderTeams(edId) ? (poolId, edId) : null;
}
