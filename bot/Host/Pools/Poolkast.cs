using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Pools;

/// <summary>An aanvraag with the rows it was read from.</summary>
public sealed record Dossierstand(
    Dossier Dossier, Rij<Pool> Pool, Rij<Aanvraag> Aanvraag, IReadOnlyList<Rij<Aanbod>> Aanbiedingen, Rij<Verwijzing>? Open,
    Rij<Match>? Match);

/// <summary>What a decision came to: the dossier as it is now, and why nothing changed if it did not.</summary>
public sealed record Beslissing(Dossier Dossier, Uitkomst<Wijziging>.Geweigerd? Weigering);

/// <summary>
/// The table of pools. A pool is the transaction boundary: aanvraag, aanbod, queue, event and outbox change together or not at all,
/// with the ETags that were read. Who comes second reads again and lets the domain decide again.
/// </summary>
public sealed partial class Poolkast(Kluis kluis, Kanalen kanalen, Mailkeuze mail)
{
    /// <summary>Offers in the transaction of the aanvraag, which has room for the rest of what one decision changes.</summary>
    private const int MeesteAanbiedingen = 40;

    public static Partitie Partitie(string tenantId, string poolId) => new(tenantId, Tabel.Pool, poolId);

    public Task<Rij<Pool>?> PoolAsync(string poolId, CancellationToken ct) =>
        kluis.LeesAsync<Pool>(Tabel.Pool, poolId, Sleutel.PoolRij, ct);

    public Task<Rij<Ervaringsdeskundige>?> EdAsync(string poolId, string edId, CancellationToken ct) =>
        kluis.LeesAsync<Ervaringsdeskundige>(Tabel.Pool, poolId, Sleutel.Ed(edId), ct);

    public async Task<IReadOnlyList<Rij<Ervaringsdeskundige>>> EdsAsync(string poolId, CancellationToken ct) =>
        await kluis.ZoekAsync<Ervaringsdeskundige>(Tabel.Pool, poolId, Sleutel.EdPrefix, ct);

    /// <summary>Null when there is no such aanvraag, or not in a pool of this tenant: an id on a card proves nothing.</summary>
    public Task<Dossierstand?> LaadAsync(string tenantId, string poolId, Guid aanvraagId, CancellationToken ct) =>
        LaadAsync(tenantId, poolId, aanvraagId, omTeTonen: false, ct);

    /// <summary>The same to show it, not to change it.</summary>
    public async Task<Dossier?> DossierAsync(string tenantId, string poolId, Guid aanvraagId, CancellationToken ct) =>
        (await LaadAsync(tenantId, poolId, aanvraagId, omTeTonen: true, ct))?.Dossier;

    private async Task<Dossierstand?> LaadAsync(string tenantId, string poolId, Guid aanvraagId, bool omTeTonen, CancellationToken ct)
    {
        if (await kanalen.VanPoolAsync(tenantId, poolId, ct) is not { } kanaal) return null;
        var pool = PoolAsync(poolId, ct);
        var aanvraag = RijAsync(poolId, aanvraagId, ct);
        var aanbod = kluis.ZoekAsync<Aanbod>(Tabel.Pool, poolId, Sleutel.AanbodPrefix(aanvraagId), ct);
        var open = omTeTonen
            ? Task.FromResult<Rij<Verwijzing>?>(null) : kluis.LeesAsync<Verwijzing>(Tabel.Pool, poolId, Sleutel.Open(aanvraagId), ct);
        var match = kluis.LeesAsync<Match>(Tabel.Pool, poolId, Sleutel.Match(aanvraagId), ct);
        await Task.WhenAll(pool, aanvraag, aanbod, open, match);
        if (await pool is not { } p || await aanvraag is not { } a) return null;
        var aangeboden = await aanbod;
        var gevraagd = await Task.WhenAll(aangeboden.Select(r => ZoalsBereiktAsync(poolId, r.Waarde, ct)));
        var dossier = new Dossier(p.Waarde, a.Waarde, [.. gevraagd], (await match)?.Waarde)
        {
            ZonderMail = !mail.Aan,
            PoolWeg = kanaal.Weg,
        };
        dossier = dossier with { Bedankt = await BedanktAsync(dossier, ct), BijGevaar = await BijGevaarAsync(tenantId, a.Waarde, ct) };
        return new(dossier, p, a, aangeboden, await open, await match);
    }

    private async Task<Gevaarafspraak?> BijGevaarAsync(string tenantId, Aanvraag aanvraag, CancellationToken ct) =>
        aanvraag is { MatchLoopt: true, Vraag.MetBewoner: true }
        && (await kanalen.VindAsync(tenantId, aanvraag.Herkomst.KanaalId, ct))?.Wijkteam?.Urgent is { } tekst
            ? new(tekst, Weekmoment.Lokaal(kluis.Nu).Date)
            : null;

    public Task<Rij<Aanvraag>?> RijAsync(string poolId, Guid aanvraagId, CancellationToken ct) =>
        kluis.LeesAsync<Aanvraag>(Tabel.Pool, poolId, Sleutel.Aanvraag(aanvraagId), ct);

    private async Task<Lijst<string>> BedanktAsync(Dossier dossier, CancellationToken ct)
    {
        if (dossier.Match is not { Loopt: false } match) return [];
        var bedankt = await Task.WhenAll(match.Betrokkenen.Skip(1).Select(id =>
            kluis.LeesAsync<Bedankje>(Tabel.Pool, dossier.Pool.Id, Sleutel.Bedankje(dossier.Aanvraag.Id, id), ct)));
        return [.. bedankt.OfType<Rij<Bedankje>>().Select(b => b.Waarde.EdId)];
    }

    /// <summary>Everything that was ever asked of a pool and is still kept.</summary>
    public async Task<IReadOnlyList<Aanvraag>> AanvragenAsync(string poolId, CancellationToken ct) =>
        [.. (await kluis.ZoekAsync<Aanvraag>(Tabel.Pool, poolId, Sleutel.AanvraagPrefix, ct)).Select(r => r.Waarde)];

    public async Task<IReadOnlyList<Aanvraag>> WachtrijAsync(string poolId, CancellationToken ct)
    {
        var open = await kluis.ZoekAsync<Verwijzing>(Tabel.Pool, poolId, Sleutel.OpenPrefix, ct);
        var rijen = await Task.WhenAll(open.Select(o => RijAsync(poolId, o.Waarde.AanvraagId, ct)));
        return [.. rijen.OfType<Rij<Aanvraag>>().Select(r => r.Waarde)];
    }

    /// <param name="edId">An ED the decision is about, beside those who said ja or have the match.</param>
    public Task<Beslissing?> BeslisAsync(
        string tenantId, string poolId, Guid aanvraagId, string? edId,
        Func<Dossier, IReadOnlyList<Ervaringsdeskundige>, Uitkomst<Wijziging>> beslis, CancellationToken ct) =>
        BeslisAsync(tenantId, poolId, aanvraagId, edId is null ? [] : [edId], beslis, null, ct);

    /// <summary>Load, decide, save; once more when somebody else was first. Null when the aanvraag does not exist.</summary>
    /// <param name="edIds">EDs the decision is about, beside those who said ja or have the match.</param>
    /// <param name="beslis">Given the dossier and the profiles of those EDs.</param>
    /// <param name="ook">Adds to the same transaction what else the decision changes.</param>
    public Task<Beslissing?> BeslisAsync(
        string tenantId, string poolId, Guid aanvraagId, IReadOnlyList<string> edIds,
        Func<Dossier, IReadOnlyList<Ervaringsdeskundige>, Uitkomst<Wijziging>> beslis,
        Func<Beurt, Wijziging, Task>? ook, CancellationToken ct) => kluis.BesluitAsync<Beslissing?>(Partitie(tenantId, poolId), async () =>
    {
        if (await LaadAsync(tenantId, poolId, aanvraagId, ct) is not { } stand) return new(null);
        var ids = stand.Aanvraag.Waarde.Eds.Select(e => e.Id)
            .Concat(stand.Aanvraag.Waarde.Terugweg is { } terug ? terug.Rust.Select(r => r.EdId).Concat(terug.Gevraagd) : [])
            .Concat(edIds).Distinct(StringComparer.Ordinal);
        Rij<Ervaringsdeskundige>[] eds =
        [
            .. (await Task.WhenAll(ids.Select(id => EdAsync(poolId, id, ct)))).OfType<Rij<Ervaringsdeskundige>>()
        ];
        var uitkomst = beslis(stand.Dossier, [.. eds.Select(e => e.Waarde)]);
        if (uitkomst is not Uitkomst<Wijziging>.Gelukt beslist)
        {
            // A refusal writes nothing, so no ETag says that what was read one after another belongs together.
            var nog = await RijAsync(poolId, aanvraagId, ct);
            return new(new(stand.Dossier, (Uitkomst<Wijziging>.Geweigerd)uitkomst), Gelezen: nog?.ETag == stand.Aanvraag.ETag);
        }

        var gevolg = Vervolgwerk.Bij(stand.Dossier, beslist, kluis.Nu);
        if (await VoorafAsync(tenantId, stand, gevolg.Wijziging, ct) is not { } nieuw) return new(null, Gelezen: false);
        var beurt = MaakBeurt(tenantId, stand, eds, nieuw).Bericht(gevolg.Berichten);
        if (nieuw is { Geteld.Count: > 0 } or { Teruggeteld.Count: > 0 })
        {
            await TelAsync(beurt, poolId, nieuw.Geteld, ct, nieuw.Teruggeteld);
        }

        if (ook is not null) await ook(beurt, nieuw);
        beurt.Bericht(await kluis.GetoondAsync(beurt.Partitie, gevolg.AlsGetoond, ct));

        // Others than the people of the match were called.
        if (stand.Dossier.Match?.Onderweg.Nogmaals is not null && nieuw.Match is not null)
        {
            beurt.Bericht(await kluis.OpnieuwAsync(beurt.Partitie, KaartSoort.Urgent, aanvraagId.ToString(), ct));
        }

        return new(new(gevolg.Na, null), beurt);
    }, ct);

    /// <summary>A new aanvraag with its number and the click it came from.</summary>
    public Beurt VoegToe(
        string tenantId, Rij<Pool> pool, Wijziging wijziging, IEnumerable<Bericht> berichten, string klik, Rij<Verwijzing>? eerdereKlik,
        IReadOnlyList<Rij<Ervaringsdeskundige>> eds, Kaartrij? kaart = null, string? gezegd = null)
    {
        var gevolg = Vervolgwerk.BijNieuw(pool.Waarde, new(wijziging, [.. berichten]), kluis.Nu);
        wijziging = gevolg.Wijziging;
        var aanvraag = wijziging.Aanvraag;
        var verwijzing = new Verwijzing(aanvraag.Id, aanvraag.PoolId);
        var beurt = new Beurt(Partitie(tenantId, aanvraag.PoolId))
            .Vervang(Sleutel.PoolRij, wijziging.Pool!, pool.ETag)
            .Voeg(Sleutel.Aanvraag(aanvraag.Id), MetGebeurtenis(aanvraag, [], wijziging))
            .Zet(klik, verwijzing with { Gezegd = gezegd }, eerdereKlik)
            .Bericht(gevolg.Berichten);
        if (aanvraag.WachtOpReactie) beurt.Voeg(Sleutel.Open(aanvraag.Id), verwijzing);
        foreach (var aanbod in wijziging.Aanbiedingen) beurt.Voeg(Sleutel.Aanbod(aanvraag.Id, aanbod.Ed.Id), aanbod);
        if (wijziging.Match is { } match) beurt.Voeg(Sleutel.Match(aanvraag.Id), match);

        // Sent once more with something else in it, a form is a message that is a card already.
        if (kaart is not null && eerdereKlik is null)
        {
            var voorVrager = new Kaart(KaartSoort.AanvraagVoorVrager, aanvraag.Id.ToString());
            beurt.Voeg(Sleutel.Kaart(voorVrager, new Ontvanger.Iemand(aanvraag.Aanvrager.Id)), kaart);
        }

        foreach (var ed in wijziging.Eds)
        {
            beurt.Vervang(Sleutel.Ed(ed.Wie.Id), ed, eds.Single(e => e.Waarde.Wie.Id == ed.Wie.Id).ETag);
        }

        return beurt;
    }

    private Aanvraag MetGebeurtenis(Aanvraag aanvraag, Lijst<Gebeurtenis> eerder, Wijziging wijziging) => aanvraag with
    {
        Verloop = [.. eerder, new(wijziging.Gebeurtenis, wijziging.ZonderNaam ? "" : wijziging.Door.Id, kluis.Nu)],
    };

    /// <summary>
    /// A question that was asked of more people than fit in one transaction: what becomes of the others is saved first, which says nothing
    /// as long as the aanvraag does not, and the answer itself with the aanvraag. Null when somebody was first.
    /// </summary>
    private async Task<Wijziging?> VoorafAsync(string tenantId, Dossierstand stand, Wijziging wijziging, CancellationToken ct)
    {
        if (wijziging.Aanbiedingen.Count <= MeesteAanbiedingen) return wijziging;
        List<Aanbod> vooraf =
        [
            .. wijziging.Aanbiedingen.Where(a => a.IsOpen || a.Status == AanbodStatus.Vervallen)
                .Take(wijziging.Aanbiedingen.Count - MeesteAanbiedingen)
        ];
        foreach (var deel in vooraf.Chunk(Beurt.MeesteRijen))
        {
            var beurt = new Beurt(Partitie(tenantId, wijziging.Aanvraag.PoolId));
            foreach (var aanbod in deel) Zet(beurt, stand, aanbod);
            if (!(await kluis.BewaarAsync(beurt, ct)).Succeeded) return null;
        }

        return wijziging with { Aanbiedingen = [.. wijziging.Aanbiedingen.Except(vooraf)] };
    }

    private static void Zet(Beurt beurt, Dossierstand stand, Aanbod aanbod) => beurt.Zet(
        Sleutel.Aanbod(aanbod.AanvraagId, aanbod.Ed.Id), aanbod,
        stand.Aanbiedingen.FirstOrDefault(a => a.Waarde.Ed.Id == aanbod.Ed.Id));

    private Beurt MaakBeurt(string tenantId, Dossierstand stand, IReadOnlyList<Rij<Ervaringsdeskundige>> eds, Wijziging wijziging)
    {
        var (aanvraag, eerder) = (wijziging.Aanvraag, stand.Aanvraag.Waarde);
        var beurt = new Beurt(Partitie(tenantId, aanvraag.PoolId))
            .Vervang(
                Sleutel.Aanvraag(aanvraag.Id),
                aanvraag.Rev == eerder.Rev ? aanvraag : MetGebeurtenis(aanvraag, eerder.Verloop, wijziging), stand.Aanvraag.ETag);

        foreach (var aanbod in wijziging.Aanbiedingen) Zet(beurt, stand, aanbod);
        foreach (var ed in wijziging.Eds) beurt.Zet(Sleutel.Ed(ed.Wie.Id), ed, eds.FirstOrDefault(e => e.Waarde.Wie.Id == ed.Wie.Id));
        if (wijziging.Match is { } match) beurt.Zet(Sleutel.Match(aanvraag.Id), match, stand.Match);
        if (aanvraag.WachtOpReactie && stand.Open is null)
        {
            beurt.Voeg(Sleutel.Open(aanvraag.Id), new Verwijzing(aanvraag.Id, aanvraag.PoolId));
        }

        if (!aanvraag.WachtOpReactie && stand.Open is { } open) beurt.Verwijder(Sleutel.Open(aanvraag.Id), open.ETag);
        return beurt;
    }
}
