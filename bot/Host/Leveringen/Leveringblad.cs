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

    /// <summary>Settings, welcomes and questions about a role of one channel, in the partition of the municipality.</summary>
    private const string OverKanaal = "over";

    public async Task<Kaartbeeld> ToonAsync(string tenantId, string wieId, Melding? melding, CancellationToken ct)
    {
        var (plekken, weigering) = await PlekkenAsync(tenantId, wieId, ct);
        if (plekken.Count == 0) return MeldingKaart.NietTeBekijken(weigering, Teksten.AlleenWieErOverGaatKijkt);
        var (onderweg, aangekomen) = (new List<Leveringregel>(), new List<Leveringregel>());
        foreach (var plek in plekken)
        {
            onderweg.AddRange(await lezer.OnderwegAsync(plek.Partitie, plek.Plek, aan => NaamAsync(tenantId, aan, ct), ct, plek.Gaat));
            if (plek.KanaalId is not null) continue;
            foreach (var (kaart, aan, sinds) in (await lezer.AangekomenAsync(plek.Partitie, ct)).Take(5))
            {
                aangekomen.Add(new("", kaart.Soort, await NaamAsync(tenantId, aan, ct), sinds, Leveringstand.Aangekomen, null));
            }
        }

        return LeveringKaart.Maak(
            [.. onderweg.DistinctBy(l => (l.Soort, l.Aan, l.Sinds)).OrderBy(l => l.Sinds)],
            [.. aangekomen.OrderByDescending(l => l.Sinds)], melding);
    }

    /// <summary>The place and row of a button, when they are for this person to decide about; null otherwise.</summary>
    public async Task<(Leveringplek Plek, string Rij)?> VindAsync(string tenantId, string wieId, string id, CancellationToken ct)
    {
        var snede = id.LastIndexOf('/');
        if (snede < 0) return null;
        var gevonden = (await PlekkenAsync(tenantId, wieId, ct)).Plekken.Where(p => p.Plek == id[..snede]).ToList();
        return gevonden is [var plek] ? (plek, id[(snede + 1)..]) : null;
    }

    private async Task<(List<Leveringplek> Plekken, Reden Weigering)> PlekkenAsync(string tenantId, string wieId, CancellationToken ct)
    {
        var (plekken, weigering) = (new List<Leveringplek>(), Reden.AlleenCoordinator);
        var gemeente = new Partitie(tenantId, Tabel.Wijkteams, tenantId);
        foreach (var kanaal in await kanalen.AlleAsync(tenantId, ct))
        {
            if (await EigenAsync(tenantId, kanaal, wieId, ct) is not { } eigen) continue;
            if (await kanalen.WeigertAsync(tenantId, kanaal.Id, wieId, ct) is { } reden)
            {
                if (reden == Reden.LidOnbekend) weigering = reden;
                continue;
            }

            var leden = await kanalen.LedenAsync(tenantId, kanaal.Id, ct);
            plekken.Add(eigen);
            plekken.Add(new(gemeente, $"{OverKanaal}/{kanaal.Id}", kanaal.Id, leden.Kent));
        }

        return (plekken, weigering);
    }

    /// <summary>The partition of the pool or wijkteam of this channel, for who coördinates or leads it.</summary>
    private async Task<Leveringplek?> EigenAsync(string tenantId, Kanaal kanaal, string wieId, CancellationToken ct)
    {
        if (kanaal.Wijkteam is { } team)
        {
            return team.Teamleider.Id == wieId
                ? new(new(tenantId, Tabel.Agenda, Sleutel.AgendaPartitie(kanaal.Id)), $"{VanKanaal}/{kanaal.Id}")
                : null;
        }

        return kanaal.PoolId is { } poolId && await kast.PoolAsync(poolId, ct) is { Waarde: var pool } && pool.IsCoordinator(wieId)
            ? new(Poolkast.Partitie(tenantId, poolId), $"{VanPool}/{poolId}")
            : null;
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
