using System.Collections.Concurrent;
using NodaTime;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Host.Graph;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>
/// Reads who is in a channel and who owns its team, and remembers it; a large team up to a limit, with whoever added the bot, the owners
/// and who has a role there always on it.
/// </summary>
public sealed class Ledenlezer(
    Kanalen kanalen, Kanaaladressen adressen, Kluis kluis, IConnector connector, RateLadder ladder, ITeameigenaren eigenaren,
    IRolhouders rolhouders)
{
    /// <summary>A roster of this many people is cut off.</summary>
    public const int Meeste = 250;

    /// <summary>Room for those past the cut who were asked for one by one: a row holds no more.</summary>
    public const int MeesteBewaard = Meeste + 50;

    private const int Pagina = 200;

    /// <summary>Pages may be small, empty or late; that there are always more is not believed.</summary>
    private const int MeestePaginas = 20;

    /// <summary>So many are asked for one by one, past the pages that are read.</summary>
    private const int MeesteOpgezocht = 50;

    /// <summary>What is longer fits in no address.</summary>
    private const int LangsteVervolg = 4_000;

    /// <summary>Read again as after any passing failure.</summary>
    private static readonly ConnectorError Leeg = new(200, DeliveryTable.UnreadableAnswer, DeliveryAdvice.Retry);

    private static readonly Duration Nasleep = Duration.FromHours(1);

    private static readonly Duration Langst = Duration.FromMinutes(1);

    private static readonly Duration Even = Duration.FromMinutes(1);

    /// <summary>Whoever types waits for it.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, (Instant Gelezen, IReadOnlyList<Lid> Leden)> _allen = new(StringComparer.Ordinal);

    /// <summary>The error when the roster could not be read, or null.</summary>
    public async Task<ConnectorError?> LeesAsync(string tenantId, string kanaalId, CancellationToken ct)
    {
        if (await kanalen.VindAsync(tenantId, kanaalId, ct) is not { } kanaal) return null;
        if (kanaal.Weg) return await KijkAsync(tenantId, kanaal, ct);
        var bekend = await kanalen.LedenAsync(tenantId, kanaalId, ct);
        var (leden, erZijnMeer, fout) = await BladerAsync(tenantId, kanaal, bekend, ct);
        if (fout is not null) return fout;

        // Where somebody was nobody is left at once: an empty list is an answer that went wrong, and nobody lost a role by it.
        if (leden.Count == 0 && bekend.Leden.Count > 0) return Leeg;

        var met = await rolhouders.VanAsync(kanaal, ct);
        var lijst = await KiesAsync(
            tenantId, kanaal, [.. leden.DistinctBy(l => l.Id, StringComparer.OrdinalIgnoreCase)], erZijnMeer, met, ct);
        var partitie = new Partitie(tenantId, Tabel.Wijkteams, tenantId);
        return await kluis.BesluitAsync<ConnectorError?>(partitie, async () =>
        {
            var eerder = await kluis.LeesAsync<Ledenlijst>(Tabel.Wijkteams, tenantId, Sleutel.Leden(kanaalId), ct);
            var beurt = new Beurt(partitie).Zet(Sleutel.Leden(kanaalId), lijst, eerder)
                .Bericht(lijst.Wissels(kanaalId, eerder?.Waarde, met, kluis.Nu));
            if (IsOpKaart(kanaal, eerder?.Waarde, lijst)) beurt.Bericht([Kanaal.Instellingen(kanaalId)]);
            else if (lijst.Mist(eerder?.Waarde)) beurt.Bericht(await kluis.GetoondAsync(partitie, [Kanaal.Instellingen(kanaalId)], ct));
            return new(null, beurt);
        }, ct);
    }

    /// <summary>
    /// Everybody in a channel, also those for whom its row has no room: to find somebody by name. Remembered for a moment, as whoever looks
    /// types letter by letter; what is known already when Teams does not tell.
    /// </summary>
    public async Task<IReadOnlyList<Lid>> AllenAsync(string tenantId, string kanaalId, Ledenlijst bekend, CancellationToken ct)
    {
        if (_allen.TryGetValue(kanaalId, out var eerder) && kluis.Nu - eerder.Gelezen < Even) return eerder.Leden;
        if (await kanalen.VindAsync(tenantId, kanaalId, ct) is not { Weg: false } kanaal) return bekend.Leden;
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(ct);
        genoeg.CancelAfter(Geduld);
        try
        {
            var (leden, _, fout) = await BladerAsync(tenantId, kanaal, bekend, genoeg.Token);
            if (fout is not null) return bekend.Leden;
            Lid[] allen =
            [
                .. leden.Concat(bekend.Leden).DistinctBy(l => l.Id, StringComparer.OrdinalIgnoreCase)
                    .OrderBy(l => l.Naam, StringComparer.Ordinal),
            ];
            foreach (var (oud, _) in _allen.Where(a => kluis.Nu - a.Value.Gelezen >= Even)) _allen.TryRemove(oud, out _);
            _allen[kanaalId] = (kluis.Nu, allen);
            return allen;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return bekend.Leden;
        }
    }

    /// <summary>Page after page, and whether there are more than were read.</summary>
    private async Task<(List<Lid> Leden, bool ErZijnMeer, ConnectorError? Fout)> BladerAsync(
        string tenantId, Kanaal kanaal, Ledenlijst bekend, CancellationToken ct)
    {
        var leden = new List<Lid>();
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var tot = kluis.Nu + Langst;
        string? vervolg = null;
        do
        {
            await ladder.WaitAsync(tenantId, "members|" + kanaal.Id, ct);
            var pagina = await connector.GetPagedMembersAsync(kanaal.ServiceUrl, kanaal.Id, Pagina, vervolg, ct);
            if (!pagina.Succeeded) return (leden, true, pagina.Error);
            leden.AddRange(pagina.Value.Members.Select(m => Lees(m, bekend)).OfType<Lid>());
            vervolg = pagina.Value.ContinuationToken;
        }
        while (vervolg is { Length: <= LangsteVervolg } && gezien.Add(vervolg) && gezien.Count < MeestePaginas && kluis.Nu < tot);

        return (leden, vervolg is not null, null);
    }

    /// <summary>Sometimes Teams tells a member by its own id only: who that is was told before.</summary>
    private static Lid? Lees(TeamsMember lid, Ledenlijst bekend) =>
        (lid.AadObjectId ?? bekend.Leden.FirstOrDefault(l => l.Mri == lid.Id)?.Id) is { } id
            ? new(id, lid.Name ?? "", lid.Id, lid.IsGuest)
            : null;

    /// <summary>
    /// Teams told that the bot is gone here, and may have told late that it came back: whoever can read the roster is there. Right after it
    /// left Teams may not know yet.
    /// </summary>
    private async Task<ConnectorError?> KijkAsync(string tenantId, Kanaal kanaal, CancellationToken ct)
    {
        if (kanaal.Archief || kluis.Nu - kanaal.WegSinds < Nasleep) return null;
        await ladder.WaitAsync(tenantId, "members|" + kanaal.Id, ct);
        var pagina = await connector.GetPagedMembersAsync(kanaal.ServiceUrl, kanaal.Id, Pagina, null, ct);
        if (pagina.Value is { Members.Count: > 0 }) await adressen.LeerAsync(tenantId, kanaal.Id, kanaal.ServiceUrl, leeft: true, ct);
        return null;
    }

    /// <summary>Who can be chosen stands on the card of a channel that is not set up, which may be there before this.</summary>
    private static bool IsOpKaart(Kanaal kanaal, Ledenlijst? eerder, Ledenlijst nu) =>
        kanaal.Wijkteam is null && (kanaal.PoolId is null ? !nu.Leden.SequenceEqual(eerder?.Leden ?? []) : eerder?.Vergeten == true);

    /// <summary>Who fits, by name, and first of all those who are always on it.</summary>
    private async Task<Ledenlijst> KiesAsync(
        string tenantId, Kanaal kanaal, IReadOnlyList<Lid> leden, bool erZijnMeer, IReadOnlyCollection<string> met, CancellationToken ct)
    {
        var eigenaars = await EigenarenAsync(kanaal, ct);
        if (!erZijnMeer && leden.Count < Meeste) return new([.. leden.OrderBy(l => l.Naam, StringComparer.Ordinal)], kluis.Nu, eigenaars);
        var altijd = (eigenaars ?? []).Concat(met).Append(kanaal.DoorId).OfType<string>()
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        List<Lid> gelezen = [.. leden, .. erZijnMeer ? await VerderopAsync(tenantId, kanaal.Id, altijd, leden, ct) : []];
        var past = gelezen.OrderByDescending(l => altijd.Contains(l.Id)).ThenBy(l => l.Naam, StringComparer.Ordinal).Take(Meeste);
        return new([.. past.OrderBy(l => l.Naam, StringComparer.Ordinal)], kluis.Nu, eigenaars, Afgekapt: true);
    }

    /// <summary>Who must be on it and is not on the pages that were read.</summary>
    private async Task<IReadOnlyList<Lid>> VerderopAsync(
        string tenantId, string kanaalId, IEnumerable<string> altijd, IReadOnlyList<Lid> leden, CancellationToken ct)
    {
        List<Lid> gevonden = [];
        var ids = altijd.Where(id => Persoon.IsBereikbaar(id) && !leden.Any(l => l.Is(id))).Take(MeesteOpgezocht);
        foreach (var id in ids)
        {
            if (await kanalen.ZoekOpAsync(tenantId, kanaalId, id, ct) is { } lid) gevonden.Add(lid);
        }

        return gevonden;
    }

    /// <summary>Null when it is not known: then the bot proposes whoever added it, and nothing else changes.</summary>
    private async Task<IReadOnlyList<string>?> EigenarenAsync(Kanaal kanaal, CancellationToken ct)
    {
        if (!eigenaren.Aan || kanaal.TeamId is not { } teamId) return null;
        var team = await connector.GetTeamAsync(kanaal.ServiceUrl, teamId, ct);
        return team.Value?.AadGroupId is { } groepId && await eigenaren.VanAsync(groepId, ct) is { Count: > 0 } gevonden ? gevonden : null;
    }
}
