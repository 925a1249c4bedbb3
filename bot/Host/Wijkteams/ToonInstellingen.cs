using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>
/// Shows the settings of the channel, to look at or to change; in somebody's own chat those of their wijkteams, to look at, and to change
/// for who leads one.
/// </summary>
public sealed class ToonInstellingen(Kanalen kanalen, EigenTeams teams, Inrichtbeeld beeld) : IKlikHandler, IVoorIedereen
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.InKanaal && await kanalen.VindAsync(klik.TenantId, klik.GesprekId, ct) is { } kanaal)
        {
            return InrichtKaart.Maak(await beeld.MaakAsync(klik.TenantId, kanaal, ct));
        }

        return !klik.Meelezers && await teams.VanAsync(klik.TenantId, klik.Wie.Id, ct) is { Count: > 0 } eigen
            ? InrichtKaart.Lees(eigen, await beeld.PoolsAsync(klik.TenantId, ct), await LeidtAsync(klik, eigen, ct))
            : MeldingKaart.InstellingenInKanaal();
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
