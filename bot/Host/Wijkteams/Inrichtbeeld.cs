using NodaTime;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Agendaweken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>What the settings card of a channel shows: its members, the pools there are, and what was chosen.</summary>
public sealed class Inrichtbeeld(Kanalen kanalen, Poolkast kast, Agendakast agenda, Kluis kluis)
{
    private const int MeesteGekozen = 12;

    /// <param name="wie">Who clicked and was chosen, past the cut of a large team too.</param>
    public async Task<Inrichting> MaakAsync(string tenantId, Kanaal kanaal, CancellationToken ct, params IReadOnlyList<string> wie)
    {
        var leden = await kanalen.LedenMetAsync(tenantId, kanaal.Id, wie.Take(MeesteGekozen), ct);
        var pools = await PoolsAsync(tenantId, ct);
        var pool = pools.FirstOrDefault(p => p.Id == kanaal.PoolId);
        Persoon[] gekozen = [.. kanaal.Wijkteam is { } team ? [team.Teamleider] : Array.Empty<Persoon>(), .. pool?.Coordinatoren ?? []];
        var vermoedelijk = leden.Vermoedelijk(kanaal.DoorId)?.Persoon;
        Persoon[] bovenaan = vermoedelijk is null || gekozen.Any(g => g.Id == vermoedelijk.Id) ? gekozen : [.. gekozen, vermoedelijk];
        Persoon[] keuzes = [.. bovenaan, .. leden.Leden.Select(l => l.Persoon).ExceptBy(bovenaan.Select(g => g.Id), l => l.Id)];
        var alle = await kanalen.AlleAsync(tenantId, ct);
        return new(kanaal.Id, kanaal.Naam, kanaal.TeamNaam, keuzes, pools, kanaal.Wijkteam?.Op(Vandaag), pool, vermoedelijk?.Id)
        {
            Rustig = kanaal.Wijkteam is { } van && await IsRustigAsync(van, ct),
            PoolStil = kanaal.Wijkteam is { PoolId: { } poolId } && alle.Any(k => k.PoolId == poolId && k.IsStil),
        };
    }

    /// <summary>After a long silence there is a card a month.</summary>
    public async Task<bool> IsRustigAsync(Wijkteam team, CancellationToken ct) => (await agenda.StilteAsync(team, ct)).IsMaandelijks;

    /// <summary>In the Netherlands; a pause that is over by then is none.</summary>
    public LocalDate Vandaag => Weekmoment.Lokaal(kluis.Nu).Date;

    public async Task<IReadOnlyList<Pool>> PoolsAsync(string tenantId, CancellationToken ct)
    {
        var ids = (await kanalen.AlleAsync(tenantId, ct)).Select(k => k.PoolId).OfType<string>();
        var pools = await Task.WhenAll(ids.Select(id => kast.PoolAsync(id, ct)));
        return [.. pools.OfType<Rij<Pool>>().Select(p => p.Waarde)];
    }
}
