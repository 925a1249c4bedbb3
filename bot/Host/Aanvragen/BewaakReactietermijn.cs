using NodaTime;
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
/// wekker that is late waits for working hours. Teams itself is asked whether an ED is still there: of who left without an event the roster
/// is read again, and what was asked goes back by that.
/// </summary>
public sealed class BewaakReactietermijn(Poolkast kast, Kanalen kanalen, Vragers vragers, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Matchwekker.Over(wekker) is not var (poolId, aanvraagId)) return null;
        if (!Werktijd.Is(kluis.Nu)) return wekker with { Om = Werktijd.Begin(kluis.Nu) };
        if (await kast.LaadAsync(tenantId, poolId, aanvraagId, ct) is not { Dossier: var nu }) return null;

        // Nobody of the pool hears it: it goes on when the pool is back, or is closed in time.
        if (nu.PoolWeg && !(Reactietermijn.Einde(nu.Aanvraag) <= kluis.Nu)) return null;
        var vragerWeg = nu.Aanvraag.VragerWeg
            || (Reactietermijn.RaaktVrager(nu, kluis.Nu) && await vragers.IsWegAsync(tenantId, nu.Aanvraag, ct));
        var weg = await VertrokkenAsync(tenantId, nu, ct);
        var beslissing = await kast.BeslisAsync(
            tenantId, poolId, aanvraagId, null, (dossier, _) => Reactietermijn.GaAf(dossier, kluis.Nu, vragerWeg, weg), ct);
        if (weg.Count > 0)
        {
            await kluis.BewaarAsync(
                new Beurt(new(tenantId, Tabel.Wijkteams, tenantId)).Bericht(new Uitrij(LedenVan: nu.Pool.KanaalId)), ct);

            // Was Teams wrong about it, then the reminder comes a day later.
            return wekker with { Om = Werktijd.Begin(kluis.Nu + Duration.FromDays(1)) };
        }

        return beslissing is not null && Reactietermijn.Volgende(beslissing.Dossier) is { } om && om > wekker.Om
            ? Reactietermijn.Wekker(beslissing.Dossier.Aanvraag, om)
            : null;
    }

    private async Task<IReadOnlyList<string>> VertrokkenAsync(string tenantId, Dossier dossier, CancellationToken ct)
    {
        List<string> weg = [];
        foreach (var edId in Reactietermijn.Eds(dossier, kluis.Nu))
        {
            if (await kanalen.VraagLidAsync(tenantId, dossier.Pool.KanaalId, edId, ct) == false) weg.Add(edId);
        }

        return weg;
    }
}
