using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>
/// Somebody joined or left the team, or one of its shared or private channels: who left is off the roster at once, then look again who is
/// there.
/// </summary>
public sealed class VerversLeden(Kanaalkast kast, Kluis kluis) : IGebeurtenisHandler
{
    public async Task HandelAsync(Klik bij, Activity activity, CancellationToken ct)
    {
        var eenKanaal = Reikwijdte.IsEenKanaal(bij, activity) ? activity.ChannelData?.Channel?.Id ?? bij.GesprekId : null;
        foreach (var kanaal in await kast.VanTeamAsync(bij.TenantId, activity.ChannelData?.Team?.Id, ct))
        {
            if (eenKanaal is not null && kanaal.Id != eenKanaal) continue;
            await VerversAsync(bij.TenantId, kanaal.Id, activity.MembersRemoved ?? [], ct);
        }
    }

    private Task VerversAsync(string tenantId, string kanaalId, IReadOnlyList<ChannelAccount> weg, CancellationToken ct) =>
        Kluis.HerhaalAsync(async () =>
    {
        var beurt = Kanaalkast.Beurt(tenantId).Bericht(new Uitrij(LedenVan: kanaalId));
        var leden = await kluis.LeesAsync<Ledenlijst>(Tabel.Wijkteams, tenantId, Sleutel.Leden(kanaalId), ct);
        if (leden is not null && weg.Count > 0) beurt.Vervang(Sleutel.Leden(kanaalId), leden.Waarde.Zonder(weg), leden.ETag);
        return ((await kluis.BewaarAsync(beurt, ct)).Succeeded, kanaalId);
    });
}
