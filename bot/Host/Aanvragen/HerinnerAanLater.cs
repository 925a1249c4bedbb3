using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>Reminds an asker of a question for which there was nobody; not when the aanvraag went on.</summary>
public sealed class HerinnerAanLater(Matchwekker over) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        await over.StuurAsync(tenantId, wekker, dossier => Aanvraagverloop.HerinnerAanLater(dossier.Aanvraag, wekker), ct);
        return null;
    }
}
