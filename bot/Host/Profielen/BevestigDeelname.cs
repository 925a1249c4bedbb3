using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>An ED without Teams still takes part, as that person says, or a coördinator who asked.</summary>
public sealed class BevestigDeelname(ZonderTeamsblad blad, Poolkast kast, Kluis kluis) : IKlikHandler, IWijzigtLosseKaart
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (ZonderTeamsblad.Over(klik) is not var (poolId, edId)) return MeldingKaart.KnopOnbekend();
        if (klik.Wie.Id != edId && await blad.PoolAsync(klik.TenantId, klik.Wie.Id, poolId, ct) is null)
        {
            return MeldingKaart.Weigering(Reden.AlleenCoordinator);
        }

        var partitie = Poolkast.Partitie(klik.TenantId, poolId);
        var nieuw = await kluis.BesluitAsync<Ervaringsdeskundige?>(partitie, async () =>
        {
            if (await kast.PoolAsync(poolId, ct) is not { Waarde: var pool } || await kast.EdAsync(poolId, edId, ct) is not { } rij)
            {
                return new(null);
            }

            var ed = Deelname.Bevestig(rij.Waarde, kluis.Nu);
            if (ed == rij.Waarde) return new(ed);
            var beurt = new Beurt(partitie);
            await kast.ZetEdAsync(beurt, ed, rij, ct);
            if (await kast.VertrokkenAsync(poolId, edId, ct) is { Waarde.Sinds: var sinds })
            {
                beurt.Bericht(await kluis.GetoondAsync(partitie, [.. Deelname.Vraag(pool, ed, sinds)], ct));
            }

            return new(ed, beurt);
        }, ct);
        return nieuw is null
            ? MeldingKaart.KnopOnbekend()
            : Deelnamekaarten.Teken(poolId, nieuw, klik.Wie.Id, Weekmoment.Lokaal(kluis.Nu).Date, kluis.Nu);
    }
}
