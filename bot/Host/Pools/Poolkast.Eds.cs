using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Pools;

/// <summary>What a pool holds about its EDs.</summary>
public sealed partial class Poolkast
{
    /// <summary>
    /// A profile as it becomes, and what the pool knows of it, in one turn: the one place where what somebody chose changes. Who looks
    /// meanwhile for who gave their ja beforehand finds that the pool changed.
    /// </summary>
    public async Task ZetEdAsync(Beurt beurt, Ervaringsdeskundige nieuw, Rij<Ervaringsdeskundige>? eerder, CancellationToken ct)
    {
        beurt.Zet(Sleutel.Ed(nieuw.Wie.Id), nieuw, eerder);
        await OnthoudDirectAsync(beurt, nieuw.Wie.Id, eerder?.Waarde.Kiest.DirectSparren == true, nieuw.Kiest.DirectSparren, ct);
    }

    /// <summary>The profile is gone, and so is what the pool knows of it.</summary>
    public async Task VerwijderEdAsync(Beurt beurt, Rij<Ervaringsdeskundige> ed, CancellationToken ct)
    {
        var id = ed.Waarde.Wie.Id;
        beurt.Verwijder(Sleutel.Ed(id), ed.ETag);
        if (await VertrokkenAsync(beurt.Partitie.Sleutel, id, ct) is { } weg) beurt.Verwijder(Sleutel.VertrokkenUit(id), weg.ETag);
        await OnthoudDirectAsync(beurt, id, ed.Waarde.Kiest.DirectSparren, nu: false, ct);
    }

    /// <summary>Since when nothing says that this ED takes part; null for who does.</summary>
    public Task<Rij<Vertrokken>?> VertrokkenAsync(string poolId, string edId, CancellationToken ct) =>
        kluis.LeesAsync<Vertrokken>(Tabel.Pool, poolId, Sleutel.VertrokkenUit(edId), ct);

    /// <summary>Whom a mail reached once, and not any more, is called: mail was turned off, the address is gone or was refused.</summary>
    private async Task<Aanbod> ZoalsBereiktAsync(string poolId, Aanbod aanbod, CancellationToken ct) =>
        aanbod is { PerMail: true, IsOpen: true } && (!mail.Aan || (await EdAsync(poolId, aanbod.Ed.Id, ct))?.Waarde.LeestMail != true)
            ? aanbod with { PerMail = false }
            : aanbod;

    /// <summary>The same profile of the same person under another id, with the own list.</summary>
    public async Task VerhuisEdAsync(Beurt beurt, Rij<Ervaringsdeskundige> oud, Ervaringsdeskundige nieuw, CancellationToken ct)
    {
        var (poolId, oudId, nieuwId) = (beurt.Partitie.Sleutel, oud.Waarde.Wie.Id, nieuw.Wie.Id);
        beurt.Voeg(Sleutel.Ed(nieuwId), nieuw).Verwijder(Sleutel.Ed(oudId), oud.ETag);
        if (await VertrokkenAsync(poolId, oudId, ct) is { } weg) beurt.Verwijder(Sleutel.VertrokkenUit(oudId), weg.ETag);
        if (nieuw.Kiest.DirectSparren && await PoolAsync(poolId, ct) is { } pool)
        {
            beurt.Vervang(Sleutel.PoolRij, pool.Waarde.MetDirect(oudId, false).MetDirect(nieuwId, true), pool.ETag);
        }

        if (await StartlijstAsync(poolId, oudId, ct) is { } lijst)
        {
            beurt.Voeg(Sleutel.Startlijst(nieuwId), lijst.Waarde).Verwijder(Sleutel.Startlijst(oudId), lijst.ETag);
        }
    }

    private async Task OnthoudDirectAsync(Beurt beurt, string edId, bool was, bool nu, CancellationToken ct)
    {
        if (was == nu || await PoolAsync(beurt.Partitie.Sleutel, ct) is not { } pool) return;
        beurt.Vervang(Sleutel.PoolRij, pool.Waarde.MetDirect(edId, nu), pool.ETag);
    }

    /// <summary>
    /// The pool with who gave their ja to "even sparren" beforehand, and their profiles. A pool of before, of which nobody knows, is looked
    /// through once.
    /// </summary>
    public async Task<(Rij<Pool> Pool, IReadOnlyList<Rij<Ervaringsdeskundige>> Eds)> DirectenAsync(Rij<Pool> pool, CancellationToken ct)
    {
        if (pool.Waarde.Direct is { } direct)
        {
            var eds = await Task.WhenAll(direct.Select(id => EdAsync(pool.Waarde.Id, id, ct)));
            return (pool, [.. eds.OfType<Rij<Ervaringsdeskundige>>()]);
        }

        IReadOnlyList<Rij<Ervaringsdeskundige>> gevonden =
            [.. (await EdsAsync(pool.Waarde.Id, ct)).Where(e => e.Waarde.Kiest.DirectSparren)];
        return (pool with { Waarde = pool.Waarde with { Direct = [.. gevonden.Select(e => e.Waarde.Wie.Id)] } }, gevonden);
    }

    public async Task<IReadOnlyList<Kandidaat>> KandidatenAsync(Dossier dossier, CancellationToken ct)
    {
        var eds = EdsAsync(dossier.Pool.Id, ct);
        var geheugen = GeheugenAsync(dossier.Pool, dossier.Aanvraag.Id, ct);
        return Rangschikking.Maak(dossier, (await eds).Select(e => e.Waarde), kluis.Nu, await geheugen);
    }

    /// <summary>
    /// The matches of the last weeks, and who is asked for other questions. A match that was made long after it was asked for may be left
    /// out.
    /// </summary>
    /// <param name="behalve">The aanvraag it is for, or null.</param>
    public async Task<Matchgeheugen> GeheugenAsync(Pool pool, Guid? behalve, CancellationToken ct)
    {
        var bereik = new RowKeyRange(
            Sleutel.MatchVanaf(kluis.Nu - (2 * Matchgeheugen.Terug)), RowKeyRange.Prefix(Sleutel.MatchPrefix).Before);
        var matches = kluis.ZoekAsync<Match>(Tabel.Pool, pool.Id, bereik, ct);
        var wachtend = (await WachtrijAsync(pool.Id, ct)).Where(a => a.Id != behalve && a.Status != AanvraagStatus.Nieuw);
        var elders = await Task.WhenAll(wachtend.Select(async a =>
            new Dossier(
                pool, a, [.. (await kluis.ZoekAsync<Aanbod>(Tabel.Pool, pool.Id, Sleutel.AanbodPrefix(a.Id), ct)).Select(r => r.Waarde)])));
        return Matchgeheugen.Van((await matches).Select(m => m.Waarde), kluis.Nu, elders);
    }

    /// <summary>The running matches of this ED, oldest first.</summary>
    public async Task<IReadOnlyList<LopendeMatch>> LopendeMatchesAsync(string poolId, string edId, CancellationToken ct)
    {
        var matches = await kluis.ZoekAsync<Match>(Tabel.Pool, poolId, Sleutel.MatchPrefix, ct);
        var van = matches.Select(m => m.Waarde).Where(m => m.Loopt && m.IsEd(edId)).OrderBy(m => m.Tijd.Sinds);
        var samen = await Task.WhenAll(
            van.Select(async m => await RijAsync(poolId, m.AanvraagId, ct) is { } rij ? new LopendeMatch(rij.Waarde, m) : null));
        return [.. samen.OfType<LopendeMatch>()];
    }

    /// <summary>What waits for a match, and what has one.</summary>
    public async Task<IReadOnlyList<Guid>> OpenAsync(string poolId, CancellationToken ct)
    {
        var wachtend = await WachtrijAsync(poolId, ct);
        var matches = await kluis.ZoekAsync<Match>(Tabel.Pool, poolId, Sleutel.MatchPrefix, ct);
        return [.. wachtend.Select(a => a.Id).Union(matches.Where(m => m.Waarde.Loopt).Select(m => m.Waarde.AanvraagId))];
    }

    /// <summary>Every question to this ED that was not answered goes back to the coördinator who asked it.</summary>
    public async Task LaatAanbiedingenLosAsync(string tenantId, string poolId, string edId, CancellationToken ct)
    {
        foreach (var aanvraag in await WachtrijAsync(poolId, ct))
        {
            if (await kluis.LeesAsync<Aanbod>(Tabel.Pool, poolId, Sleutel.Aanbod(aanvraag.Id, edId), ct) is not { Waarde.IsOpen: true })
            {
                continue;
            }

            await BeslisAsync(tenantId, poolId, aanvraag.Id, null, (d, _) => Aanvraagverloop.LaatVervallen(d, edId), ct);
        }
    }

    /// <summary>What this ED was asked and did not answer yet.</summary>
    public async Task<IReadOnlyList<(Aanvraag Aanvraag, Aanbod Aanbod)>> OpenAanbodAsync(
        IEnumerable<string> poolIds, string edId, CancellationToken ct) =>
        [.. (await WachtendAanbodAsync(poolIds, edId, ct)).Where(w => w.Aanbod.IsOpen)];

    /// <summary>What this ED was asked of what waits, also what they answered.</summary>
    public async Task<IReadOnlyList<(Aanvraag Aanvraag, Aanbod Aanbod)>> WachtendAanbodAsync(
        IEnumerable<string> poolIds, string edId, CancellationToken ct)
    {
        List<(Aanvraag, Aanbod)> wachtend = [];
        foreach (var poolId in poolIds)
        {
            foreach (var aanvraag in await WachtrijAsync(poolId, ct))
            {
                var rij = await kluis.LeesAsync<Aanbod>(Tabel.Pool, poolId, Sleutel.Aanbod(aanvraag.Id, edId), ct);
                if (rij is not null) wachtend.Add((aanvraag, rij.Waarde));
            }
        }

        return wachtend;
    }

    public Task<Rij<Startlijst>?> StartlijstAsync(string poolId, string edId, CancellationToken ct) =>
        kluis.LeesAsync<Startlijst>(Tabel.Pool, poolId, Sleutel.Startlijst(edId), ct);

    /// <summary>The lists that are shared, of EDs who are in the pool.</summary>
    public async Task<IReadOnlyList<(Ervaringsdeskundige Ed, Startlijst Lijst)>> StartlijstenAsync(string poolId, CancellationToken ct)
    {
        var lijsten = await Task.WhenAll(
            (await EdsAsync(poolId, ct)).Select(
                async ed => (Ed: ed.Waarde, Lijst: (await StartlijstAsync(poolId, ed.Waarde.Wie.Id, ct))?.Waarde)));
        return [.. lijsten.Where(l => l.Lijst is { Gedeeld: true }).Select(l => (l.Ed, l.Lijst!))];
    }
}
