using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Profielen;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Borgingsweken;

/// <summary>
/// Brings back, once, what was answered with "later"; not when that time passed unseen. Of who leads the team no more it closes what is
/// open.
/// </summary>
public sealed class VraagBorgingNogEens(Borgingskast kast, Voorkeuren voorkeuren, Kanalen kanalen, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        kanalen.Vergeet(tenantId);
        if (wekker.Sleutel.Split('|') is [var wie, Borgingsweek.Sluitwekker])
        {
            await kast.SluitOvergegaanAsync(tenantId, wie, ct);
            return null;
        }

        if (!Borgingsweek.IsTeLaat(wekker, kluis.Nu)
            && wekker.Sleutel.Split('|') is [var persoonId, var tekst]
            && Isoweek.Lees(tekst) is { } week
            && await kast.LeesGeleidAsync(tenantId, persoonId, week, ct) is ({ }, _))
        {
            var elke = (await voorkeuren.LeesAsync(tenantId, persoonId, ct)).BorgingElke;
            await kast.BeslisAsync(tenantId, persoonId, week, b => b.VraagNogEens(kluis.Nu, elke), ct);
        }

        return null;
    }
}
