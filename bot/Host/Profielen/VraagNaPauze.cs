using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>The day that an ED chose: that person alone is asked whether the pause is over.</summary>
public sealed class VraagNaPauze(Poolkast kast, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Pauzeren.Over(wekker) is not var (poolId, edId)
            || await kast.EdAsync(poolId, edId, ct) is not { Waarde: { Pauze: true, PauzeTot: { } tot } ed })
        {
            return null;
        }

        if (tot <= Weekmoment.Lokaal(kluis.Nu).Date)
        {
            await kluis.BewaarAsync(new Beurt(new(tenantId, Tabel.Pool, poolId)).Bericht([Pauzeren.Vraagkaart(ed, tot)]), ct);
        }

        return null;
    }
}
