using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>What somebody is, by what is stored and who is in which team.</summary>
public sealed class Rolzoeker(Kanalen kanalen, EigenTeams teams, Profielblad blad)
{
    /// <summary>What somebody is where they are: where others read along, what everybody there is.</summary>
    public async Task<Rollen> HierAsync(Klik klik, CancellationToken ct)
    {
        if (!klik.Meelezers) return await VindAsync(klik.TenantId, klik.Wie.Id, ct);
        var kanaal = klik.InKanaal ? await kanalen.VindAsync(klik.TenantId, klik.GesprekId, ct) : null;
        return kanaal?.Wijkteam is null ? Rollen.Geen : Rollen.SociaalWerker;
    }

    public async Task<Rollen> VindAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        var (beeld, _) = await blad.LaadAsync(tenantId, persoonId, null, ct);
        var rollen = Rollen.Geen;
        foreach (var kanaal in (await kanalen.AlleAsync(tenantId, ct)).Where(k => k.Wijkteam?.Teamleider.Id == persoonId))
        {
            if (await kanalen.IsLidAsync(tenantId, kanaal.Id, persoonId, ct)) rollen |= Rollen.Teamleider;
        }

        if ((await teams.VanAsync(tenantId, persoonId, ct)).Any(t => t.Teamleider.Id != persoonId)) rollen |= Rollen.SociaalWerker;

        if (beeld.Pools.Any(p => p.IsCoordinator(persoonId))) rollen |= Rollen.Coordinator;
        if (beeld.Profiel is not null || beeld.Pools.Any(p => !p.IsCoordinator(persoonId))) rollen |= Rollen.Ervaringsdeskundige;
        return rollen;
    }
}
