using System.Text.Json;
using TeamsHerstelBot.Proeftuin.Gesprekken;
using TeamsHerstelBot.Proeftuin.Kern;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Proeftuin.Connector;

/// <summary>Messages of the bot: send, reply, update, delete.</summary>
internal static class Activiteitsroutes
{
    private const string Draadteken = ";messageid=";
    private const int MaximumBytes = 100 * 1024;

    public static Task<IResult> StuurAsync(
        string gesprek, JsonElement activiteit, LokaalTeams teams, CancellationToken cancellationToken) =>
        PlaatsAsync(gesprek, Draad(gesprek), activiteit, teams, cancellationToken);

    /// <summary>
    /// An answer to what is no message, as the SDK of Microsoft makes of everything a bot says, also when it speaks first: Teams then
    /// places it as if nothing was answered.
    /// </summary>
    public static Task<IResult> BeantwoordAsync(
        string gesprek, string activiteit, JsonElement inhoud, LokaalTeams teams, CancellationToken cancellationToken)
    {
        var op = teams.Bericht(gesprek, activiteit);
        return PlaatsAsync(gesprek, Draad(gesprek) ?? op?.Draad ?? op?.Id, inhoud, teams, cancellationToken);
    }

    public static async Task<IResult> WijzigAsync(
        string gesprek, string activiteit, JsonElement inhoud, LokaalTeams teams, CancellationToken cancellationToken)
    {
        var (bericht, fout) = Eigen(gesprek, activiteit, teams);
        if (bericht is null) return fout!;
        if (Weigering(inhoud, out var gelezen) is { } weigering) return weigering;
        if (Gesplitst(gelezen)) return Connectorfout.Ongeldig("Activity resulted into multiple skype activities.");
        await teams.WijzigAsync(bericht, gelezen, cancellationToken);
        return Results.Ok(new { id = bericht.Id });
    }

    public static async Task<IResult> VerwijderAsync(
        string gesprek, string activiteit, LokaalTeams teams, CancellationToken cancellationToken)
    {
        var (bericht, fout) = Eigen(gesprek, activiteit, teams);
        if (bericht is null) return fout!;
        await teams.VerwijderAsync(bericht, cancellationToken);
        return Results.Ok();
    }

    /// <summary>Why Teams does not take this activity, or null when it does.</summary>
    public static IResult? Weigering(JsonElement inhoud, out Activity activiteit)
    {
        activiteit = new();
        if (inhoud.GetRawText().Length * sizeof(char) > MaximumBytes) return Connectorfout.TeGroot;
        try
        {
            activiteit = inhoud.Deserialize<Activity>(Json.Opties)!;
        }
        catch (JsonException)
        {
            return Connectorfout.Ongeldig("The activity is not valid.");
        }

        if (activiteit.Type is not (ActivityTypes.Message or "typing")) return Connectorfout.Ongeldig("Unknown activity type.");
        if (activiteit.Type == ActivityTypes.Message
            && string.IsNullOrEmpty(activiteit.Text)
            && activiteit.Attachments is not { Count: > 0 })
            return Connectorfout.Ongeldig("Activity needs text or attachments.");
        var tekst = activiteit.Text ?? "";
        return (activiteit.Entities ?? []).Where(e => Kaartlezer.Tekst(e, "type") == "mention")
            .All(e => Kaartlezer.Tekst(e, "text") is { Length: > 0 } t && tekst.Contains(t, StringComparison.Ordinal))
                ? null
                : Connectorfout.Ongeldig("The text of a mention does not occur in the message.");
    }

    /// <summary>Places a message; text with a card becomes two messages, and then Teams gives no id.</summary>
    public static async Task<string?> PlaatsAsync(
        Gesprek gesprek, string? draad, Activity activiteit, LokaalTeams teams, CancellationToken cancellationToken)
    {
        if (!Gesplitst(activiteit)) return (await teams.PlaatsAsync(gesprek, draad, null, activiteit, cancellationToken)).Id;
        var eerste = await teams.PlaatsAsync(gesprek, draad, null, activiteit with { Attachments = null }, cancellationToken);
        await teams.PlaatsAsync(
            gesprek, draad ?? (gesprek.IsKanaal ? eerste.Id : null), null, activiteit with { Text = null, Entities = null },
            cancellationToken);
        return null;
    }

    private static async Task<IResult> PlaatsAsync(
        string id, string? draad, JsonElement inhoud, LokaalTeams teams, CancellationToken cancellationToken)
    {
        if (teams.Gesprek(id) is not { } gesprek) return Connectorfout.GesprekOnbekend;
        if (!gesprek.BotErin) return Connectorfout.BotNietHier;
        if (draad is not null && teams.Bericht(gesprek.Id, draad) is null) return Connectorfout.BerichtOnbekend;
        if (Weigering(inhoud, out var activiteit) is { } weigering) return weigering;
        if (activiteit.Type != ActivityTypes.Message) return Results.Json(new { }, statusCode: 202);
        var geplaatst = await PlaatsAsync(gesprek, gesprek.IsKanaal ? draad : null, activiteit, teams, cancellationToken);
        return geplaatst is null ? Results.Json(new { }, statusCode: 202) : Results.Json(new { id = geplaatst }, statusCode: 201);
    }

    private static (Bericht? Bericht, IResult? Fout) Eigen(string id, string activiteit, LokaalTeams teams)
    {
        if (teams.Gesprek(id) is not { } gesprek) return (null, Connectorfout.GesprekOnbekend);
        if (!gesprek.BotErin) return (null, Connectorfout.BotNietHier);
        return teams.Bericht(gesprek.Id, activiteit) switch
        {
            null or { Verwijderd: true } => (null, Connectorfout.BerichtOnbekend),
            { Van: not null } => (null, Connectorfout.NietVanBot),
            var bericht => (bericht, null),
        };
    }

    private static bool Gesplitst(Activity activiteit) =>
        !string.IsNullOrEmpty(activiteit.Text) && activiteit.Attachments is { Count: > 0 };

    private static string? Draad(string gesprek)
    {
        var teken = gesprek.IndexOf(Draadteken, StringComparison.Ordinal);
        return teken < 0 ? null : gesprek[(teken + Draadteken.Length)..];
    }
}
