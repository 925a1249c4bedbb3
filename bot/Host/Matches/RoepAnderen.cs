using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>An ED called for help and nobody took it up: others hear it, once and in working hours.</summary>
public sealed class RoepAnderen(Poolkast kast, Kanalen kanalen, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (wekker.IsVerlopen(kluis.Nu) || Matchwekker.Over(wekker) is not var (poolId, aanvraagId)) return null;
        if (!Werktijd.Is(kluis.Nu)) return wekker with { Om = Werktijd.Begin(kluis.Nu) };
        if (await kast.RijAsync(poolId, aanvraagId, ct) is not { Waarde: var aanvraag }) return null;
        var leider = await kanalen.TeamleiderAsync(tenantId, aanvraag.Herkomst.KanaalId, ct);
        await kast.BeslisAsync(tenantId, poolId, aanvraagId, null, (d, _) => Matchverloop.RoepAnderen(d, wekker, leider), ct);
        return null;
    }
}
