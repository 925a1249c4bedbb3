using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>What waits for a reaction in the pools of this coördinator, oldest first.</summary>
public sealed class ToonWachtrij(Kanalen kanalen, Poolkast kast, Kluis kluis) : IOpdrachtHandler
{
    public async Task<Kaartbeeld> HandelAsync(Opdracht opdracht, CancellationToken ct)
    {
        var poolIds = (await kanalen.AlleAsync(opdracht.TenantId, ct)).Select(k => k.PoolId).OfType<string>();
        var pools = await Task.WhenAll(poolIds.Select(id => kast.PoolAsync(id, ct)));
        var eigen = pools.Where(p => p?.Waarde.IsCoordinator(opdracht.Wie.Id) == true).ToList();
        if (eigen.Count == 0) return MeldingKaart.Weigering(Reden.AlleenCoordinator);
        var wachtend = await Task.WhenAll(eigen.Select(p => kast.WachtrijAsync(p!.Waarde.Id, ct)));
        return WachtrijKaart.Maak([.. wachtend.SelectMany(w => w).OrderBy(a => a.Gesteld)], Weekmoment.Lokaal(kluis.Nu).Date);
    }
}
