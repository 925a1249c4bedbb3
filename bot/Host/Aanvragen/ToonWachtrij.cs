using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wijkteams;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>What waits for a reaction in the pools of this coördinator, oldest first.</summary>
public sealed class ToonWachtrij(Kanalen kanalen, Poolkast kast, Kluis kluis) : IOpdrachtHandler
{
    public async Task<Kaartbeeld> HandelAsync(Opdracht opdracht, CancellationToken ct)
    {
        var eigen = new List<Pool>();
        foreach (var kanaal in (await kanalen.AlleAsync(opdracht.TenantId, ct)).Where(k => k.PoolId is not null))
        {
            if (await kast.PoolAsync(kanaal.PoolId!, ct) is { Waarde: var pool } && pool.IsCoordinator(opdracht.Wie.Id)
                && await kanalen.IsLidAsync(opdracht.TenantId, kanaal.Id, opdracht.Wie.Id, ct)) eigen.Add(pool);
        }

        if (eigen.Count == 0) return MeldingKaart.Weigering(Reden.AlleenCoordinator);
        var wachtend = await Task.WhenAll(eigen.Select(p => kast.WachtrijAsync(p.Id, ct)));
        return WachtrijKaart.Maak([.. wachtend.SelectMany(w => w).OrderBy(a => a.Gesteld)], Weekmoment.Lokaal(kluis.Nu).Date);
    }
}
