using System.Diagnostics.CodeAnalysis;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Host.Gesprekken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Host.Wijkteams;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Klikken;

/// <summary>Takes in what Teams sends: clicks go to the handler of their verb, messages to the handler of their command, the rest is noted.</summary>
public sealed partial class WijkteamBot(
    IServiceProvider handlers, Opdrachten opdrachten, Kanalen kanalen, NeemKanaalOp kanaal, VerwelkomPersoon persoon, Antwoorder antwoorder,
    Kopieboek kopieen, Kliktijd tijd, ILogger<WijkteamBot> logger) : ITeamsBot
{
    [SuppressMessage("Design", "CA1031", Justification = "The one catch: whoever clicked gets a sentence and a code, and keeps the card with what was typed.")]
    public async Task<InvokeResponse> OnInvokeAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (!string.Equals(activity.Name, InvokeNames.AdaptiveCardAction, StringComparison.Ordinal)) return InvokeResponse.NotImplemented;
        if (CardClick.TryRead(activity) is not { } click) return InvokeResponse.Error(400, "BadRequest", "The action is missing or malformed.");
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        genoeg.CancelAfter(tijd.Meeste);
        try
        {
            var gebeurtenis = new Inkomend(activity);
            await persoon.LeerAsync(gebeurtenis, genoeg.Token);
            var beeld = await HandelAsync(gebeurtenis, click, genoeg.Token);

            // The answer lives only in this client until it is closed; a card that nothing keeps in sync is replaced in the chat as well.
            if (gebeurtenis.Persoonlijk && handlers.GetKeyedService<IKlikHandler>(click.Verb) is IWijzigtLosseKaart) await antwoorder.VervangAsync(gebeurtenis, beeld, genoeg.Token);
            return InvokeResponse.Card(beeld.Kaart.ToElement());
        }
        catch (Exception fout) when (!cancellationToken.IsCancellationRequested && click.Trigger == ClickTrigger.Manual && IsOpslagWeg(fout))
        {
            Log.OpslagWeg(logger, fout.Message);
            return InvokeResponse.Card(OpslagWegKaart.Maak(click.Verb, Actiedata.Uit(click.Inputs), click.Inputs).Kaart.ToElement());
        }
        catch (Exception fout) when (!cancellationToken.IsCancellationRequested)
        {
            var code = Guid.NewGuid().ToString("N")[..8];
            Log.KlikMislukt(logger, handlers.GetKeyedService<IKlikHandler>(click.Verb)?.GetType().Name ?? "unknown", code, fout);
            return InvokeResponse.Error(500, code, Teksten.Storing(code));
        }
    }

    /// <summary>The tables do not answer, or not in time. Whether the click was saved is then not known; doing it again is the same as once.</summary>
    private static bool IsOpslagWeg(Exception fout) =>
        fout is OperationCanceledException or TableStoreException { Fault: TableFault.Unavailable or TableFault.Throttled };

    public async Task OnActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        var gebeurtenis = new Inkomend(activity);
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
        }
    }

    private async Task BerichtAsync(Inkomend gebeurtenis, CancellationToken ct)
    {
        await persoon.LeerAsync(gebeurtenis, ct);
        if (CardClick.TryRead(gebeurtenis.Activity) is { } click)
        {
            await antwoorder.VervangAsync(gebeurtenis, await HandelAsync(gebeurtenis, click, ct), ct);
            return;
        }

        var opdracht = new Opdracht(gebeurtenis.TenantId, gebeurtenis.Wie, gebeurtenis.GesprekId, gebeurtenis.InKanaal, Meelezers: !gebeurtenis.Persoonlijk);
        var handler = opdrachten.Vind(Mentions.Strip(gebeurtenis.Activity));
        var antwoord = await handler.HandelAsync(opdracht, ct);
        if (handler is IVoorIedereen) await antwoorder.AntwoordHierAsync(gebeurtenis, antwoord, ct);
        else await antwoorder.AntwoordPersoonlijkAsync(gebeurtenis, antwoord, ct);
    }

    private async Task<Kaartbeeld> HandelAsync(Inkomend gebeurtenis, CardClick click, CancellationToken ct)
    {
        if (handlers.GetKeyedService<IKlikHandler>(click.Verb) is not { } handler) return MeldingKaart.KnopOnbekend();
        if (click.CardMessageId is { } bericht) kopieen.Noteer(gebeurtenis.GesprekId, click.Inputs.GetValueOrDefault("soort", ""), click.Inputs.GetValueOrDefault("id", ""), bericht);
        var klik = new Klik(
            gebeurtenis.TenantId, gebeurtenis.Wie, gebeurtenis.GesprekId, gebeurtenis.InKanaal, click.Verb, click.Inputs.GetValueOrDefault("id", ""),
            click.Inputs, click.Trigger == ClickTrigger.Automatic, gebeurtenis.Activity.Type == ActivityTypes.Message);

        if (handler is IVoorPoollid && !await IsPoollidAsync(klik, ct)) return MeldingKaart.Weigering(Reden.AlleenLid);

        // What a client does by itself may show, never change.
        return klik.Vanzelf && handler is not IToont ? MeldingKaart.KnopOnbekend() : await handler.HandelAsync(klik, ct);
    }

    /// <summary>An aanvraag of no pool is for the handler to answer.</summary>
    private async Task<bool> IsPoollidAsync(Klik klik, CancellationToken ct) =>
        klik.Aanvraag() is not { PoolId: var poolId }
        || (await kanalen.AlleAsync(klik.TenantId, ct)).FirstOrDefault(k => k.PoolId == poolId) is not { } pool
        || await kanalen.IsLidAsync(klik.TenantId, pool.Id, klik.Wie.Id, ct);

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

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A click for {Handler} failed; the person who clicked saw code {Code}")]
        public static partial void KlikMislukt(ILogger logger, string handler, string code, Exception exception);

        [LoggerMessage(2, LogLevel.Warning, "A click was not saved, and the person who clicked knows: {Reason}")]
        public static partial void OpslagWeg(ILogger logger, string reason);
    }
}

/// <summary>Real time that a click may take: Teams gives up after about ten seconds, and whoever clicked should know sooner that the tables are away.</summary>
public sealed record Kliktijd(TimeSpan Meeste)
{
    public static Kliktijd InTeams { get; } = new(TimeSpan.FromSeconds(4.5));
}

/// <summary>A handler that changes what is on a card that was sent once, as an answer, such as a profile.</summary>
public interface IWijzigtLosseKaart : IKlikHandler;

/// <summary>A handler that changes nothing, so that a client may call it by itself to refresh a card.</summary>
public interface IToont : IKlikHandler;
