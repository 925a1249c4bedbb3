using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>The day before a talk: a reminder for all who come; none when that day is over.</summary>
public sealed class HerinnerAanOntmoeting(Matchwekker match, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Matchwekker.Deel(wekker) is { } nummer)
        {
            await match.StuurAsync(tenantId, wekker, d => Matchverloop.MorgenOntmoeting(d, nummer, kluis.Nu), ct);
        }

        return null;
    }
}
