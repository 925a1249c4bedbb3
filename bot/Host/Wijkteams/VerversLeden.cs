using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Wijkteams;
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
            await VerversAsync(bij.TenantId, kanaal.Id, activity.MembersRemoved ?? [], activity.MembersAdded ?? [], ct);
        }
    }

    private Task VerversAsync(
        string tenantId, string kanaalId, IReadOnlyList<ChannelAccount> weg, IReadOnlyList<ChannelAccount> erbij, CancellationToken ct) =>
        kluis.BesluitAsync(new(tenantId, Tabel.Wijkteams, tenantId), async () =>
    {
        var beurt = Kanaalkast.Beurt(tenantId).Bericht(new Uitrij(LedenVan: kanaalId));
        var leden = await kluis.LeesAsync<Ledenlijst>(Tabel.Wijkteams, tenantId, Sleutel.Leden(kanaalId), ct);
        if (leden is not null && weg.Count > 0)
        {
            beurt.Vervang(Sleutel.Leden(kanaalId), leden.Waarde.Zonder(weg), leden.ETag)
                .Bericht(await kluis.GetoondAsync(beurt.Partitie, [Kanaal.Instellingen(kanaalId)], ct));
        }

        beurt.Bericht(Wissels(kanaalId, leden?.Waarde, weg, erbij));
        return Besluit.Toon(kanaalId, beurt);
    }, ct);

    /// <summary>
    /// Who joined a roster that is complete is seen when it is read again; who is on none any more was seen leaving before.
    /// </summary>
    private IEnumerable<Bericht> Wissels(
        string kanaalId, Ledenlijst? leden, IEnumerable<ChannelAccount> weg, IEnumerable<ChannelAccount> erbij) => weg
        .Select(a => leden?.Vind(a)?.Id ?? (leden is { IsVolledig: true } ? null : a.AadObjectId))
        .Concat(leden is { Afgekapt: true } ? erbij.Select(a => leden.Vind(a)?.Id ?? a.AadObjectId ?? Mri(a)) : [])
        .OfType<string>()
        .Select(id => new Bericht.ZetWekker(Ledenwissel.Wekker(kanaalId, id, kluis.Nu)));

    private static string? Mri(ChannelAccount wie) => wie.Id is { } id && Lid.IsMri(id) ? id : null;
}
