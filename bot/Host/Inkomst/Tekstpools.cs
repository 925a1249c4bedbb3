using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>The pools that a text is for, and what they chose of the check.</summary>
public sealed class Tekstpools(Kanalen kanalen, EigenTeams eigenTeams, Kluis kluis)
{
    /// <summary>The pool of the aanvraag or channel, or else the pools of the person.</summary>
    public async Task<IReadOnlyList<string>> VanAsync(Klik klik, CancellationToken ct)
    {
        var alle = await kanalen.AlleAsync(klik.TenantId, ct);
        if (klik.Aanvraag() is { PoolId: var genoemd } && alle.Any(k => k.PoolId == genoemd)) return [genoemd];
        var kanaalId = klik.Tekst("soort") == Soorten.Vraag ? klik.Id.Split('/').ElementAtOrDefault(1) : null;
        if (alle.FirstOrDefault(k => k.Id == (kanaalId is { Length: > 0 } ? kanaalId : klik.GesprekId)) is { } hier
            && (hier.PoolId ?? hier.Wijkteam?.PoolId) is { } vanHier)
        {
            return [vanHier];
        }

        List<string> pools = [.. (await eigenTeams.VanAsync(klik.TenantId, klik.Wie.Id, ct)).Select(t => t.PoolId).OfType<string>()];
        foreach (var pool in alle.Where(k => k.PoolId is not null))
        {
            if ((await kanalen.LedenAsync(klik.TenantId, pool.Id, ct)).Vind(klik.Wie.Id) is not null) pools.Add(pool.PoolId!);
        }

        return [.. pools.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether all of these pools only warn about all of these kinds. What may not be chosen is never in it.</summary>
    public async Task<bool> AlleenWaarschuwenAsync(Klik klik, IReadOnlyCollection<VondstSoort> soorten, CancellationToken ct)
    {
        if (soorten.Count == 0 || !soorten.All(Controle.Instelbaar.Contains)) return false;
        try
        {
            if (await VanAsync(klik, ct) is not { Count: > 0 } ids) return false;
            var pools = await Task.WhenAll(ids.Select(id => kluis.LeesAsync<Pool>(Tabel.Pool, id, Sleutel.PoolRij, ct)));
            return pools.All(p => p is not null && soorten.All(s => p.Waarde.AlleenWaarschuwen.Contains(s.ToString())));
        }
        catch (TableStoreException)
        {
            // Nobody knows now what was chosen, so the text is held back.
            return false;
        }
    }
}
