using NodaTime;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>
/// The bot was removed from a team, or from one shared or private channel. Of a team Teams tells it in General, whatever channel was
/// picked at the install.
/// </summary>
public sealed class LaatTeamLos(Kanaalkast kast) : IGebeurtenisHandler
{
    public async Task HandelAsync(Klik bij, Activity activity, CancellationToken ct)
    {
        Instant? verteld = activity.Timestamp is { } moment ? Instant.FromDateTimeOffset(moment) : null;
        if (Reikwijdte.IsEenKanaal(bij, activity))
        {
            var kanaalId = activity.ChannelData?.Channel?.Id ?? bij.GesprekId;
            await kast.LaatLosAsync(bij.TenantId, kanaalId, k => k with { WegAlleen = true }, ct, IsVanVroeger);
            return;
        }

        var vanTeam = (await kast.VanTeamAsync(bij.TenantId, activity.ChannelData?.Team?.Id, ct)).Select(k => k.Id);
        foreach (var id in vanTeam.Append(NeemKanaalOp.GekozenKanaal(bij, activity)).Distinct(StringComparer.Ordinal))
        {
            await kast.LaatLosAsync(bij.TenantId, id, k => k, ct, IsVanVroeger);
        }

        // Teams tells things twice, and late: the bot was added again after this.
        bool IsVanVroeger(Kanaal kanaal) => verteld < kanaal.Gezet;
    }
}
