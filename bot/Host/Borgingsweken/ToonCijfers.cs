using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Borgingsweken;

/// <summary>
/// The figures of a wijkteam: in its channel those of that team, in somebody's own chat those of a team they are in. Who leads it can
/// correct the phase there. A coördinator without a wijkteam sees those of the pool.
/// </summary>
public sealed class ToonCijfers(Kanalen kanalen, EigenTeams teams, Poolkast pools, Cijferblad blad, Kluis kluis)
    : IKlikHandler, IVoorIedereen, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var vandaag = Weekmoment.Lokaal(kluis.Nu).Date;
        var eigen = await EigenAsync(klik, ct);
        var team = eigen.FirstOrDefault(t => t.KanaalId == klik.Id)
            ?? eigen.FirstOrDefault(t => t.Teamleider.Id == klik.Wie.Id)
            ?? (eigen.Count > 0 ? eigen[0] : null);
        if (team is null)
        {
            return await VanPoolAsync(klik, ct)
                ?? CijferKaart.GeenTeam(klik.Meelezers ? null : await teams.GearchiveerdAsync(klik.TenantId, klik.Wie.Id, ct));
        }

        var beeld = await blad.BeeldAsync(klik.TenantId, team, vandaag, ct);
        return CijferKaart.Maak(
            team, beeld, !klik.Meelezers && team.Teamleider.Id == klik.Wie.Id, [.. eigen.Where(t => t.KanaalId != team.KanaalId)]);
    }

    private async Task<IReadOnlyList<Wijkteam>> EigenAsync(Klik klik, CancellationToken ct)
    {
        if (!klik.Meelezers) return await teams.VanAsync(klik.TenantId, klik.Wie.Id, ct);
        var hier = klik.InKanaal ? (await kanalen.VindAsync(klik.TenantId, klik.GesprekId, ct))?.Wijkteam : null;
        return hier is null ? [] : [hier];
    }

    /// <summary>Of the first pool of a coördinator, in the own chat.</summary>
    private async Task<Kaartbeeld?> VanPoolAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Meelezers) return null;
        foreach (var poolId in (await kanalen.AlleAsync(klik.TenantId, ct)).Select(k => k.PoolId).OfType<string>())
        {
            if (await pools.PoolAsync(poolId, ct) is not { Waarde: { } pool } || !pool.IsCoordinator(klik.Wie.Id)) continue;
            return CijferKaart.VanPool(pool.Naam, await blad.VanPoolAsync(poolId, Weekmoment.Lokaal(kluis.Nu).Date, ct));
        }

        return null;
    }
}
