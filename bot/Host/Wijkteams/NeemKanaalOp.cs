using NodaTime;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>
/// The bot was added to a team: remember the channel and ask what it is for. Teams tells this twice, in either order, and sometimes again.
/// </summary>
public sealed class NeemKanaalOp(Kanalen kanalen, Kanaalkast kast, Kluis kluis, Bezorger bezorger) : IGebeurtenisHandler
{
    public async Task HandelAsync(Klik bij, Activity activity, CancellationToken ct)
    {
        if (await OpgevolgdAsync(bij, activity, ct)) return;
        var (kanaalId, gegevens) = (GekozenKanaal(bij, activity), activity.ChannelData);
        var gekozen = gegevens?.Settings?.SelectedChannel ?? gegevens?.Channel;
        var nieuw = new Kanaal(
            kanaalId, gekozen?.Name, gegevens?.Team?.Id, gegevens?.Team?.Name, bij.Plek.ServiceUrl, Wijkteam: null, PoolId: null,
            DoorId: activity.From?.AadObjectId, Gezet: Moment(activity));
        var resultaat = await kluis.BewaarAsync(Begroet(bij.TenantId, kanaalId).Voeg(Sleutel.Kanaal(kanaalId), nieuw), ct);
        if (resultaat.Error == WriteError.Conflict)
        {
            await NogEensAsync(bij, kanaalId, activity, ct);
            bezorger.Wek(kanaalId);
        }

        if (!Reikwijdte.IsEenKanaal(bij, activity)) await MetTeamAsync(bij, kanaalId, activity, ct);
    }

    /// <summary>The team has the app again, whichever channel was picked this time: the others it went from have it too.</summary>
    private async Task MetTeamAsync(Klik bij, string gekozen, Activity activity, CancellationToken ct)
    {
        foreach (var kanaal in await kast.VanTeamAsync(bij.TenantId, activity.ChannelData?.Team?.Id, ct))
        {
            if (kanaal.Id == gekozen || !kanaal.Weg || kanaal.WegAlleen) continue;
            await NogEensAsync(bij, kanaal.Id, activity, ct);
            bezorger.Wek(kanaal.Id);
        }
    }

    private static Instant? Moment(Activity activity) =>
        activity.Timestamp is { } moment ? Instant.FromDateTimeOffset(moment) : null;

    /// <summary>A new version of the app came: the channels of this team are known already, and no other is asked about.</summary>
    private async Task<bool> OpgevolgdAsync(Klik bij, Activity activity, CancellationToken ct)
    {
        if (!string.Equals(activity.Action, "add-upgrade", StringComparison.OrdinalIgnoreCase)) return false;
        var bekend = await kast.VanTeamAsync(bij.TenantId, activity.ChannelData?.Team?.Id, ct);
        foreach (var kanaal in bekend)
        {
            if (kanaal.Weg) await NogEensAsync(bij, kanaal.Id, activity, ct);
            bezorger.Wek(kanaal.Id);
        }

        return bekend.Count > 0;
    }

    /// <summary>At an install: the channel that was picked, else the one it happened in.</summary>
    public static string GekozenKanaal(Klik bij, Activity activity) => activity.ChannelData?.Settings?.SelectedChannel?.Id ?? bij.GesprekId;

    /// <summary>Known already: take over where it can be reached now, and show the card of what it is.</summary>
    private Task NogEensAsync(Klik bij, string kanaalId, Activity activity, CancellationToken ct) =>
        kluis.BesluitAsync(Kanaalkast.Beurt(bij.TenantId).Partitie, async () =>
    {
        if (await kanalen.LeesAsync(bij.TenantId, kanaalId, ct) is not { } rij) return Besluit.Toon(kanaalId, null);
        var beurt = Begroet(bij.TenantId, kanaalId);
        var nieuw = rij.Waarde.Terug() with { ServiceUrl = bij.Plek.ServiceUrl, Gezet = Moment(activity) ?? rij.Waarde.Gezet };
        if (rij.Waarde.Weg) beurt.BijTerugkeer(nieuw, kluis.Nu);
        if (nieuw != rij.Waarde) beurt.Vervang(Sleutel.Kanaal(kanaalId), nieuw, rij.ETag);
        return Besluit.Toon(kanaalId, beurt);
    }, ct);

    private static Beurt Begroet(string tenantId, string kanaalId) =>
        Kanaalkast.Beurt(tenantId).Bericht(new Uitrij(LedenVan: kanaalId)).Bericht([Kanaal.Instellingen(kanaalId)]);
}
