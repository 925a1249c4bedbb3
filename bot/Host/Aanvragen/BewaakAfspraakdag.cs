using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>Around the day of an aanvraag: a reminder before, one question after.</summary>
public sealed class BewaakAfspraakdag(Matchwekker over, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        await over.StuurAsync(tenantId, wekker, dossier => Afspraakdag.GaAf(dossier, wekker, kluis.Nu), ct);
        return null;
    }
}
