using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Leveringen;

/// <summary>The page of who answers for a pool or a wijkteam: their own partitions and no others.</summary>
public sealed class Leveringblad(Leveringlezer lezer, Kanalen kanalen, Ledenboek ledenboek, Poolkast kast)
{
    private const string VanPool = "pool";
    private const string VanKanaal = "kanaal";

    public async Task<Kaartbeeld> ToonAsync(string tenantId, string wieId, Melding? melding, CancellationToken ct)
    {
        var plekken = await PlekkenAsync(tenantId, wieId, ct);
        if (plekken.Count == 0) return MeldingKaart.Weigering(Reden.AlleenCoordinator);
        var (onderweg, aangekomen) = (new List<Leveringregel>(), new List<Leveringregel>());
        foreach (var (partitie, plek) in plekken)
        {
            onderweg.AddRange(await lezer.OnderwegAsync(partitie, plek, aan => NaamAsync(tenantId, aan, ct), ct));
            foreach (var (kaart, aan, sinds) in (await lezer.AangekomenAsync(partitie, ct)).Take(5))
            {
                aangekomen.Add(new("", kaart.Soort, await NaamAsync(tenantId, aan, ct), sinds, Leveringstand.Aangekomen, null));
            }
        }

        return LeveringKaart.Maak([.. onderweg.OrderBy(l => l.Sinds)], [.. aangekomen.OrderByDescending(l => l.Sinds)], melding);
    }

    /// <summary>The partition and row of a button, when they are for this person to decide about; null otherwise.</summary>
    public async Task<(Partitie Partitie, string Rij)?> VindAsync(string tenantId, string wieId, string id, CancellationToken ct)
    {
        var snede = id.LastIndexOf('/');
        if (snede < 0) return null;
        var gevonden = (await PlekkenAsync(tenantId, wieId, ct)).Where(p => p.Plek == id[..snede]).ToList();
        return gevonden is [var (partitie, _)] ? (partitie, id[(snede + 1)..]) : null;
    }

    private async Task<List<(Partitie Partitie, string Plek)>> PlekkenAsync(string tenantId, string wieId, CancellationToken ct)
    {
        var plekken = new List<(Partitie, string)>();
        foreach (var kanaal in await kanalen.AlleAsync(tenantId, ct))
        {
            if (kanaal.PoolId is { } poolId && await kast.PoolAsync(poolId, ct) is { Waarde: var pool } && pool.IsCoordinator(wieId)
                && await kanalen.IsLidAsync(tenantId, kanaal.Id, wieId, ct))
            {
                plekken.Add((new(tenantId, Tabel.Pool, poolId), $"{VanPool}/{poolId}"));
            }

            if (await kanalen.LeidtAsync(tenantId, kanaal.Id, wieId, ct))
            {
                plekken.Add((new(tenantId, Tabel.Agenda, Sleutel.AgendaPartitie(kanaal.Id)), $"{VanKanaal}/{kanaal.Id}"));
            }
        }

        return plekken;
    }

    private async Task<string> NaamAsync(string tenantId, Ontvanger aan, CancellationToken ct)
    {
        var alle = await kanalen.AlleAsync(tenantId, ct);
        if (aan is Ontvanger.Kanaal { KanaalId: var kanaalId })
        {
            var kanaal = alle.FirstOrDefault(k => k.Id == kanaalId);
            return kanaal?.Wijkteam?.Naam ?? kanaal?.Naam ?? kanaal?.TeamNaam ?? "een kanaal dat er niet meer is";
        }

        var stand = await ledenboek.LeesAsync(tenantId, ct);
        return stand.Wie[((Ontvanger.Iemand)aan).PersoonId].FirstOrDefault()?.Lid.Naam ?? "iemand die niet meer in een team staat";
    }
}
