using System.Text.Json;
using TeamsHerstelBot.Proeftuin.Gesprekken;
using TeamsHerstelBot.Proeftuin.Kern;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Proeftuin.Connector;

/// <summary>What <c>POST /v3/conversations</c> asks.</summary>
internal sealed record Gespreksverzoek(
    ChannelAccount? Bot, IReadOnlyList<ChannelAccount>? Members, string? TenantId, ChannelData? ChannelData, JsonElement? Activity);

/// <summary>Opening a conversation: the 1:1 chat with a person, or a new thread in a channel.</summary>
internal static class Gespreksroutes
{
    public static Task<IResult> OpenAsync(JsonElement inhoud, LokaalTeams teams, Postbode postbode, CancellationToken cancellationToken)
    {
        if (Gelezen(inhoud) is not { } verzoek)
        {
            return Task.FromResult(Connectorfout.Ongeldig("The conversation parameters are not valid."));
        }

        if (verzoek.Bot is { Id: not Botgegevens.Mri }) return Task.FromResult(Connectorfout.Ongeldig("Unknown bot."));
        if (verzoek.ChannelData?.Channel?.Id is { } kanaal)
            return OpenDraadAsync(verzoek, kanaal, teams, postbode, cancellationToken);
        return verzoek.Members is [{ Id: { } lid }]
            ? OpenPersoonlijkAsync(verzoek, lid, teams, postbode, cancellationToken)
            : Task.FromResult(Connectorfout.Ongeldig("Exactly one member with an id is needed."));
    }

    private static Gespreksverzoek? Gelezen(JsonElement inhoud)
    {
        try
        {
            return inhoud.Deserialize<Gespreksverzoek>(Json.Opties);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<IResult> OpenDraadAsync(
        Gespreksverzoek verzoek, string kanaal, LokaalTeams teams, Postbode postbode, CancellationToken cancellationToken)
    {
        if (verzoek.Activity is not { } inhoud) return Connectorfout.Ongeldig("An activity is needed to start a thread.");
        if (teams.Gesprek(kanaal) is not { IsKanaal: true } gesprek) return Connectorfout.GesprekOnbekend;
        if (!gesprek.BotErin) return Connectorfout.BotNietHier;
        if (Activiteitsroutes.Weigering(inhoud, out var activiteit) is { } weigering) return weigering;
        var id = await Activiteitsroutes.PlaatsAsync(gesprek, null, activiteit, teams, cancellationToken);
        return Results.Json(
            new { id = id is null ? gesprek.Id : $"{gesprek.Id};messageid={id}", activityId = id, serviceUrl = postbode.ServiceUrl },
            Json.Opties,
            statusCode: 201);
    }

    private static async Task<IResult> OpenPersoonlijkAsync(
        Gespreksverzoek verzoek, string lid, LokaalTeams teams, Postbode postbode, CancellationToken cancellationToken)
    {
        if (teams.Persoon(lid) is not { } persoon) return Connectorfout.Ongeldig("Unknown member.");
        if (teams.PersoonlijkGesprek(persoon) is not { BotErin: true } gesprek) return Connectorfout.NietGeinstalleerd;
        string? geplaatst = null;
        if (verzoek.Activity is { } inhoud)
        {
            if (Activiteitsroutes.Weigering(inhoud, out var activiteit) is { } weigering) return weigering;
            geplaatst = await Activiteitsroutes.PlaatsAsync(gesprek, null, activiteit, teams, cancellationToken);
        }

        return Results.Json(
            new { id = gesprek.Id, activityId = geplaatst, serviceUrl = postbode.ServiceUrl }, Json.Opties, statusCode: 201);
    }
}
