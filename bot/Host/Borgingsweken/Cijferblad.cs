using NodaTime;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Aanwezigheden;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Agendaweken;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Borgingsweken;

/// <summary>Reads what the figures of one wijkteam are counted from.</summary>
public sealed class Cijferblad(Kanalen kanalen, Agendakast agenda, Aanwezigheidskast aanwezigheden, Poolkast pools)
{
    public async Task<Teamcijfer> MaakAsync(string tenantId, Wijkteam team, LocalDate vandaag, CancellationToken ct)
    {
        var weken = agenda.LaatsteAsync(team.KanaalId, Isoweek.Van(vandaag), Teamcijfer.Weken, ct);
        var dagen = aanwezigheden.DagenAsync(team.KanaalId, ct);
        var leden = kanalen.LedenAsync(tenantId, team.KanaalId, ct);
        var aanvragen = team.PoolId is { } poolId ? pools.AanvragenAsync(poolId, ct) : Task.FromResult<IReadOnlyList<Aanvraag>>([]);
        await Task.WhenAll(weken, dagen, leden, aanvragen);
        return Teamcijfer.Tel(
            vandaag, team.KanaalId, await weken, await dagen, await aanvragen, [.. (await leden).Leden.Select(l => l.Id)]);
    }
}
