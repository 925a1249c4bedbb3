using System.Text.Json;
using TeamsHerstelBot.Proeftuin.Kern;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Proeftuin.Gesprekken;

/// <summary>
/// Learns people, teams and conversations from activities that others send through the Proeftuin with its own service address.
/// </summary>
internal sealed class Toehoorder(LokaalTeams teams, Postbode postbode)
{
    public async Task HoorAsync(JsonElement json, CancellationToken cancellationToken)
    {
        if (Lees(json) is not { ServiceUrl: { } adres, Conversation.Id: { } gesprekId } activiteit || adres != postbode.ServiceUrl) return;

        List<ChannelAccount> mensen =
        [
            .. activiteit.MembersAdded ?? [], .. activiteit.From is { } van ? [van] : Array.Empty<ChannelAccount>()
        ];
        mensen.RemoveAll(m => m.Id is null or Botgegevens.Mri);
        foreach (var mens in mensen.Where(m => teams.Persoon(m.AadObjectId ?? m.Id) is null))
            await teams.BewaarAsync(new Persoon(mens.AadObjectId ?? mens.Id!, mens.Id!, mens.Name ?? mens.Id!, "", ""), cancellationToken);

        var team = await LeerTeamAsync(activiteit, mensen, cancellationToken);
        var hier = ConversationId.WithoutThread(gesprekId);
        var heelTeam = !IsEenKanaal(activiteit) && IsOverTeam(activiteit);
        foreach (var plek in heelTeam ? (team?.Kanalen.Select(k => k.Id) ?? []).Union([hier]) : [hier])
            await LeerGesprekAsync(activiteit, plek, team, mensen, cancellationToken);
        if (activiteit is { Type: ActivityTypes.Message, Id: { } id, Text.Length: > 0 } && teams.Bericht(gesprekId, id) is null)
            await teams.PlaatsAsync(
                teams.Gesprek(gesprekId)!, Draad(gesprekId, id), teams.Persoon(activiteit.From?.Id), activiteit, cancellationToken, id);
    }

    private static bool IsOverTeam(Activity activiteit) =>
        Installatie(activiteit) is not null || activiteit is { MembersAdded: not null } or { MembersRemoved: not null };

    /// <summary>A shared or private channel has members of its own; its events carry the id of the team.</summary>
    private static bool IsEenKanaal(Activity activiteit) => activiteit.ChannelData is { } gegevens
        && (gegevens.EventType?.StartsWith("channelMember", StringComparison.OrdinalIgnoreCase) == true
            || gegevens.Channel?.Type is not (null or "standard"));

    /// <summary>
    /// True when the activity says that the bot came here, false when it says that the bot left, null when it says neither.
    /// </summary>
    private static bool? Installatie(Activity activiteit) => activiteit switch
    {
        { Type: ActivityTypes.InstallationUpdate, Action: "add" or "add-upgrade" } => true,
        { Type: ActivityTypes.InstallationUpdate, Action: "remove" } => false,
        { MembersAdded: { } erbij } when erbij.Any(m => m.Id == Botgegevens.Mri) => true,
        { MembersRemoved: { } eraf } when eraf.Any(m => m.Id == Botgegevens.Mri) => false,
        _ => null,
    };

    private async Task<Team?> LeerTeamAsync(Activity activiteit, List<ChannelAccount> mensen, CancellationToken cancellationToken)
    {
        if (activiteit.ChannelData is not { Team.Id: { } id } gegevens) return null;
        var bekend = teams.Team(id);
        var kanaal = gegevens.Settings?.SelectedChannel ?? gegevens.Channel;
        var kanalen = bekend?.Kanalen ?? [new(id, null)];
        if (kanaal?.Id is { } kanaalId && kanalen.All(k => k.Id != kanaalId)) kanalen = [.. kanalen, new(kanaalId, kanaal.Name)];
        var team = new Team(
            id,
            gegevens.Team!.Name ?? bekend?.Naam ?? id,
            gegevens.Team.AadGroupId ?? bekend?.AadGroupId ?? id,
            kanalen,
            [.. (bekend?.Leden ?? [])
                .Union(Aads(mensen), StringComparer.OrdinalIgnoreCase)
                .Except(Aads(IsEenKanaal(activiteit) ? [] : activiteit.MembersRemoved ?? []), StringComparer.OrdinalIgnoreCase)]);
        await teams.BewaarAsync(team, cancellationToken);
        return team;
    }

    private async Task LeerGesprekAsync(
        Activity activiteit, string id, Team? team, List<ChannelAccount> mensen, CancellationToken cancellationToken)
    {
        var bekend = teams.Gesprek(id);
        var gesprek = new Gesprek(
            id,
            activiteit.Conversation?.ConversationType ?? bekend?.Soort ?? Gesprek.Persoonlijk,
            team?.Kanalen.FirstOrDefault(k => k.Id == id)?.Naam ?? bekend?.Naam ?? activiteit.Conversation?.Name,
            team?.Id ?? bekend?.TeamId,
            team?.Leden ?? [.. (bekend?.Leden ?? []).Union(Aads(mensen), StringComparer.OrdinalIgnoreCase)],
            Installatie(activiteit) ?? bekend?.BotErin ?? true);
        if (bekend is null || bekend.BotErin != gesprek.BotErin || !bekend.Leden.SequenceEqual(gesprek.Leden))
            await teams.BewaarAsync(gesprek, cancellationToken);
    }

    private IEnumerable<string> Aads(IEnumerable<ChannelAccount> mensen) =>
        mensen.Select(m => teams.Persoon(m.AadObjectId ?? m.Id)?.Aad).OfType<string>();

    private static string? Draad(string gesprek, string bericht)
    {
        var teken = gesprek.IndexOf(";messageid=", StringComparison.Ordinal);
        var draad = teken < 0 ? null : gesprek[(teken + ";messageid=".Length)..];
        return draad == bericht ? null : draad;
    }

    private static Activity? Lees(JsonElement json)
    {
        try
        {
            return json.Deserialize<Activity>(Json.Opties);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
