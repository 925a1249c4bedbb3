using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>
/// Follows what happens to the team or one of its channels: what is gone or archived is not written to, a new name is taken over.
/// </summary>
public sealed class VolgTeam(Kanaalkast kast, Kanalen kanalen) : IGebeurtenisHandler
{
    public async Task HandelAsync(Klik bij, Activity activity, CancellationToken ct)
    {
        var gegevens = activity.ChannelData;
        kanalen.Vergeet(bij.TenantId);
        if (gegevens?.Channel?.Id is { } kanaalId) await VolgKanaalAsync(bij.TenantId, kanaalId, gegevens, ct);
        foreach (var kanaal in await kast.VanTeamAsync(bij.TenantId, gegevens?.Team?.Id, ct))
        {
            await VolgAsync(bij.TenantId, kanaal.Id, gegevens!, ct);
        }
    }

    private Task VolgKanaalAsync(string tenantId, string kanaalId, ChannelData gegevens, CancellationToken ct) =>
        gegevens.EventType?.ToUpperInvariant() switch
        {
            "CHANNELDELETED" => kast.LaatLosAsync(tenantId, kanaalId, k => k with { WegAlleen = true }, ct),
            "CHANNELRESTORED" => kast.HervatAsync(tenantId, kanaalId, ct),
            "CHANNELRENAMED" when gegevens.Channel?.Name is { } naam =>
                kast.WijzigAsync(tenantId, kanaalId, k => k with { Naam = naam }, ct),
            _ => Task.CompletedTask,
        };

    /// <summary>What is said of a team holds for every channel of it.</summary>
    private Task VolgAsync(string tenantId, string kanaalId, ChannelData gegevens, CancellationToken ct) =>
        gegevens.EventType?.ToUpperInvariant() switch
        {
            "TEAMRENAMED" when gegevens.Team?.Name is { } naam => kast.WijzigAsync(tenantId, kanaalId, k => k with { TeamNaam = naam }, ct),
            "TEAMDELETED" or "TEAMHARDDELETED" => kast.LaatLosAsync(tenantId, kanaalId, k => k, ct),
            "TEAMARCHIVED" => kast.LaatLosAsync(tenantId, kanaalId, k => k with { Archief = true }, ct),
            "TEAMRESTORED" or "TEAMUNARCHIVED" => kast.HervatMetTeamAsync(tenantId, kanaalId, ct),
            _ => Task.CompletedTask,
        };
}
