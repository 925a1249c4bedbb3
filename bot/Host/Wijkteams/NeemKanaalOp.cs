using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>
/// The bot was added to a team: remember the channel and ask what it is for. Teams tells this twice, in either order, and sometimes again.
/// </summary>
public sealed class NeemKanaalOp(Kanalen kanalen, Kluis kluis)
{
    public async Task DoeAsync(Activity activity, string tenantId, string kanaalId, CancellationToken ct)
    {
        var partitie = new Partitie(tenantId, Tabel.Wijkteams, tenantId);
        var gekozen = activity.ChannelData?.Settings?.SelectedChannel ?? activity.ChannelData?.Channel;
        var nieuw = new Kanaal(
            kanaalId, gekozen?.Name, activity.ChannelData?.Team?.Id, activity.ChannelData?.Team?.Name, activity.ServiceUrl!, Wijkteam: null, PoolId: null);
        var beurt = new Beurt(partitie).Voeg(Sleutel.Kanaal(kanaalId), nieuw)
            .Bericht(new Uitrij(LedenVan: kanaalId))
            .Bericht([new Bericht.ToonKaart(new Kaart(KaartSoort.Inrichten, kanaalId), new Ontvanger.Kanaal(kanaalId))]);
        var resultaat = await kluis.BewaarAsync(beurt, ct);
        kanalen.Vergeet(tenantId);
        if (resultaat.Error == WriteError.Conflict) await NogEensAsync(partitie, activity, kanaalId, ct);
    }

    /// <summary>The bot was removed: the wekkers of this channel end by themselves.</summary>
    public async Task LaatLosAsync(string tenantId, string kanaalId, CancellationToken ct)
    {
        if (await kanalen.LeesAsync(tenantId, kanaalId, ct) is not { Waarde.Weg: false } rij) return;
        await kluis.BewaarAsync(
            new Beurt(new(tenantId, Tabel.Wijkteams, tenantId)).Vervang(Sleutel.Kanaal(kanaalId), rij.Waarde with { Weg = true }, rij.ETag), ct);
        kanalen.Vergeet(tenantId);
    }

    /// <summary>Somebody joined or left the team: look again who is there.</summary>
    public async Task VerversLedenAsync(string tenantId, string? teamId, CancellationToken ct)
    {
        var beurt = new Beurt(new(tenantId, Tabel.Wijkteams, tenantId));
        foreach (var kanaal in (await kanalen.AlleAsync(tenantId, ct)).Where(k => k.TeamId is not null && k.TeamId == teamId))
        {
            beurt.Bericht(new Uitrij(LedenVan: kanaal.Id));
        }

        if (beurt.Uit.Count > 0) await kluis.BewaarAsync(beurt, ct);
    }

    /// <summary>Known already: take over where it can be reached now, and show the card of what it is.</summary>
    private async Task NogEensAsync(Partitie partitie, Activity activity, string kanaalId, CancellationToken ct)
    {
        if (await kanalen.LeesAsync(partitie.TenantId, kanaalId, ct) is not { } rij) return;
        var beurt = new Beurt(partitie)
            .Bericht(new Uitrij(LedenVan: kanaalId))
            .Bericht([new Bericht.ToonKaart(new Kaart(KaartSoort.Inrichten, kanaalId), new Ontvanger.Kanaal(kanaalId))]);
        if (rij.Waarde.Weg && rij.Waarde.Wijkteam is { } team) beurt.Bericht(team.NaInrichten(kluis.Nu));
        if (rij.Waarde.Weg || rij.Waarde.ServiceUrl != activity.ServiceUrl)
        {
            beurt.Vervang(Sleutel.Kanaal(kanaalId), rij.Waarde with { ServiceUrl = activity.ServiceUrl!, Weg = false }, rij.ETag);
        }

        await kluis.BewaarAsync(beurt, ct);
        kanalen.Vergeet(partitie.TenantId);
    }
}
