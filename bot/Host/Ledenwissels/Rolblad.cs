using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Ledenwissels;

/// <summary>Draws how it stands with the role of somebody who left.</summary>
public sealed class Rolblad(Kanalen kanalen, Poolkast kast) : IKaartbron
{
    public Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        MaakAsync(partitie.TenantId, toon.Id, toon.Extra, ct);

    /// <param name="extra">Who left, and when if that is known.</param>
    public async Task<Kaartbeeld?> MaakAsync(string tenantId, string kanaalId, string? extra, CancellationToken ct)
    {
        var keer = Kaartkeer.Lees(extra);
        var persoonId = keer.Wat;
        if (await kanalen.LeesAsync(tenantId, kanaalId, ct) is not { Waarde: { Weg: false } kanaal }) return null;
        if (kanaal.Wijkteam is { } team)
        {
            var open = team.Teamleider.Id == persoonId && Ledenwissel.IsDezeKeer(keer, team.LeiderWeg)
                && await kanalen.WeetLidAsync(tenantId, kanaalId, persoonId, ct) == false;
            return RolKaart.VoorTeamleider(team, persoonId, open);
        }

        return kanaal.PoolId is { } poolId && await kast.PoolAsync(poolId, ct) is { Waarde: var pool }
            ? RolKaart.VoorCoordinator(
                pool, persoonId,
                Ledenwissel.IsDezeKeer(keer, pool.Vertrokken.FirstOrDefault(v => v.Wie.Id == persoonId)?.Sinds))
            : null;
    }
}
