using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// Nobody reacted for a while: who is up hears of it, once. Who was told is in the aanvraag, so that going off twice tells nobody twice; a
/// wekker that is late waits for working hours.
/// </summary>
public sealed class BewaakReactietermijn(Poolkast kast, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Matchwekker.Over(wekker) is not var (poolId, aanvraagId)) return null;
        if (!Werktijd.Is(kluis.Nu)) return wekker with { Om = Werktijd.Begin(kluis.Nu) };
        var beslissing = await kast.BeslisAsync(
            tenantId, poolId, aanvraagId, null, (dossier, _) => Reactietermijn.GaAf(dossier, kluis.Nu), ct);
        return beslissing is not null && Reactietermijn.Volgende(beslissing.Dossier) is { } om && om > wekker.Om
            ? Reactietermijn.Wekker(beslissing.Dossier.Aanvraag, om)
            : null;
    }
}
