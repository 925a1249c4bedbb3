using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Pools;

/// <summary>The totals of a pool, without persons.</summary>
public sealed partial class Poolkast
{
    /// <summary>
    /// Adds one to a total of this quarter, once for every delivery.
    /// </summary>
    public Task TelAsync(Klik klik, string poolId, string teller, CancellationToken ct) =>
        TelAsync(klik.TenantId, poolId, teller, klik.Levering, ct);

    /// <param name="eens">What counts once, such as a delivery or a form.</param>
    public Task TelAsync(string tenantId, string poolId, string teller, string eens, CancellationToken ct) =>
        kluis.BesluitAsync(Partitie(tenantId, poolId), async () =>
    {
        var (sleutel, rij) = await TellingAsync(poolId, ct);
        var nieuw = (rij?.Waarde ?? Telling.Leeg).Plus(teller, eens);
        return Besluit.Toon(true, nieuw is null ? null : new Beurt(Partitie(tenantId, poolId)).Zet(sleutel, nieuw, rij));
    }, ct);

    /// <summary>The totals of this quarter.</summary>
    public async Task<Telling> DitKwartaalAsync(string poolId, CancellationToken ct) =>
        (await TellingAsync(poolId, ct)).Rij?.Waarde ?? Telling.Leeg;

    /// <summary>Adds to the totals of this quarter, in the transaction of the decision: a click that is repeated counts once.</summary>
    private async Task TelAsync(
        Beurt beurt, string poolId, IReadOnlyList<string> geteld, CancellationToken ct, Lijst<string> terug = default)
    {
        var (sleutel, rij) = await TellingAsync(poolId, ct);
        beurt.Zet(sleutel, (rij?.Waarde ?? Telling.Leeg).Min(terug).Plus(geteld), rij);
    }

    private async Task<(string Sleutel, Rij<Telling>? Rij)> TellingAsync(string poolId, CancellationToken ct)
    {
        var sleutel = Sleutel.Telling(Kwartaal.Van(kluis.Nu));
        return (sleutel, await kluis.LeesAsync<Telling>(Tabel.Pool, poolId, sleutel, ct));
    }
}
