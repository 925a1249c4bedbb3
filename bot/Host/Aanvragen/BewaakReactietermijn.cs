using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// Nobody reacted for a while: who is up hears of it, once. Who was told is in the aanvraag, so that going off twice tells nobody twice; a
/// wekker that is late waits for working hours.
/// </summary>
public sealed class BewaakReactietermijn(Poolkast kast, Kanalen kanalen, EigenTeams teams, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Matchwekker.Over(wekker) is not var (poolId, aanvraagId)) return null;
        if (!Werktijd.Is(kluis.Nu)) return wekker with { Om = Werktijd.Begin(kluis.Nu) };
        if (await kast.LaadAsync(tenantId, poolId, aanvraagId, ct) is not { Dossier: var nu }) return null;
        var weg = Reactietermijn.RaaktVrager(nu, kluis.Nu) && await IsWegAsync(tenantId, nu.Aanvraag, ct);
        var beslissing = await kast.BeslisAsync(
            tenantId, poolId, aanvraagId, null, (dossier, _) => Reactietermijn.GaAf(dossier, kluis.Nu, weg), ct);
        return beslissing is not null && Reactietermijn.Volgende(beslissing.Dossier) is { } om && om > wekker.Om
            ? Reactietermijn.Wekker(beslissing.Dossier.Aanvraag, om)
            : null;
    }

    /// <summary>Who works in another wijkteam now still waits for an answer.</summary>
    private async Task<bool> IsWegAsync(string tenantId, Aanvraag aanvraag, CancellationToken ct) =>
        await kanalen.WeetLidAsync(tenantId, aanvraag.Herkomst.KanaalId, aanvraag.Aanvrager.Id, ct) == false
        && (await teams.VanAsync(tenantId, aanvraag.Aanvrager.Id, ct)).Count == 0;
}
