using System.Globalization;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wijkteams;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>What waits for a reaction in the pools of this coördinator, oldest first, each with the first of its proposal.</summary>
public sealed class ToonWachtrij(Wachtrijblik blik) : IOpdrachtHandler
{
    public Task<Kaartbeeld> HandelAsync(Opdracht opdracht, CancellationToken ct) => blik.ToonAsync(opdracht.TenantId, opdracht.Wie.Id, 1, ct);
}

/// <summary>Another part of the wachtrij.</summary>
public sealed class BladerWachtrij(Wachtrijblik blik) : IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        int.TryParse(klik.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var pagina) && !klik.InKanaal ? await blik.ToonAsync(klik.TenantId, klik.Wie.Id, pagina, ct) : MeldingKaart.KnopOnbekend();
}

/// <summary>What the two share.</summary>
public sealed class Wachtrijblik(Kanalen kanalen, Poolkast kast, Poolblik poolblik, Kluis kluis)
{
    public async Task<Kaartbeeld> ToonAsync(string tenantId, string wieId, int pagina, CancellationToken ct)
    {
        var eigen = new List<Pool>();
        foreach (var kanaal in (await kanalen.AlleAsync(tenantId, ct)).Where(k => k.PoolId is not null))
        {
            if (await kast.PoolAsync(kanaal.PoolId!, ct) is { Waarde: var pool } && pool.IsCoordinator(wieId)
                && await kanalen.IsLidAsync(tenantId, kanaal.Id, wieId, ct)) eigen.Add(pool);
        }

        if (eigen.Count == 0) return MeldingKaart.Weigering(Reden.AlleenCoordinator);
        var rijen = await Task.WhenAll(eigen.Select(p => kast.WachtrijAsync(p.Id, ct)));
        var wachtend = rijen.SelectMany(w => w).Where(a => a.WachtOpReactie).OrderBy(a => a.Wacht?.Sinds ?? a.Gesteld).ThenBy(a => a.Id).ToList();
        pagina = Math.Clamp(pagina, 1, Math.Max(1, (wachtend.Count + WachtrijKaart.PerPagina - 1) / WachtrijKaart.PerPagina));
        var regels = await Task.WhenAll(wachtend.Skip((pagina - 1) * WachtrijKaart.PerPagina).Take(WachtrijKaart.PerPagina).Select(a => RegelAsync(tenantId, a, ct)));
        return WachtrijKaart.Maak(regels, wachtend.Count, pagina, Weekmoment.Lokaal(kluis.Nu).Date);
    }

    private async Task<Wachtregel> RegelAsync(string tenantId, Aanvraag aanvraag, CancellationToken ct) =>
        aanvraag.Status == AanvraagStatus.Nieuw && await kast.LaadAsync(tenantId, aanvraag.PoolId, aanvraag.Id, ct) is { Dossier: var dossier }
            ? new(aanvraag, await poolblik.KandidatenAsync(tenantId, dossier, ct) is [var eerste, ..] ? eerste : null)
            : new(aanvraag, null);
}
