using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Gesprekken;
using TeamsHerstelBot.Host.Wijkteams;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>Takes in what Teams sends: clicks go to the handler of their verb, messages to the handler of their command, the rest is noted.</summary>
public sealed class WijkteamBot(
    Aanroepen aanroepen, Knoppen knoppen, Opdrachten opdrachten, NeemKanaalOp kanaal, VerwelkomPersoon persoon, Antwoorder antwoorder, Noodmelding nood) : ITeamsBot
{
    public Task<InvokeResponse> OnInvokeAsync(Activity activity, CancellationToken cancellationToken) =>
        aanroepen.BeantwoordAsync(new Inkomend(activity), cancellationToken);

    /// <summary>
    /// What is said here once is not read again: an edited or deleted message, a reaction, a meeting, a read receipt and somebody typing
    /// are acknowledged, tell where the bot can be reached, and change nothing else.
    /// </summary>
    public async Task OnActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        var gebeurtenis = new Inkomend(activity);
        await kanaal.LeerAdresAsync(gebeurtenis, cancellationToken);
        switch (activity.Type)
        {
            case ActivityTypes.InstallationUpdate:
                await InstallatieAsync(gebeurtenis, activity.Action, cancellationToken);
                break;
            case ActivityTypes.ConversationUpdate:
                await KanaalAsync(gebeurtenis, cancellationToken);
                break;
            case ActivityTypes.Message:
                await BerichtAsync(gebeurtenis, cancellationToken);
                break;
            default:
                await persoon.LeerAsync(gebeurtenis, cancellationToken);
                break;
        }
    }

    private async Task BerichtAsync(Inkomend gebeurtenis, CancellationToken ct)
    {
        await persoon.LeerAsync(gebeurtenis, ct);
        if (CardClick.TryRead(gebeurtenis.Activity) is { } click)
        {
            await antwoorder.VervangAsync(gebeurtenis, await knoppen.HandelAsync(gebeurtenis, click, ct), ct);
            return;
        }

        if (gebeurtenis.InAfgeschermdKanaal)
        {
            await antwoorder.AntwoordHierAsync(gebeurtenis, MeldingKaart.GewoonKanaal(), ct);
            return;
        }

        var tekst = Mentions.Strip(gebeurtenis.Activity);

        // Danger goes before any command: the agreement of the team at once, and no form.
        if (Noodmelding.Is(tekst))
        {
            await antwoorder.AntwoordHierAsync(gebeurtenis, await nood.MaakAsync(gebeurtenis.TenantId, gebeurtenis.Wie.Id, ct), ct);
            return;
        }

        var opdracht = new Opdracht(gebeurtenis.TenantId, gebeurtenis.Wie, gebeurtenis.GesprekId, gebeurtenis.InKanaal, Meelezers: !gebeurtenis.Persoonlijk, tekst);
        var handler = opdrachten.Vind(tekst);
        var antwoord = await handler.HandelAsync(opdracht, ct);
        if (handler is IVoorIedereen) await antwoorder.AntwoordHierAsync(gebeurtenis, antwoord, ct);
        else await antwoorder.AntwoordPersoonlijkAsync(gebeurtenis, antwoord, ct);
    }

    private async Task InstallatieAsync(Inkomend gebeurtenis, string? actie, CancellationToken ct)
    {
        var weg = actie?.StartsWith("remove", StringComparison.OrdinalIgnoreCase) == true;
        if (weg)
        {
            if (gebeurtenis.InKanaal) await kanaal.LaatTeamLosAsync(gebeurtenis.TenantId, gebeurtenis.Activity.ChannelData?.Team?.Id, gebeurtenis.InstallatieKanaalId, ct);
        }
        else if (gebeurtenis.Persoonlijk) await persoon.WelkomAsync(gebeurtenis, ct);
        else if (!gebeurtenis.InKanaal) await antwoorder.AntwoordHierAsync(gebeurtenis, MeldingKaart.Groepschat(), ct);
        else if (gebeurtenis.InGewoonKanaal) await kanaal.DoeAsync(gebeurtenis.Activity, gebeurtenis.TenantId, gebeurtenis.InstallatieKanaalId, ct);
        else await antwoorder.AntwoordHierAsync(gebeurtenis, MeldingKaart.GewoonKanaal(), ct);
    }

    private async Task KanaalAsync(Inkomend gebeurtenis, CancellationToken ct)
    {
        if (!gebeurtenis.InKanaal) return;
        var activity = gebeurtenis.Activity;
        var bot = activity.Recipient?.Id;
        if (activity.MembersAdded?.Any(m => m.Id == bot) == true)
        {
            if (gebeurtenis.InGewoonKanaal) await kanaal.DoeAsync(activity, gebeurtenis.TenantId, gebeurtenis.InstallatieKanaalId, ct);
        }
        else if (activity.MembersRemoved?.Any(m => m.Id == bot) == true) await kanaal.LaatTeamLosAsync(gebeurtenis.TenantId, activity.ChannelData?.Team?.Id, gebeurtenis.InstallatieKanaalId, ct);
        else if (activity is { MembersAdded.Count: > 0 } or { MembersRemoved.Count: > 0 })
        {
            await kanaal.VerversLedenAsync(gebeurtenis.TenantId, activity.ChannelData?.Team?.Id, activity.MembersRemoved ?? [], ct);
        }
        else await kanaal.VolgAsync(gebeurtenis.TenantId, activity.ChannelData, ct);
    }
}
