using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>A question still lies with its asker: remind once to ask the bewoner. What went on meanwhile needs no reminder.</summary>
public sealed class HerinnerAanBewoner(Poolkast kast) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        var delen = wekker.Sleutel.Split('/');
        await kast.BeslisAsync(
            tenantId, delen[0], Guid.Parse(delen[1]), null, (dossier, _) => Aanvraagverloop.HerinnerAanBewoner(dossier), ct);
        return null;
    }
}
