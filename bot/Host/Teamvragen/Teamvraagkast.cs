using NodaTime;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>The questions and offers of EDs to a wijkteam, in the partition of its channel.</summary>
public sealed class Teamvraagkast(Kluis kluis, Kanalen kanalen)
{
    /// <summary>Channels that are read side by side.</summary>
    private const int Tegelijk = 16;

    public Task<Rij<Teamvraag>?> LeesAsync(string kanaalId, Guid id, CancellationToken ct) =>
        kluis.LeesAsync<Teamvraag>(Tabel.Agenda, Sleutel.AgendaPartitie(kanaalId), Sleutel.Teamvraag(id), ct);

    /// <summary>The one this card is about, or null: an id on a card proves nothing, so its channel must be of this tenant.</summary>
    public async Task<Rij<Teamvraag>?> LaadAsync(Klik klik, CancellationToken ct) =>
        Over(klik) is var (kanaalId, id) && await kanalen.VindAsync(klik.TenantId, kanaalId, ct) is { Weg: false }
            ? await LeesAsync(kanaalId, id, ct)
            : null;

    /// <summary>
    /// Adds it; what the same ED sent under this id already is given back, so that sending twice is once. Null when it is of another.
    /// </summary>
    public async Task<Teamvraag?> VoegToeAsync(string tenantId, Teamvraag nieuw, CancellationToken ct)
    {
        var beurt = new Beurt(Partitie(tenantId, nieuw.KanaalId)).Voeg(Sleutel.Teamvraag(nieuw.Id), nieuw).Bericht(nieuw.NaStellen);
        if ((await kluis.BewaarAsync(beurt, ct)).Succeeded) return nieuw;
        var eerder = await LeesAsync(nieuw.KanaalId, nieuw.Id, ct) ?? throw new TableStoreException("A teamvraag could not be added.");
        return eerder.Waarde.Ed.Id == nieuw.Ed.Id ? eerder.Waarde : null;
    }

    /// <summary>
    /// Load, decide, save, and draw the card for who may see it: the right comes before the state, and nobody else gets anything of it.
    /// </summary>
    /// <param name="voor">Whose card it is.</param>
    public async Task<Kaartbeeld> BeslisAsync(
        Klik klik, Kijker voor, Func<Teamvraag, Uitkomst<Teamvraag>> beslis,
        Func<Teamvraag, Uitkomst<Teamvraag>.Geweigerd?, Kaartbeeld> toon, CancellationToken ct)
    {
        if (Over(klik) is not var (kanaalId, id) || await kanalen.VindAsync(klik.TenantId, kanaalId, ct) is not { Weg: false })
        {
            return MeldingKaart.KnopOnbekend();
        }

        // Who clicks in a channel is in its team, whatever the bot last read about that.
        var geenLid = klik.InKanaal
            ? klik.GesprekId == kanaalId ? (Reden?)null : Reden.AlleenLid
            : await kanalen.WeigertAsync(klik.TenantId, kanaalId, klik.Wie.Id, ct);
        Reden? geenZicht = null;
        var besluit = await kluis.BeslisAsync<Teamvraag>(
            Partitie(klik.TenantId, kanaalId), Sleutel.Teamvraag(id),
            vraag =>
            {
                geenZicht = Zicht.Weigert(vraag, klik.Wie.Id, geenLid is null, voor);
                if (geenZicht is not null && Zicht.Weigert(vraag, klik.Wie.Id, inTeam: true, voor) is null) geenZicht = geenLid;
                return geenZicht is { } reden ? new Uitkomst<Teamvraag>.Geweigerd(reden) : beslis(vraag);
            },
            ct);
        if (besluit is not var (nu, weigering)) return MeldingKaart.KnopOnbekend();
        return geenZicht is { } waarom ? MeldingKaart.Weigering(waarom) : toon(nu, weigering);
    }

    /// <summary>
    /// The ED stops in this pool: what they asked or offered until then is taken back. With the wijkteams of another pool of theirs all
    /// stays. No row says in which of all channels that is, so this is no work for a click.
    /// </summary>
    public async Task TrekAlleInAsync(string tenantId, string poolId, string edId, Instant tot, CancellationToken ct)
    {
        var wijkteams = (await kanalen.AlleAsync(tenantId, ct)).Where(k => k.Wijkteam is not null).ToList();
        HashSet<string> blijft = [];
        foreach (var andere in wijkteams.Select(k => k.Wijkteam!.PoolId).OfType<string>().Distinct().Where(p => p != poolId))
        {
            if (await kluis.LeesAsync<Ervaringsdeskundige>(Tabel.Pool, andere, Sleutel.Ed(edId), ct) is not null) blijft.Add(andere);
        }

        var raakt = wijkteams.Where(k => k.Wijkteam!.PoolId is not { } van || !blijft.Contains(van));
        foreach (var groep in raakt.Chunk(Tegelijk)) await Task.WhenAll(groep.Select(k => TrekInAsync(tenantId, k.Id, edId, tot, ct)));
    }

    /// <summary>What this ED asked or offered this wijkteam until then is taken back.</summary>
    public async Task TrekInAsync(string tenantId, string kanaalId, string edId, Instant tot, CancellationToken ct)
    {
        var partitie = Partitie(tenantId, kanaalId);
        foreach (var rij in await kluis.ZoekAsync<Teamvraag>(partitie.Tabel, partitie.Sleutel, Sleutel.TeamvraagPrefix, ct))
        {
            if (rij.Waarde.Ed.Id != edId || rij.Waarde.IsVoorbij || rij.Waarde.Gesteld > tot) continue;
            await kluis.BeslisAsync<Teamvraag>(partitie, Sleutel.Teamvraag(rij.Waarde.Id), v => v.TrekIn(v.Ed), ct);
        }
    }

    public Task BewaarHerinneringAsync(
        string tenantId, Teamvraag vraag, IReadOnlyList<Domein.Berichten.Bericht> berichten, CancellationToken ct) =>
        berichten.Count == 0 ? Task.CompletedTask : kluis.BewaarAsync(new Beurt(Partitie(tenantId, vraag.KanaalId)).Bericht(berichten), ct);

    /// <summary>The parts of <c>{channel}/{id}</c>.</summary>
    public static (string KanaalId, Guid Id)? Over(string tekst)
    {
        var streep = tekst.LastIndexOf('/');
        return streep > 0 && Guid.TryParse(tekst.AsSpan(streep + 1), out var id) ? (tekst[..streep], id) : null;
    }

    private static (string KanaalId, Guid Id)? Over(Klik klik) => Over(klik.Id);

    public static Partitie Partitie(string tenantId, string kanaalId) => new(tenantId, Tabel.Agenda, Sleutel.AgendaPartitie(kanaalId));
}
