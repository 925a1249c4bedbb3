using System.Globalization;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Pools;

/// <summary>What the wekkers of a match share. Their key is pool and aanvraag, and for some a number.</summary>
public sealed class Matchwekker(Poolkast kast, Kluis kluis)
{
    public static (string PoolId, Guid AanvraagId)? Over(Wekker wekker) =>
        wekker.Sleutel.Split('/') is [var poolId, var id, ..] && Guid.TryParse(id, out var aanvraagId) ? (poolId, aanvraagId) : null;

    public static int? Deel(Wekker wekker) =>
        wekker.Sleutel.Split('/') is [_, _, var deel] && int.TryParse(deel, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
            ? getal
            : null;

    public async Task<Dossierstand?> LaadAsync(string tenantId, Wekker wekker, CancellationToken ct) =>
        Over(wekker) is var (poolId, aanvraagId) ? await kast.LaadAsync(tenantId, poolId, aanvraagId, ct) : null;

    /// <summary>
    /// Cards that are due, none of them for an asker who left, and none while the pool is away; shown twice they are the same card. What
    /// they are about stays as it is.
    /// </summary>
    public async Task StuurAsync(string tenantId, Wekker wekker, Func<Dossier, IReadOnlyList<Bericht>> berichten, CancellationToken ct)
    {
        if (await LaadAsync(tenantId, wekker, ct) is not { Dossier.PoolWeg: false } stand) return;
        var aanvraag = stand.Dossier.Aanvraag;
        List<Bericht> uit =
        [
            .. berichten(stand.Dossier).Where(b => !stand.Dossier.IsVoorWieWegging(b)).Select(b => Matchronde.Van(aanvraag, b)),
        ];
        if (uit.Count == 0) return;
        await kluis.BewaarAsync(new Beurt(new(tenantId, Tabel.Pool, stand.Pool.Waarde.Id)).Bericht(uit), ct);
    }
}
