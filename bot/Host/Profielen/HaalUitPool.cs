using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>An ED without Teams stops: everything noted is gone. Not while a match runs, so that nobody is left waiting.</summary>
public sealed class HaalUitPool(ZonderTeamsblad blad, Poolkast kast, WisKaarten kaarten, Kluis kluis) : IKlikHandler, IWijzigtLosseKaart
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (ZonderTeamsblad.Over(klik) is not var (poolId, edId)) return MeldingKaart.KnopOnbekend();
        if (await blad.PoolAsync(klik.TenantId, klik.Wie.Id, poolId, ct) is not { } pool)
        {
            return MeldingKaart.Weigering(Reden.AlleenCoordinator);
        }

        await kast.LaatAanbiedingenLosAsync(klik.TenantId, poolId, edId, ct);
        var partitie = Poolkast.Partitie(klik.TenantId, poolId);
        var weg = await kluis.BesluitAsync(partitie, async () =>
        {
            if (await kast.EdAsync(poolId, edId, ct) is not { } rij) return Besluit.Toon(true);
            if (rij.Waarde.Lopend > 0) return Besluit.Toon(false);
            var beurt = new Beurt(partitie);
            await kast.VerwijderEdAsync(beurt, rij, ct);
            return Besluit.Toon(true, beurt);
        }, ct);

        // What lay ready, and every link and device: also when this stopped half-way before.
        var eigen = new Partitie(klik.TenantId, Tabel.Personen, Sleutel.PersoonPartitie(klik.TenantId, edId));
        if (weg) await kaarten.WisAsync(partitie, edId, ct);
        if (weg) await kluis.VerwijderAsync(eigen, await kluis.SleutelsAsync(eigen, ct).ToListAsync(ct), ct);
        return await blad.LijstAsync(pool, weg ? Melding.Info(Teksten.ZonderTeamsWeg) : Melding.Waarschuwing(Teksten.EerstAfronden), ct);
    }
}
