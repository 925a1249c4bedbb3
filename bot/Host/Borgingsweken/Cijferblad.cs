using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
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
    public async Task<Teamcijfer> MaakAsync(string tenantId, Wijkteam team, LocalDate vandaag, CancellationToken ct) =>
        (await LeesAsync(tenantId, team, vandaag, ct)).Cijfer;

    /// <summary>The whole picture, of a quarter.</summary>
    public async Task<Teambeeld> BeeldAsync(string tenantId, Wijkteam team, LocalDate vandaag, CancellationToken ct)
    {
        var (weken, aanvragen, cijfer) = await LeesAsync(tenantId, team, vandaag, ct);
        return Teambeeld.Maak(team, vandaag, weken, aanvragen, cijfer);
    }

    /// <summary>The picture of a pool, of a quarter.</summary>
    public async Task<Poolcijfers> VanPoolAsync(string poolId, LocalDate vandaag, CancellationToken ct)
    {
        var aanvragen = pools.AanvragenAsync(poolId, ct);
        var eds = pools.EdsAsync(poolId, ct);
        await Task.WhenAll(aanvragen, eds);
        return Poolcijfers.Maak(vandaag, await aanvragen, [.. (await eds).Select(e => e.Waarde)]);
    }

    private async Task<(IReadOnlyList<Agendaweek> Weken, IReadOnlyList<Aanvraag> Aanvragen, Teamcijfer Cijfer)> LeesAsync(
        string tenantId, Wijkteam team, LocalDate vandaag, CancellationToken ct)
    {
        var weken = agenda.LaatsteAsync(team.KanaalId, Isoweek.Van(vandaag), Teambeeld.AantalWeken, ct);
        var dagen = aanwezigheden.DagenAsync(team.KanaalId, ct);
        var leden = kanalen.LedenAsync(tenantId, team.KanaalId, ct);
        var aanvragen = team.PoolId is { } poolId ? pools.AanvragenAsync(poolId, ct) : Task.FromResult<IReadOnlyList<Aanvraag>>([]);
        await Task.WhenAll(weken, dagen, leden, aanvragen);
        var cijfer = Teamcijfer.Tel(
            vandaag, team.KanaalId, await weken, await dagen, await aanvragen, [.. (await leden).Leden.Select(l => l.Id)]);
        return (await weken, await aanvragen, cijfer);
    }
}
