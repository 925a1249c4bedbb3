using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Aanwezigheden;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Teamvragen;
using TeamsHerstelBot.Host.Wijkteams;

namespace TeamsHerstelBot.Host.Ledenwissels;

/// <summary>An ED or coördinator leaves the team of the pool, or is back.</summary>
public sealed class Poolwissel(Poolkast kast, Teamvraagkast teamvragen, Aanwezigheidskast aanwezigheden, Kluis kluis)
{
    public async Task GaatAsync(string tenantId, string kanaalId, string poolId, string persoonId, CancellationToken ct)
    {
        if (await kast.EdAsync(poolId, persoonId, ct) is { Waarde: var ed })
        {
            await teamvragen.TrekAlleInAsync(tenantId, poolId, persoonId, kluis.Nu, ct);
            var lopend = (await kast.LopendeMatchesAsync(poolId, persoonId, ct)).Select(m => m.Aanvraag);
            foreach (var id in (await kast.WachtrijAsync(poolId, ct)).Concat(lopend).Select(a => a.Id).Distinct())
            {
                await kast.BeslisAsync(tenantId, poolId, id, null, (d, _) => Matchverloop.EdVertrekt(d, ed.Wie, kluis.Nu), ct);
            }

            await aanwezigheden.MeldAfAsync(tenantId, ed, ct);
        }

        await WijzigAsync(tenantId, kanaalId, poolId, persoonId, p => p.Zonder(persoonId, kluis.Nu), ct);
    }

    public async Task KomtAsync(string tenantId, string kanaalId, string poolId, string persoonId, CancellationToken ct)
    {
        await WijzigAsync(
            tenantId, kanaalId, poolId, persoonId,
            p => p.Vertrokken.FirstOrDefault(v => v.Wie.Id == persoonId) is { } eerder ? p.NeemOver(persoonId, eerder.Wie) : null, ct);
        if (await kast.EdAsync(poolId, persoonId, ct) is not { Waarde: var ed }) return;
        await ZegPauzeAsync(tenantId, poolId, ed, ct);
        var terug = false;
        foreach (var (aanvraag, _) in await kast.LopendeMatchesAsync(poolId, persoonId, ct))
        {
            var beslist = await kast.BeslisAsync(tenantId, poolId, aanvraag.Id, null, (d, _) => Matchverloop.EdIsTerug(d, persoonId), ct);
            terug |= beslist is { Weigering: null };
        }

        if (!terug) return;
        var vraag = new Bericht.ZetWekker(Matchritme.Pauze(poolId, persoonId, kluis.Nu));
        await kluis.BewaarAsync(new Beurt(new(tenantId, Tabel.Pool, poolId)).Bericht([vraag]), ct);
    }

    /// <summary>A pause outlives the time away: that person alone reads that it still stands, once a day at most.</summary>
    private async Task ZegPauzeAsync(string tenantId, string poolId, Ervaringsdeskundige ed, CancellationToken ct)
    {
        if (!ed.Pauze) return;
        var kaart = Pauzeren.Staat(ed, Weekmoment.Lokaal(kluis.Nu).Date);
        await kluis.BewaarAsync(new Beurt(Poolkast.Partitie(tenantId, poolId)).Bericht([kaart]), ct);
    }

    /// <summary>Changes who coördinates, and shows in the channel how it stands with the role of this person.</summary>
    private async Task WijzigAsync(
        string tenantId, string kanaalId, string poolId, string persoonId, Func<Pool, Pool?> wijzig, CancellationToken ct)
    {
        var partitie = Poolkast.Partitie(tenantId, poolId);
        var gewijzigd = await kluis.BesluitAsync(partitie, async () =>
        {
            if (await kast.PoolAsync(poolId, ct) is not { } rij || wijzig(rij.Waarde) is not { } nieuw) return Besluit.Toon(false);
            var beurt = new Beurt(partitie)
                .Vervang(Sleutel.PoolRij, nieuw, rij.ETag)
                .Bericht(
                [
                    .. nieuw.Vertrokken.Where(v => v.Wie.Id == persoonId)
                        .Select(v => Ledenwissel.VraagOvername(kanaalId, persoonId, v.Sinds)),
                    new Bericht.ZetWekker(Coordinatorwissel.Wekker(poolId, kluis.Nu)),
                ]);
            return Besluit.Toon(true, beurt);
        }, ct);
        if (gewijzigd) await kluis.BewaarAsync(Kanaalkast.Beurt(tenantId).Bericht([Kanaal.Instellingen(kanaalId)]), ct);
    }
}
