using Azure;
using NodaTime;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>EDs and coördinatoren who left the team of their pool, and everybody of a pool that has no app any more.</summary>
public sealed class VergeetPoolmensen(Poolkast kast, Kanalen kanalen, Kluis kluis)
{
    public async Task VergeetAsync(Partitie partitie, Rij<Pool> pool, Instant? poolWeg, CancellationToken ct)
    {
        var opgeheven = poolWeg is { } sinds && Termijnen.Poolmensen.IsOm(sinds, kluis.Nu);
        var leden = await kanalen.LedenAsync(partitie.TenantId, pool.Waarde.KanaalId, ct);
        foreach (var ed in await kast.EdsAsync(partitie.Sleutel, ct))
        {
            // Without the app the roster is gone too, and says nothing about who left.
            if (opgeheven || (poolWeg is null && await IsUitPoolAsync(partitie, ed.Waarde, leden, ct))) await WisAsync(partitie, ed, ct);
        }

        var nieuw = pool.Waarde with
        {
            Coordinatoren = opgeheven ? [] : pool.Waarde.Coordinatoren,
            Vertrokken = [.. pool.Waarde.Vertrokken.Where(v => !Termijnen.UitPool.IsOm(v.Sinds, kluis.Nu))],
        };
        if (nieuw != pool.Waarde) await kluis.BewaarAsync(new Beurt(partitie).Vervang(Sleutel.PoolRij, nieuw, pool.ETag), ct);
    }

    /// <summary>Who has no Teams is in no team; who has a match that runs is still expected.</summary>
    private async Task<bool> IsUitPoolAsync(Partitie partitie, Ervaringsdeskundige ed, Ledenlijst leden, CancellationToken ct)
    {
        if (ed.ZonderTeams) return false;
        var rij = Sleutel.VertrokkenUit(ed.Wie.Id);
        var gezien = await kluis.LeesAsync<Vertrokken>(partitie.Tabel, partitie.Sleutel, rij, ct);
        if (leden.Kent(ed.Wie.Id))
        {
            if (gezien is not null) await kluis.VerwijderAsync(partitie, [(rij, gezien.ETag)], ct);
            return false;
        }

        if (gezien is not null) return ed.Lopend == 0 && Termijnen.UitPool.IsOm(gezien.Waarde.Sinds, kluis.Nu);
        await kluis.BewaarAsync(new Beurt(partitie).Voeg(rij, new Vertrokken(kluis.Nu)), ct);
        return false;
    }

    private async Task WisAsync(Partitie partitie, Rij<Ervaringsdeskundige> ed, CancellationToken ct)
    {
        var id = ed.Waarde.Wie.Id;
        List<(string, ETag)> rijen = await kluis.KaartenOverAsync(partitie, id, ct).ToListAsync(ct);
        if (await kast.StartlijstAsync(partitie.Sleutel, id, ct) is { } lijst) rijen.Add((Sleutel.Startlijst(id), lijst.ETag));
        var vertrokken = Sleutel.VertrokkenUit(id);
        if (await kluis.LeesAsync<Vertrokken>(partitie.Tabel, partitie.Sleutel, vertrokken, ct) is { } rij)
        {
            rijen.Add((vertrokken, rij.ETag));
        }

        await kluis.VerwijderAsync(partitie, [.. rijen, (Sleutel.Ed(id), ed.ETag)], ct);
    }
}
