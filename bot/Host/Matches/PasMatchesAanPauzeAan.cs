using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>
/// An ED paused or is back: every running match of that person waits, or is asked about. It looks at the profile as it is now, so going off
/// twice, or late, does no harm.
/// </summary>
public sealed class PasMatchesAanPauzeAan(Poolkast kast, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (wekker.Sleutel.Split('/') is not [var poolId, var edId] || await kast.EdAsync(poolId, edId, ct) is not { Waarde: var profiel })
        {
            return null;
        }

        var matches = await kluis.ZoekAsync<Match>(Tabel.Pool, poolId, RowKeyRange.Prefix(Sleutel.MatchPrefix), ct);
        foreach (var match in matches.Select(m => m.Waarde).Where(m => m.Loopt && m.IsEd(edId)))
        {
            await kast.BeslisAsync(
                tenantId, poolId, match.AanvraagId, null,
                (d, _) => profiel.Pauze
                    ? Matchverloop.PauzeerOok(d, profiel.Wie, kluis.Nu)
                    : Matchverloop.VraagHervatten(d, profiel.Wie),
                ct);
        }

        return null;
    }
}
