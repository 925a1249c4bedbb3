using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>EDs and coördinatoren who left the team of their pool, and everybody of a pool that has no app any more.</summary>
public sealed class VergeetPoolmensen(Poolkast kast, Kanalen kanalen, WisKaarten kaarten, Kluis kluis)
{
    public async Task VergeetAsync(Partitie partitie, Rij<Pool> pool, Instant? poolWeg, CancellationToken ct)
    {
        var opgeheven = poolWeg is { } sinds && Termijnen.Poolmensen.IsOm(sinds, kluis.Nu);
        foreach (var ed in await kast.EdsAsync(partitie.Sleutel, ct))
        {
            // Without the app the roster is gone too, and says nothing about who left.
            if (opgeheven || (poolWeg is null && await IsUitPoolAsync(partitie, ed.Waarde, pool.Waarde, ct)))
            {
                await WisAsync(partitie, ed, ct);
            }
        }

        await kluis.BeslisAsync<Pool>(
            partitie, Sleutel.PoolRij,
            p =>
            {
                var nieuw = p with
                {
                    Coordinatoren = opgeheven ? [] : p.Coordinatoren,
                    Vertrokken = [.. p.Vertrokken.Where(v => !Termijnen.UitPool.IsOm(v.Sinds, kluis.Nu))],
                };
                return new Uitkomst<Pool>.Gelukt(nieuw == p ? p : nieuw, []);
            },
            ct);
    }

    /// <summary>
    /// Whether somebody takes part is what the team of the pool says, or for who has no Teams an answer of not too long ago; who has a
    /// match that runs is still expected. Where nobody can tell, nobody left.
    /// </summary>
    private async Task<bool> IsUitPoolAsync(Partitie partitie, Ervaringsdeskundige ed, Pool pool, CancellationToken ct)
    {
        bool? weet = ed.ZonderTeams
            ? Deelname.Blijkt(ed, kluis.Nu)
            : await kanalen.WeetLidAsync(partitie.TenantId, pool.KanaalId, ed.Wie.Id, ct);
        if (weet is not { } doetMee) return false;
        var rij = Sleutel.VertrokkenUit(ed.Wie.Id);
        var gezien = await kast.VertrokkenAsync(partitie.Sleutel, ed.Wie.Id, ct);
        if (doetMee)
        {
            if (gezien is null) return false;

            // Who answered something else after being asked takes part: whom it was asked reads that on the same card.
            var weer = new Beurt(partitie).Verwijder(rij, gezien.ETag);
            if (ed.ZonderTeams) weer.Bericht(await kluis.GetoondAsync(partitie, [.. Deelname.Vraag(pool, ed, gezien.Waarde.Sinds)], ct));
            await kluis.BewaarAsync(weer, ct);
            return false;
        }

        if (gezien is not null) return ed.Lopend == 0 && Termijnen.UitPool.IsOm(gezien.Waarde.Sinds, kluis.Nu);

        // Who left the team knows; who has none is asked first, and their time begins when they are.
        var beurt = new Beurt(partitie);
        if (ed.ZonderTeams) beurt.Bericht([new Bericht.ZetWekker(Deelname.Wekker(partitie.Sleutel, ed.Wie.Id, kluis.Nu))]);
        else beurt.Voeg(rij, new Vertrokken(kluis.Nu));
        await kluis.BewaarAsync(beurt, ct);
        return false;
    }

    private async Task WisAsync(Partitie partitie, Rij<Ervaringsdeskundige> ed, CancellationToken ct)
    {
        var id = ed.Waarde.Wie.Id;
        await kast.LaatAanbiedingenLosAsync(partitie.TenantId, partitie.Sleutel, id, ct);
        await kaarten.WisAsync(partitie, id, ct);
        var beurt = new Beurt(partitie);
        if (await kast.StartlijstAsync(partitie.Sleutel, id, ct) is { } lijst) beurt.Verwijder(Sleutel.Startlijst(id), lijst.ETag);
        await kast.VerwijderEdAsync(beurt, ed, ct);
        if (ed.Waarde.ZonderTeams) beurt.Bericht([new Bericht.ZetWekker(Pauzeren.Gestopt(partitie.Sleutel, id, kluis.Nu))]);
        if (!(await kluis.BewaarAsync(beurt, ct)).Succeeded)
        {
            throw new TableStoreException("A profile changed while it was being taken away.");
        }
    }
}
