using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>
/// The morning before the day that two people agreed on: both see it once more. A day that was changed since goes off for nothing.
/// </summary>
public sealed class HerinnerAfstemdag(Teamvraagkast kast, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Teamvraagkast.Over(wekker.Sleutel) is var (kanaalId, id) && await kast.LeesAsync(kanaalId, id, ct) is { Waarde: var vraag })
        {
            await kast.BewaarHerinneringAsync(tenantId, vraag, vraag.Herinnering(wekker.Om, kluis.Nu), ct);
        }

        return null;
    }
}
