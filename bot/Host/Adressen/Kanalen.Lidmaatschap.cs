using System.Collections.Concurrent;
using NodaTime;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>
/// Who is still in a team. The roster row is read at every click that needs a role: a member event changes it before anything else, so
/// who left has no role from then on, at every instance. Where the row cannot say, Teams is asked about that one person.
/// </summary>
public sealed partial class Kanalen
{
    private static readonly Duration Even = Duration.FromMinutes(1);

    /// <summary>Whoever clicked waits for it, however many are asked for.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(3);

    /// <summary>A row holds no more.</summary>
    private const int MeesteNaTeGaan = 100;

    private readonly ConcurrentDictionary<(string KanaalId, string PersoonId), Instant> _geenLid = new();

    public async Task<Ledenlijst> LedenAsync(string tenantId, string kanaalId, CancellationToken ct) =>
        (await LedenrijAsync(tenantId, kanaalId, ct))?.Waarde ?? new([], Instant.MinValue);

    public async Task<bool> IsLidAsync(string tenantId, string kanaalId, string persoonId, CancellationToken ct) =>
        (await LedenMetAsync(tenantId, kanaalId, [persoonId], ct)).Kent(persoonId);

    /// <summary>Why this person does nothing here that is for the team, or null when they are in it.</summary>
    public async Task<Reden?> WeigertAsync(string tenantId, string kanaalId, string persoonId, CancellationToken ct) =>
        await WeetLidAsync(tenantId, kanaalId, persoonId, ct) switch
        {
            true => null,
            false => Reden.AlleenLid,
            null => Reden.LidOnbekend,
        };

    /// <summary>Whether this person is in the team; null when nobody can tell now.</summary>
    public async Task<bool?> WeetLidAsync(string tenantId, string kanaalId, string persoonId, CancellationToken ct)
    {
        var leden = await LedenMetAsync(tenantId, kanaalId, [persoonId], ct);
        if (leden.Kent(persoonId)) return true;
        return leden.IsVolledig || IsPasWeg((kanaalId, persoonId)) ? false : null;
    }

    /// <summary>
    /// The same, asked of Teams: of who joined or left just now the roster may tell yesterday. Where Teams cannot say, the roster does.
    /// </summary>
    public async Task<bool?> VraagLidAsync(string tenantId, string kanaalId, string persoonId, CancellationToken ct)
    {
        if (Persoon.IsZonderTeams(persoonId)) return await WeetLidAsync(tenantId, kanaalId, persoonId, ct);
        using var genoeg = Genoeg(ct);
        if (await ZoekOpAsync(tenantId, kanaalId, persoonId, genoeg.Token, ct) is not null) return true;
        return IsPasWeg((kanaalId, persoonId)) ? false : await WeetLidAsync(tenantId, kanaalId, persoonId, ct) is true ? true : null;
    }

    /// <summary>Somebody of this team, asked of Teams; null when they are not in it, or when that cannot be known now.</summary>
    public async Task<Lid?> ZoekOpAsync(string tenantId, string kanaalId, string persoonId, CancellationToken ct)
    {
        using var genoeg = Genoeg(ct);
        return await ZoekOpAsync(tenantId, kanaalId, persoonId, genoeg.Token, ct);
    }

    /// <summary>Teams could not say for long whether this person is here: it is asked again when the roster is read again.</summary>
    public Task GaLaterNaAsync(string tenantId, string kanaalId, string persoonId, CancellationToken ct)
    {
        var partitie = new Partitie(tenantId, Tabel.Wijkteams, tenantId);
        return kluis.BesluitAsync(partitie, async () =>
        {
            if (await LedenrijAsync(tenantId, kanaalId, ct) is not { } rij || rij.Waarde.NaTeGaan?.Contains(persoonId) == true)
            {
                return Besluit.Toon(false);
            }

            var nieuw = rij.Waarde with { NaTeGaan = [.. (rij.Waarde.NaTeGaan ?? []).TakeLast(MeesteNaTeGaan - 1), persoonId] };
            return Besluit.Toon(true, new Beurt(partitie).Vervang(Sleutel.Leden(kanaalId), nieuw, rij.ETag));
        }, ct);
    }

    /// <summary>
    /// The roster of a channel, with those of these people who are in it: past the cut of a large team, or when it was not read yet, each
    /// is asked for and put on it.
    /// </summary>
    public async Task<Ledenlijst> LedenMetAsync(string tenantId, string kanaalId, IEnumerable<string> wie, CancellationToken ct)
    {
        var leden = await LedenAsync(tenantId, kanaalId, ct);
        List<string> gezocht = [.. wie.Where(id => id.Length > 0 && leden.Vind(id) is null).Distinct(StringComparer.OrdinalIgnoreCase)];
        foreach (var edId in gezocht.Where(Persoon.IsZonderTeams))
        {
            if (await ZonderTeamsAsync(tenantId, kanaalId, edId, ct) is { } ed) leden = leden.Met(ed);
        }

        if (!leden.IsOnvolledig) return leden;
        using var genoeg = Genoeg(ct);
        foreach (var persoonId in gezocht.Where(id => !Persoon.IsZonderTeams(id)))
        {
            if (await ZoekOpAsync(tenantId, kanaalId, persoonId, genoeg.Token, ct) is not { } lid) continue;
            leden = leden.Met(lid);
            await OnthoudAsync(tenantId, kanaalId, lid, ct);
        }

        return leden;
    }

    /// <summary>On no roster of Teams: in the team of a pool is who is noted in that pool.</summary>
    private async Task<Lid?> ZonderTeamsAsync(string tenantId, string kanaalId, string edId, CancellationToken ct) =>
        (await VindAsync(tenantId, kanaalId, ct))?.PoolId is { } poolId
        && await kluis.LeesAsync<Ervaringsdeskundige>(Tabel.Pool, poolId, Sleutel.Ed(edId), ct) is { Waarde.Wie: var wie }
            ? new(wie.Id, wie.Naam, "")
            : null;

    /// <summary>Null when this person is not in it, or when that cannot be known now: then nobody has a right by it.</summary>
    private async Task<Lid?> ZoekOpAsync(
        string tenantId, string kanaalId, string persoonId, CancellationToken genoeg, CancellationToken ct)
    {
        var wie = (kanaalId, persoonId);
        if (IsPasWeg(wie)) return null;
        if (await VindAsync(tenantId, kanaalId, ct) is not { Weg: false } kanaal) return null;
        try
        {
            await ladder.WaitAsync(tenantId, "members|" + kanaalId, genoeg);
            var gevonden = await connector.GetMemberAsync(kanaal.ServiceUrl, kanaalId, persoonId, genoeg);
            if (gevonden.Value is { } lid && AlsLid(lid, persoonId) is { } gevraagd) return gevraagd;

            if (gevonden.Succeeded || IsGeenLid(gevonden.Error)) Noteer(wie);
            return null;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>
    /// Null for somebody else than was asked for. Of a guest Teams may leave the Entra id out when it was asked by that id; asked by the id
    /// of Teams, somebody without one is nobody that can be remembered.
    /// </summary>
    private static Lid? AlsLid(TeamsMember lid, string gevraagd)
    {
        if (lid.Id == gevraagd) return lid.AadObjectId is { } id ? new(id, lid.Name ?? "", lid.Id, lid.IsGuest) : null;
        return lid.AadObjectId is null || string.Equals(lid.AadObjectId, gevraagd, StringComparison.OrdinalIgnoreCase)
            ? new(lid.AadObjectId ?? gevraagd, lid.Name ?? "", lid.Id, lid.IsGuest)
            : null;
    }

    private static CancellationTokenSource Genoeg(CancellationToken ct)
    {
        var genoeg = CancellationTokenSource.CreateLinkedTokenSource(ct);
        genoeg.CancelAfter(Geduld);
        return genoeg;
    }

    /// <summary>That the channel or the bot was not found says nothing about a person.</summary>
    private static bool IsGeenLid(ConnectorError fout) =>
        fout.Status == 404 && fout.Code?.Contains("Member", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Teams told so a moment ago.</summary>
    private bool IsPasWeg((string KanaalId, string PersoonId) wie) =>
        _geenLid.TryGetValue(wie, out var sinds) && kluis.Nu >= sinds && kluis.Nu - sinds < Even;

    private void Noteer((string KanaalId, string PersoonId) wie)
    {
        foreach (var (oud, _) in _geenLid.Where(g => kluis.Nu - g.Value >= Even)) _geenLid.TryRemove(oud, out _);
        _geenLid[wie] = kluis.Nu;
    }

    /// <summary>
    /// Who was first with another change keeps it: the next time this person is asked for again. A roster that was never read stays so.
    /// </summary>
    private async Task OnthoudAsync(string tenantId, string kanaalId, Lid lid, CancellationToken ct)
    {
        if (await LedenrijAsync(tenantId, kanaalId, ct) is not { Waarde: { IsOnvolledig: true, Vergeten: false } } rij) return;
        if (rij.Waarde.Leden.Count == 0) return;
        if (rij.Waarde.Leden.Count >= Ledenlezer.MeesteBewaard || rij.Waarde.Vind(lid.Id) is not null) return;
        var beurt = new Beurt(new(tenantId, Tabel.Wijkteams, tenantId)).Vervang(Sleutel.Leden(kanaalId), rij.Waarde.Met(lid), rij.ETag);
        await kluis.BewaarAsync(beurt, ct);
    }

    private Task<Rij<Ledenlijst>?> LedenrijAsync(string tenantId, string kanaalId, CancellationToken ct) =>
        kluis.LeesAsync<Ledenlijst>(Tabel.Wijkteams, tenantId, Sleutel.Leden(kanaalId), ct);
}
