using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>What the two share.</summary>
public sealed class Wachtrijblik(Kanalen kanalen, Poolkast kast, Kluis kluis)
{
    public async Task<Kaartbeeld> ToonAsync(string tenantId, string wieId, int pagina, CancellationToken ct)
    {
        var (eigen, weigering) = (new List<Pool>(), (Reden?)null);
        foreach (var kanaal in (await kanalen.AlleAsync(tenantId, ct)).Where(k => k.PoolId is not null))
        {
            if (await kast.PoolAsync(kanaal.PoolId!, ct) is not { Waarde: var pool } || !pool.IsCoordinator(wieId)) continue;
            weigering = await kanalen.WeigertAsync(tenantId, kanaal.Id, wieId, ct);
            if (weigering is null) eigen.Add(pool);
        }

        if (eigen.Count == 0) return MeldingKaart.NietTeBekijken(weigering);
        var rijen = await Task.WhenAll(eigen.Select(p => kast.WachtrijAsync(p.Id, ct)));
        var wachtend = rijen.SelectMany(w => w)
            .Where(a => a.WachtOpReactie)
            .OrderBy(a => a.Wacht?.Sinds ?? a.Gesteld)
            .ThenBy(a => a.Id)
            .ToList();
        pagina = Math.Clamp(pagina, 1, Math.Max(1, (wachtend.Count + WachtrijKaart.PerPagina - 1) / WachtrijKaart.PerPagina));
        var bladzijde = wachtend.Skip((pagina - 1) * WachtrijKaart.PerPagina).Take(WachtrijKaart.PerPagina).ToList();
        var regels = await Task.WhenAll(
            eigen.Select(pool => RegelsAsync(tenantId, pool, [.. bladzijde.Where(a => a.PoolId == pool.Id)], ct)));
        var geteld = await Task.WhenAll(eigen.Select(p => kast.DitKwartaalAsync(p.Id, ct)));
        var opId = regels.SelectMany(r => r).ToDictionary(r => r.Aanvraag.Id);
        return WachtrijKaart.Maak(
            [.. bladzijde.Select(a => opId[a.Id])], wachtend.Count, pagina, Weekmoment.Lokaal(kluis.Nu).Date, [.. eigen.Zip(geteld)]);
    }

    private async Task<IReadOnlyList<Wachtregel>> RegelsAsync(
        string tenantId, Pool pool, IReadOnlyList<Aanvraag> aanvragen, CancellationToken ct)
    {
        var voorstellen = (await VoorstellenAsync(tenantId, pool, [.. aanvragen.Where(a => a.Status == AanvraagStatus.Nieuw)], ct))
            .ToDictionary(v => v.Id, v => v.Eerste);
        var gevraagd = await Task.WhenAll(
            aanvragen.Where(a => a.Status == AanvraagStatus.Voorgesteld).Select(a => kast.DossierAsync(tenantId, pool.Id, a.Id, ct)));
        var overleg = gevraagd.OfType<Dossier>()
            .SelectMany(d => d.Open, (d, a) => (d.Aanvraag.Id, Aanbod: a))
            .Where(o => o.Aanbod.Status == AanbodStatus.Overleg)
            .ToLookup(o => o.Id, o => o.Aanbod.Ed);
        return [.. aanvragen.Select(a => new Wachtregel(a, voorstellen.GetValueOrDefault(a.Id), [.. overleg[a.Id]]))];
    }

    /// <summary>The first of the ranking for each; the pool and what it did lately are read once.</summary>
    private async Task<IEnumerable<(Guid Id, Kandidaat Eerste)>> VoorstellenAsync(
        string tenantId, Pool pool, IReadOnlyList<Aanvraag> nieuw, CancellationToken ct)
    {
        if (nieuw.Count == 0) return [];
        var leden = await kanalen.LedenAsync(tenantId, pool.KanaalId, ct);
        var geheugen = await kast.GeheugenAsync(pool, null, ct);
        List<Ervaringsdeskundige> eds =
        [
            .. (await kast.EdsAsync(pool.Id, ct)).Select(e => e.Waarde).Where(e => e.ZonderTeams || leden.SluitNietUit(e.Wie.Id))
        ];
        var dossiers = await Task.WhenAll(nieuw.Select(a => kast.DossierAsync(tenantId, pool.Id, a.Id, ct)));
        return dossiers.OfType<Dossier>().SelectMany(
            d => Rangschikking.Maak(d, eds, kluis.Nu, geheugen).Take(1).Select(k => (d.Aanvraag.Id, k)));
    }
}
