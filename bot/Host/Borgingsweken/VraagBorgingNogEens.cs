using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Borgingsweken;

/// <summary>Brings back, once, what was answered with "later"; not when that time passed unseen.</summary>
public sealed class VraagBorgingNogEens(Borgingskast kast, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (!Borgingsweek.IsTeLaat(wekker, kluis.Nu)
            && wekker.Sleutel.Split('|') is [var persoonId, var tekst]
            && Isoweek.Lees(tekst) is { } week)
        {
            await kast.BeslisAsync(tenantId, persoonId, week, b => b.VraagNogEens(kluis.Nu), ct);
        }

        return null;
    }
}
