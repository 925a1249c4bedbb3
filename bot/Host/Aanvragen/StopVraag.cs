using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// Somebody leaves a question form: nothing was stored, so nothing is left of it. When it was sent after all, from another device or by a
/// click whose answer got lost, that is what they see.
/// </summary>
public sealed class StopVraag(Vraagloket loket, Poolkast kast, Kluis kluis) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (stand, _) = await loket.LaadAsync(klik, ct);
        if (stand is not { Wijzigt: null, Team: { PoolId: { } poolId } team, Plek: var plek }) return VraagKaart.Gestopt();
        return await kluis.LeesAsync<Verwijzing>(Tabel.Pool, poolId, plek.Klik(team.KanaalId, klik.Wie.Id), ct) is { Waarde: var gesteld }
            && await kast.LaadAsync(klik.TenantId, gesteld.PoolId, gesteld.AanvraagId, ct) is { Dossier: var dossier }
            ? AanvraagKaart.Maak(dossier, klik.InKanaal)
            : VraagKaart.Gestopt();
    }
}
