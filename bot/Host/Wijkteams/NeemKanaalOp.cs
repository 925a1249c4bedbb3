using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>
/// The bot was added to a team: remember the channel and ask what it is for. Teams tells this twice, in either order, and sometimes again.
/// </summary>
public sealed class NeemKanaalOp(Kanalen kanalen, Kluis kluis)
{
    private const int Pogingen = 12;

    public async Task DoeAsync(Activity activity, string tenantId, string kanaalId, CancellationToken ct)
    {
        var partitie = new Partitie(tenantId, Tabel.Wijkteams, tenantId);
        var gekozen = activity.ChannelData?.Settings?.SelectedChannel ?? activity.ChannelData?.Channel;
        var nieuw = new Kanaal(
            kanaalId, gekozen?.Name, activity.ChannelData?.Team?.Id, activity.ChannelData?.Team?.Name, activity.ServiceUrl!, Wijkteam: null, PoolId: null,
            DoorId: activity.From?.AadObjectId);
        var beurt = new Beurt(partitie).Voeg(Sleutel.Kanaal(kanaalId), nieuw)
            .Bericht(new Uitrij(LedenVan: kanaalId))
            .Bericht([new Bericht.ToonKaart(new Kaart(KaartSoort.Inrichten, kanaalId), new Ontvanger.Kanaal(kanaalId))]);
        var resultaat = await kluis.BewaarAsync(beurt, ct);
        if (resultaat.Error == WriteError.Conflict) await NogEensAsync(partitie, activity, kanaalId, ct);
    }

    /// <summary>The address of the Connector may change; whatever comes in from a channel tells the one of now.</summary>
    public async Task LeerAdresAsync(Inkomend op, CancellationToken ct)
    {
        if (!op.InKanaal || op.Activity.ServiceUrl is not { } adres) return;
        if ((await kanalen.AlleAsync(op.TenantId, ct)).FirstOrDefault(k => k.Id == op.GesprekId) is not { } bekend || bekend.ServiceUrl == adres) return;
        if (await kanalen.LeesAsync(op.TenantId, op.GesprekId, ct) is not { } rij || rij.Waarde.ServiceUrl == adres) return;

        // Who was first with another change keeps it: the next activity tells the address again.
        await kluis.BewaarAsync(
            new Beurt(new(op.TenantId, Tabel.Wijkteams, op.TenantId)).Vervang(Sleutel.Kanaal(op.GesprekId), rij.Waarde with { ServiceUrl = adres }, rij.ETag), ct);
    }

    /// <summary>The bot was removed from a team. Teams tells it in General, whatever channel was picked at the install.</summary>
    public async Task LaatTeamLosAsync(string tenantId, string? teamId, string kanaalId, CancellationToken ct)
    {
        var vanTeam = (await VanTeamAsync(tenantId, teamId, ct)).Select(k => k.Id);
        foreach (var id in vanTeam.Append(kanaalId).Distinct(StringComparer.Ordinal)) await LaatLosAsync(tenantId, id, ct);
    }

    /// <summary>Nothing is posted here from now on: the wekkers of this channel end by themselves.</summary>
    public async Task LaatLosAsync(string tenantId, string kanaalId, CancellationToken ct)
    {
        if (await kanalen.LeesAsync(tenantId, kanaalId, ct) is not { Waarde.Weg: false } rij) return;
        await kluis.BewaarAsync(
            new Beurt(new(tenantId, Tabel.Wijkteams, tenantId)).Vervang(Sleutel.Kanaal(kanaalId), rij.Waarde with { Weg = true }, rij.ETag), ct);
    }

    /// <summary>Somebody joined or left the team: who left is off the roster at once, then look again who is there.</summary>
    public async Task VerversLedenAsync(string tenantId, string? teamId, IReadOnlyList<ChannelAccount> weg, CancellationToken ct)
    {
        foreach (var kanaal in await VanTeamAsync(tenantId, teamId, ct))
        {
            for (var poging = 0; poging < Pogingen; poging++)
            {
                var beurt = new Beurt(new(tenantId, Tabel.Wijkteams, tenantId)).Bericht(new Uitrij(LedenVan: kanaal.Id));
                var leden = await kluis.LeesAsync<Ledenlijst>(Tabel.Wijkteams, tenantId, Sleutel.Leden(kanaal.Id), ct);
                if (leden is not null && weg.Count > 0) beurt.Vervang(Sleutel.Leden(kanaal.Id), leden.Waarde.Zonder(weg), leden.ETag);
                if ((await kluis.BewaarAsync(beurt, ct)).Succeeded) break;
            }
        }
    }

    /// <summary>Follows what happens to the team or one of its channels: what is gone or archived is not written to, a new name is taken over.</summary>
    public async Task VolgAsync(string tenantId, ChannelData? gegevens, CancellationToken ct)
    {
        kanalen.Vergeet(tenantId);
        var kanaalId = gegevens?.Channel?.Id;
        switch (gegevens?.EventType?.ToUpperInvariant())
        {
            case "CHANNELDELETED" when kanaalId is not null:
                await LaatLosAsync(tenantId, kanaalId, ct);
                break;
            case "CHANNELRESTORED" when kanaalId is not null:
                await HervatAsync(tenantId, kanaalId, ct);
                break;
            case "CHANNELRENAMED" when kanaalId is not null && gegevens.Channel?.Name is { } naam:
                await WijzigAsync(tenantId, kanaalId, k => k with { Naam = naam }, ct);
                break;
            case "TEAMRENAMED" when gegevens.Team?.Name is { } naam:
                foreach (var kanaal in await VanTeamAsync(tenantId, gegevens.Team.Id, ct)) await WijzigAsync(tenantId, kanaal.Id, k => k with { TeamNaam = naam }, ct);
                break;
            case "TEAMDELETED" or "TEAMHARDDELETED" or "TEAMARCHIVED":
                foreach (var kanaal in await VanTeamAsync(tenantId, gegevens.Team?.Id, ct)) await LaatLosAsync(tenantId, kanaal.Id, ct);
                break;
            case "TEAMRESTORED" or "TEAMUNARCHIVED":
                foreach (var kanaal in await VanTeamAsync(tenantId, gegevens.Team?.Id, ct)) await HervatAsync(tenantId, kanaal.Id, ct);
                break;
        }
    }

    private async Task<IEnumerable<Kanaal>> VanTeamAsync(string tenantId, string? teamId, CancellationToken ct) =>
        (await kanalen.AlleAsync(tenantId, ct)).Where(k => k.TeamId is not null && k.TeamId == teamId);

    /// <summary>The wekkers of this channel ended; they are set again for the next moments.</summary>
    private Task HervatAsync(string tenantId, string kanaalId, CancellationToken ct) => WijzigAsync(tenantId, kanaalId, k => k with { Weg = false }, ct);

    /// <summary>Changes a channel that is known and redraws its settings card.</summary>
    private async Task WijzigAsync(string tenantId, string kanaalId, Func<Kanaal, Kanaal> wijzig, CancellationToken ct)
    {
        if (await kanalen.LeesAsync(tenantId, kanaalId, ct) is not { } rij || wijzig(rij.Waarde) is var nieuw && nieuw == rij.Waarde) return;
        var beurt = new Beurt(new(tenantId, Tabel.Wijkteams, tenantId)).Vervang(Sleutel.Kanaal(kanaalId), nieuw, rij.ETag);
        if (rij.Waarde.Weg && !nieuw.Weg && nieuw.Wijkteam is { } team) beurt.Bericht(team.NaInrichten(kluis.Nu));
        else beurt.Bericht([new Bericht.ToonKaart(new Kaart(KaartSoort.Inrichten, kanaalId), new Ontvanger.Kanaal(kanaalId))]);
        await kluis.BewaarAsync(beurt, ct);
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
    }
}
