using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Ledenwissels;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Teamvragen;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>
/// What is going on with somebody who will be forgotten goes to others first, by the same rules as when that person left: nobody is left
/// waiting. Doing it again finds it done.
/// </summary>
public sealed class DraagOver(
    Kanalen kanalen, Poolkast kast, Poolwissel pool, Wijkteamwissel wijkteam, Teamvraagkast teamvragen, Kluis kluis)
{
    public async Task GeefAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        foreach (var kanaal in await kanalen.AlleAsync(tenantId, ct))
        {
            if (kanaal.Wijkteam is not null)
            {
                await wijkteam.LaatTeamvragenLosAsync(tenantId, kanaal.Id, persoonId, ct);
                await teamvragen.TrekInAsync(tenantId, kanaal.Id, persoonId, kluis.Nu, ct);
            }

            if (kanaal.PoolId is not { } poolId) continue;
            await TrekInAsync(tenantId, poolId, persoonId, ct);
            await pool.GaatAsync(tenantId, kanaal.Id, poolId, persoonId, ct);
        }
    }

    /// <summary>
    /// Who is asked for it, or works on it, hears that it is not needed any more. What this person ended has no way back from here on:
    /// it would bring back a question of nobody.
    /// </summary>
    private async Task TrekInAsync(string tenantId, string poolId, string persoonId, CancellationToken ct)
    {
        foreach (var aanvraag in await kast.AanvragenAsync(poolId, ct))
        {
            var eigen = aanvraag.Aanvrager.Id == persoonId;
            if (!eigen && aanvraag.Terugweg?.DoorId != persoonId) continue;
            if (eigen && !aanvraag.IsVoorbij)
            {
                await kast.BeslisAsync(
                    tenantId, poolId, aanvraag.Id, null, (d, eds) => Aanvraagverloop.TrekIn(d, eds, aanvraag.Aanvrager, kluis.Nu), ct);
            }

            await kast.BeslisAsync(
                tenantId, poolId, aanvraag.Id, null, (d, _) => Aanvraagverloop.SluitTerugweg(d, kluis.Nu, meteen: true), ct);
        }
    }
}
