using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Somebody asks who to turn to: who leads their wijkteams, and the coördinatoren of the pools that are theirs.</summary>
public sealed class ToonWieIsWie(EigenTeams teams, Profielblad blad, Poolkast kast) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var regels = new List<Wieregel>();
        foreach (var team in await teams.VanAsync(klik.TenantId, klik.Wie.Id, ct))
        {
            var pool = team.PoolId is { } poolId ? await kast.PoolAsync(poolId, ct) : null;
            regels.Add(new(team.Naam, team.Teamleider, pool?.Waarde));
        }

        var (beeld, _) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, null, ct);
        regels.AddRange(beeld.Pools.Select(pool => new Wieregel(pool.Naam, null, pool)));
        return WieKaart.Maak(regels, regels.Count == 0 ? await teams.GearchiveerdAsync(klik.TenantId, klik.Wie.Id, ct) : null);
    }
}
