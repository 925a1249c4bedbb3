using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Pools;

/// <summary>The pools this person belongs to by the roster of their channels, and the own profile in one of them.</summary>
public sealed class Profielblad(Kanalen kanalen, Poolkast kast, Kluis kluis)
{
    public async Task<(ProfielBeeld Beeld, Rij<Ervaringsdeskundige>? Rij)> LaadAsync(
        string tenantId, string persoonId, string? poolId, CancellationToken ct)
    {
        var alle = await kanalen.AlleAsync(tenantId, ct);
        var (pools, onzeker) = (new List<Pool>(), false);
        foreach (var kanaal in alle.Where(k => k.PoolId is not null))
        {
            var isLid = await kanalen.WeetLidAsync(tenantId, kanaal.Id, persoonId, ct);
            if (isLid != true && !await HeeftProfielInVerlatenPoolAsync(kanaal, persoonId, ct))
            {
                onzeker |= isLid is null && !kanaal.Weg;
                continue;
            }

            if (await kast.PoolAsync(kanaal.PoolId!, ct) is { } pool) pools.Add(pool.Waarde);
        }

        var profielen = await Task.WhenAll(pools.Select(p => kast.EdAsync(p.Id, persoonId, ct)));
        var gekozen = pools.FindIndex(p => p.Id == poolId);
        if (gekozen < 0) gekozen = Math.Max(0, Array.FindIndex(profielen, p => p is not null));
        var rij = profielen.ElementAtOrDefault(gekozen);
        Wijkteam[] teams = [.. alle.Select(k => k.Wijkteam).OfType<Wijkteam>()];
        return (new(pools, pools.ElementAtOrDefault(gekozen)?.Id, teams, rij?.Waarde, Nu: kluis.Nu) { Onzeker = onzeker }, rij);
    }

    /// <summary>The profile with the matches that run, in every pool of this person: a pause lets them wait.</summary>
    public async Task<ProfielBeeld> MetMatchesAsync(ProfielBeeld beeld, string persoonId, CancellationToken ct) => beeld.Profiel is null
        ? beeld
        : beeld with
        {
            Matches = [.. (await Task.WhenAll(beeld.Pools.Select(p => kast.LopendeMatchesAsync(p.Id, persoonId, ct)))).SelectMany(m => m)],
        };

    /// <summary>For who has no pool here: that is not so sure when the rosters could not be asked.</summary>
    public static Kaartbeeld NietInPool(ProfielBeeld beeld) =>
        beeld.Onzeker ? MeldingKaart.Weigering(Reden.LidOnbekend) : MeldingKaart.NietInPool();

    /// <summary>Where the bot was taken out of the team of the pool, who has a profile can still pause and take it away.</summary>
    private async Task<bool> HeeftProfielInVerlatenPoolAsync(Kanaal kanaal, string persoonId, CancellationToken ct) =>
        kanaal.Weg && await kast.EdAsync(kanaal.PoolId!, persoonId, ct) is not null;
}
