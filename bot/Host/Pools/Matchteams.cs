using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Pools;

/// <inheritdoc cref="IMatchteams"/>
public sealed class Matchteams(Poolkast kast, Kanalen kanalen, Kluis kluis) : IMatchteams
{
    public async Task<IReadOnlyList<Wijkteam>?> VanEdAsync(Klik klik, CancellationToken ct)
    {
        var alle = await kanalen.AlleAsync(klik.TenantId, ct);
        List<Aanvraag>? aanvragen = null;
        foreach (var pool in alle.Where(k => k.PoolId is not null))
        {
            if (await kast.EdAsync(pool.PoolId!, klik.Wie.Id, ct) is null) continue;
            if (!await kanalen.IsLidAsync(klik.TenantId, pool.Id, klik.Wie.Id, ct)) continue;
            aanvragen ??= [];
            if (klik.Aanvraag() is { } over && over.PoolId == pool.PoolId && await VanKaartAsync(over, klik.Wie.Id, ct) is { } deze)
            {
                return Teams([deze]);
            }

            aanvragen.AddRange((await kast.LopendeMatchesAsync(pool.PoolId!, klik.Wie.Id, ct)).Select(m => m.Aanvraag));
        }

        return aanvragen is null ? null : Teams(aanvragen);

        IReadOnlyList<Wijkteam> Teams(IEnumerable<Aanvraag> van) =>
        [
            .. van.Select(a => a.Herkomst.KanaalId).Distinct().Select(id => alle.FirstOrDefault(k => k.Id == id)?.Wijkteam)
                .OfType<Wijkteam>(),
        ];
    }

    /// <summary>The match this card is about, running or over: looking back is done after it.</summary>
    private async Task<Aanvraag?> VanKaartAsync(Aanvraagplek over, string edId, CancellationToken ct) =>
        await kluis.LeesAsync<Match>(Tabel.Pool, over.PoolId, Sleutel.Match(over.AanvraagId), ct) is { Waarde: var match }
        && match.IsEd(edId)
            ? (await kast.RijAsync(over.PoolId, over.AanvraagId, ct))?.Waarde
            : null;
}
