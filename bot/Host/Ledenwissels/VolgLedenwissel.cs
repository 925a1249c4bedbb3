using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Ledenwissels;

/// <summary>
/// Somebody joined a team or left it. It looks at who is in the team now, so going off twice, late, or after both happened does no harm.
/// </summary>
public sealed class VolgLedenwissel(Kanalen kanalen, Poolwissel pool, Wijkteamwissel wijkteam, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Ledenwissel.Over(wekker) is not var (kanaalId, persoonId)
            || await kanalen.LeesAsync(tenantId, kanaalId, ct) is not { Waarde: { Weg: false } kanaal })
        {
            return null;
        }

        // Of who joined a large team Teams may tell no more than its own id.
        if (Lid.IsMri(persoonId))
        {
            if (await kanalen.ZoekOpAsync(tenantId, kanaalId, persoonId, ct) is not { } lid) return Ledenwissel.Opnieuw(wekker, kluis.Nu);
            persoonId = lid.Id;
        }

        switch (await kanalen.VraagLidAsync(tenantId, kanaalId, persoonId, ct))
        {
            case true when kanaal.PoolId is { } poolId:
                await pool.KomtAsync(tenantId, kanaalId, poolId, persoonId, ct);
                return null;
            case false when kanaal.PoolId is { } poolId:
                await pool.GaatAsync(tenantId, kanaalId, poolId, persoonId, ct);
                return null;
            case true when kanaal.Wijkteam is { } team:
                await wijkteam.KomtAsync(tenantId, team, persoonId, ct);
                return null;
            case false when kanaal.Wijkteam is { } team:
                await wijkteam.GaatAsync(tenantId, team, persoonId, ct);
                return null;
            case null when kanaal.Stil is null && Ledenwissel.Opnieuw(wekker, kluis.Nu) is { } straks:
                // Teams could not tell about this person now.
                return straks;
            case null:
                await kanalen.GaLaterNaAsync(tenantId, kanaalId, persoonId, ct);
                return null;
            default:
                return null;
        }
    }
}
