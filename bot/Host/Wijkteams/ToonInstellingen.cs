using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>
/// Shows the settings of the channel, to look at or to change; in somebody's own chat those of their wijkteams, to look at, and to change
/// for who leads one.
/// </summary>
public sealed class ToonInstellingen(Kanalen kanalen, EigenTeams teams, Inrichtbeeld beeld, Poolkast kast) : IKlikHandler, IVoorIedereen
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.InKanaal && await kanalen.VindAsync(klik.TenantId, klik.GesprekId, ct) is { } kanaal)
        {
            return InrichtKaart.Maak(await beeld.MaakAsync(klik.TenantId, kanaal, ct));
        }

        if (klik.Meelezers) return MeldingKaart.InstellingenInKanaal();
        List<Wijkteam> eigen = [.. (await teams.VanAsync(klik.TenantId, klik.Wie.Id, ct)).Select(t => t.Op(beeld.Vandaag))];
        var stil = await StilAsync(klik, ct);
        if (eigen.Count == 0 && stil.Count == 0) return MeldingKaart.InstellingenInKanaal();
        List<string> rustig = [];
        foreach (var team in eigen)
        {
            if (await beeld.IsRustigAsync(team, ct)) rustig.Add(team.KanaalId);
        }

        return InrichtKaart.Lees(
            eigen, await beeld.PoolsAsync(klik.TenantId, ct), await LeidtAsync(klik, eigen, ct), stil: stil, rustig: rustig);
    }

    /// <summary>What this person answers for and where nothing arrives. Who is in a team that is gone, nobody can tell.</summary>
    private async Task<IReadOnlyList<StilKanaal>> StilAsync(Klik klik, CancellationToken ct)
    {
        List<StilKanaal> stil = [];
        foreach (var kanaal in (await kanalen.AlleAsync(klik.TenantId, ct)).Where(k => k.IsStil))
        {
            if (await NaamAsync(kanaal, klik.Wie.Id, ct) is not { } naam) continue;
            if (!kanaal.Weg && await kanalen.WeetLidAsync(klik.TenantId, kanaal.Id, klik.Wie.Id, ct) == false) continue;
            stil.Add(new(naam, kanaal.Weg));
        }

        return stil;
    }

    /// <summary>Of the wijkteam or pool that this person leads, or null.</summary>
    private async Task<string?> NaamAsync(Kanaal kanaal, string persoonId, CancellationToken ct)
    {
        if (kanaal.Wijkteam is { } team) return team.Teamleider.Id == persoonId ? team.Naam : null;
        return kanaal.PoolId is { } poolId && await kast.PoolAsync(poolId, ct) is { Waarde: var pool } && pool.IsCoordinator(persoonId)
            ? pool.Naam
            : null;
    }

    /// <summary>The one wijkteam that this person leads; of several each is changed in its channel.</summary>
    private async Task<Inrichting?> LeidtAsync(Klik klik, IReadOnlyList<Wijkteam> eigen, CancellationToken ct)
    {
        var geleid = eigen.Where(t => t.Teamleider.Id == klik.Wie.Id).ToList();
        return geleid is [var team] && await kanalen.VindAsync(klik.TenantId, team.KanaalId, ct) is { } kanaal
            ? await beeld.MaakAsync(klik.TenantId, kanaal, ct)
            : null;
    }
}
