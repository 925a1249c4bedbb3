using System.Collections.Concurrent;
using NodaTime;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>
/// The channels of a tenant. Settings change rarely and are read at every click, so they are remembered for a few seconds;
/// who changes one reads it fresh.
/// </summary>
public sealed partial class Kanalen(Kluis kluis, IConnector connector, RateLadder ladder)
{
    private static readonly Duration Houdbaar = Duration.FromSeconds(10);
    private readonly ConcurrentDictionary<string, (Instant Gelezen, int Keer, IReadOnlyList<Kanaal> Kanalen)> _onthouden = new();
    private int _keerVergeten;

    /// <summary>Differs as soon as something changed here since it was read.</summary>
    private int Keer => kluis.Kanaalwijzigingen + Volatile.Read(ref _keerVergeten);

    public async Task<IReadOnlyList<Kanaal>> AlleAsync(string tenantId, CancellationToken ct)
    {
        var keer = Keer;
        if (_onthouden.TryGetValue(tenantId, out var eerder)
            && eerder.Keer == keer
            && kluis.Nu - eerder.Gelezen < Houdbaar
            && kluis.Nu >= eerder.Gelezen)
        {
            return eerder.Kanalen;
        }

        var rijen = await kluis.ZoekAsync<Kanaal>(Tabel.Wijkteams, tenantId, Sleutel.KanaalPrefix, ct);
        IReadOnlyList<Kanaal> kanalen = [.. rijen.Select(r => r.Waarde)];

        // Something changed while this was being read: it may be the old state, so it is not kept.
        if (keer == Keer) _onthouden[tenantId] = (kluis.Nu, keer, kanalen);
        return kanalen;
    }

    public async Task<Kanaal?> VindAsync(string tenantId, string kanaalId, CancellationToken ct) =>
        (await AlleAsync(tenantId, ct)).FirstOrDefault(k => k.Id == kanaalId) ?? (await LeesAsync(tenantId, kanaalId, ct))?.Waarde;

    /// <summary>The channel that this pool has in this tenant, or null: an id on a card proves nothing.</summary>
    public async Task<Kanaal?> VanPoolAsync(string tenantId, string poolId, CancellationToken ct) =>
        (await AlleAsync(tenantId, ct)).FirstOrDefault(k => k.PoolId == poolId);

    /// <summary>Leads the wijkteam of this channel and is still in it.</summary>
    public async Task<bool> LeidtAsync(string tenantId, string kanaalId, string persoonId, CancellationToken ct) =>
        (await VindAsync(tenantId, kanaalId, ct))?.Wijkteam?.Teamleider.Id == persoonId
            && await IsLidAsync(tenantId, kanaalId, persoonId, ct);

    /// <summary>Who leads the wijkteam of this channel and is still in it; null when nobody does.</summary>
    public async Task<Persoon?> TeamleiderAsync(string tenantId, string kanaalId, CancellationToken ct) =>
        (await VindAsync(tenantId, kanaalId, ct))?.Wijkteam?.Teamleider is { } leider
        && await IsLidAsync(tenantId, kanaalId, leider.Id, ct)
            ? leider
            : null;

    /// <summary>Why this person does nothing that is for who leads the wijkteam of this channel, or null when they lead it.</summary>
    public async Task<Reden?> WeigertLeidenAsync(string tenantId, string kanaalId, string persoonId, CancellationToken ct)
    {
        if ((await VindAsync(tenantId, kanaalId, ct))?.Wijkteam?.Teamleider.Id != persoonId) return Reden.AlleenTeamleider;
        var weigering = await WeigertAsync(tenantId, kanaalId, persoonId, ct);
        return weigering == Reden.AlleenLid ? Reden.AlleenTeamleider : weigering;
    }

    /// <summary>Who leads the wijkteam of this channel, for somebody of it who does not; null for anybody else.</summary>
    public async Task<string?> AndereLeiderAsync(string tenantId, string kanaalId, string persoonId, CancellationToken ct) =>
        (await VindAsync(tenantId, kanaalId, ct))?.Wijkteam?.Teamleider is { } leider
        && leider.Id != persoonId && !Persoon.IsVergetenId(leider.Id)
        && await WeetLidAsync(tenantId, kanaalId, persoonId, ct) == true
            ? leider.Naam
            : null;

    /// <summary>
    /// Somebody else leads the wijkteam of this channel, or this person is in it no more: of who may be there that is not so.
    /// </summary>
    public async Task<bool> LeidtNietMeerAsync(string tenantId, string kanaalId, string persoonId, CancellationToken ct) =>
        (await VindAsync(tenantId, kanaalId, ct))?.Wijkteam?.Teamleider.Id != persoonId
            || await WeetLidAsync(tenantId, kanaalId, persoonId, ct) == false;

    public Task<Rij<Kanaal>?> LeesAsync(string tenantId, string kanaalId, CancellationToken ct) =>
        kluis.LeesAsync<Kanaal>(Tabel.Wijkteams, tenantId, Sleutel.Kanaal(kanaalId), ct);

    /// <summary>Changes the wijkteam of a channel as it is now, and nothing else of it. False when there is none.</summary>
    /// <param name="wijzig">The wijkteam as it becomes; itself when nothing changes.</param>
    public Task<bool> WijzigTeamAsync(string tenantId, string kanaalId, Func<Wijkteam, Wijkteam> wijzig, CancellationToken ct)
    {
        var partitie = new Partitie(tenantId, Tabel.Wijkteams, tenantId);
        return kluis.BesluitAsync<bool>(partitie, async () =>
        {
            if (await LeesAsync(tenantId, kanaalId, ct) is not { Waarde.Wijkteam: { } team } rij) return new(false);
            var nieuw = wijzig(team);
            return new(
                true,
                ReferenceEquals(nieuw, team)
                    ? null
                    : new Beurt(partitie).Vervang(Sleutel.Kanaal(kanaalId), rij.Waarde with { Wijkteam = nieuw }, rij.ETag));
        }, ct);
    }

    public void Vergeet(string tenantId)
    {
        Interlocked.Increment(ref _keerVergeten);
        _onthouden.TryRemove(tenantId, out _);
    }
}
