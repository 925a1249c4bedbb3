using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Signalen;

/// <summary>The signalen of EDs, in the partition of their pool.</summary>
public sealed class Signaalkast(Kluis kluis, Kanalen kanalen, Poolkast pools)
{
    public Task<Rij<Signaal>?> LeesAsync(string poolId, Guid id, CancellationToken ct) =>
        kluis.LeesAsync<Signaal>(Tabel.Pool, poolId, Sleutel.Signaal(id), ct);

    public async Task<(Pool Pool, Rij<Signaal> Rij)?> LaadAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Aanvraag() is not { EdId: null } over || (await kanalen.AlleAsync(klik.TenantId, ct)).All(k => k.PoolId != over.PoolId))
        {
            return null;
        }

        return await pools.PoolAsync(over.PoolId, ct) is { Waarde: var pool }
            && await LeesAsync(over.PoolId, over.AanvraagId, ct) is { } rij
            ? (pool, rij)
            : null;
    }

    /// <summary>
    /// Adds it; what the same ED gave under this id already is given back, so that sending twice is once. Null when it is of another.
    /// </summary>
    public async Task<Signaal?> VoegToeAsync(string tenantId, Signaal nieuw, CancellationToken ct)
    {
        var pool = await pools.PoolAsync(nieuw.PoolId, ct) ?? throw new TableStoreException("A pool disappeared.");
        var beurt = new Beurt(new(tenantId, Tabel.Pool, nieuw.PoolId))
            .Voeg(Sleutel.Signaal(nieuw.Id), nieuw)
            .Bericht(nieuw.Tonen(pool.Waarde));
        if ((await kluis.BewaarAsync(beurt, ct)).Succeeded) return nieuw;
        var eerder = await LeesAsync(nieuw.PoolId, nieuw.Id, ct) ?? throw new TableStoreException("A signaal could not be added.");
        return eerder.Waarde.Ed.Id == nieuw.Ed.Id ? eerder.Waarde : null;
    }

    /// <summary>Load, decide, save. Null when there is no such signaal.</summary>
    public async Task<(Signaal Nu, Uitkomst<Signaal>.Geweigerd? Weigering)?> BeslisAsync(
        Klik klik, Func<Pool, Signaal, Uitkomst<Signaal>> beslis, CancellationToken ct) =>
        await LaadAsync(klik, ct) is var (pool, rij)
            ? await kluis.BeslisAsync(
                new(klik.TenantId, Tabel.Pool, pool.Id), Sleutel.Signaal(rij.Waarde.Id), s => beslis(pool, s), ct, rij)
            : null;
}
