using System.Diagnostics.CodeAnalysis;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Gesprekken;
using TeamsHerstelBot.Host.Wijkteams;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>
/// Answers what waits for an answer: clicks, dialogs, message actions, searches. Each finds one handler by name; what nobody handles is
/// not implemented, and Teams says so in its own words.
/// </summary>
public sealed partial class Aanroepen(
    IServiceProvider handlers, Knoppen knoppen, NeemKanaalOp kanaal, VerwelkomPersoon persoon, Antwoorder antwoorder, Kliktijd tijd, ILogger<Aanroepen> logger)
{
    [SuppressMessage("Design", "CA1031", Justification = "The one catch: whoever clicked gets a sentence and a code, and keeps the card with what was typed.")]
    public async Task<InvokeResponse> BeantwoordAsync(Inkomend gebeurtenis, CancellationToken opgehangen)
    {
        var naam = gebeurtenis.Activity.Name;
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(opgehangen);
        genoeg.CancelAfter(tijd.Meeste);
        var ct = genoeg.Token;
        try
        {
            await kanaal.LeerAdresAsync(gebeurtenis, ct);
            return naam switch
            {
                InvokeNames.AdaptiveCardAction => await KlikAsync(gebeurtenis, ct),
                InvokeNames.TaskFetch or InvokeNames.TaskSubmit or InvokeNames.MessagingExtensionSubmitAction => await VensterAsync(gebeurtenis, ct),
                InvokeNames.MessagingExtensionFetchTask => await BerichtactieAsync(gebeurtenis.Activity, gebeurtenis, ct),
                InvokeNames.MessagingExtensionQuery => await ZoekAsync(gebeurtenis, ct),
                InvokeNames.Search => await KeuzesAsync(gebeurtenis, ct),
                _ => InvokeResponse.NotImplemented,
            };
        }
        catch (Exception fout) when (!opgehangen.IsCancellationRequested && IsOpslagWeg(fout) && CardClick.TryRead(gebeurtenis.Activity) is { Trigger: ClickTrigger.Manual } click)
        {
            Log.OpslagWeg(logger, fout.Message);
            var beeld = OpslagWegKaart.Maak(click.Verb, Actiedata.Uit(click.Inputs), click.Inputs);
            return naam == InvokeNames.AdaptiveCardAction ? InvokeResponse.Card(beeld.Kaart.ToElement()) : Venster(beeld);
        }
        catch (Exception fout) when (!opgehangen.IsCancellationRequested)
        {
            var code = Guid.NewGuid().ToString("N")[..8];
            Log.Mislukt(logger, Onderdeel(gebeurtenis.Activity), code, fout);
            return Storing(naam, code);
        }
    }

    /// <summary>The tables do not answer, or not in time. Whether the click was saved is then not known; doing it again is the same as once.</summary>
    private static bool IsOpslagWeg(Exception fout) =>
        fout is OperationCanceledException or TableStoreException { Fault: TableFault.Unavailable or TableFault.Throttled };

    private async Task<InvokeResponse> KlikAsync(Inkomend gebeurtenis, CancellationToken ct)
    {
        if (CardClick.TryRead(gebeurtenis.Activity) is not { } click) return InvokeResponse.Error(400, "BadRequest", "The action is missing or malformed.");
        return InvokeResponse.Card((await HandelAsync(gebeurtenis, click, ct)).Kaart.ToElement());
    }

    /// <summary>A dialog is a card shown in another place: the same button, the same handler, the same card.</summary>
    private async Task<InvokeResponse> VensterAsync(Inkomend gebeurtenis, CancellationToken ct) =>
        CardClick.TryRead(gebeurtenis.Activity) is { } click ? Venster(await HandelAsync(gebeurtenis, click, ct)) : Misvormd;

    private async Task<Kaartbeeld> HandelAsync(Inkomend gebeurtenis, CardClick click, CancellationToken ct)
    {
        if (!gebeurtenis.VanBerichtactie) await persoon.LeerAsync(gebeurtenis, ct);
        var beeld = await knoppen.HandelAsync(gebeurtenis, click, ct);

        // The answer lives only in this client until it is closed; a card that nothing keeps in sync is replaced in the chat as well.
        if (gebeurtenis.Persoonlijk && click.CardMessageId is not null && !beeld.NietVerstuurd && (beeld.Blijft || knoppen.Vind(click) is IWijzigtLosseKaart)) await antwoorder.VervangAsync(gebeurtenis, beeld, ct);
        return beeld;
    }

    private async Task<InvokeResponse> BerichtactieAsync(Activity activity, Inkomend gebeurtenis, CancellationToken ct)
    {
        if (MessagingExtensionAction.TryRead(activity) is not { } actie) return Misvormd;
        if (handlers.GetKeyedService<IBerichtactie>(actie.CommandId) is not { } handler) return Venster(MeldingKaart.KnopOnbekend());
        var tekst = actie.Message?.PlainText(Actieverzoek.MeesteBytes);
        return Venster(await handler.OpenAsync(new(gebeurtenis.TenantId, gebeurtenis.Wie, gebeurtenis.GesprekId, gebeurtenis.InKanaal, tekst), ct));
    }

    private async Task<InvokeResponse> ZoekAsync(Inkomend gebeurtenis, CancellationToken ct)
    {
        if (MessagingExtensionQuery.TryRead(gebeurtenis.Activity) is not { } vraag) return Misvormd;
        if (handlers.GetKeyedService<IZoekopdracht>(vraag.CommandId) is not { } handler) return InvokeResponse.MessagingExtensionMessage(Teksten.ZoekenOnbekend);
        var resultaten = await handler.ZoekAsync(new(gebeurtenis.TenantId, gebeurtenis.Wie, vraag.Text.Trim(), vraag.Skip, vraag.Count), ct);
        return resultaten.Count == 0 && vraag.Skip == 0
            ? InvokeResponse.MessagingExtensionMessage(Teksten.NietsGevonden)
            : InvokeResponse.MessagingExtensionResult(resultaten.Select(r => new MessagingExtensionAttachment(r.Titel, r.Tekst, r.Kaart.Kaart.ToElement())));
    }

    private async Task<InvokeResponse> KeuzesAsync(Inkomend gebeurtenis, CancellationToken ct)
    {
        if (SearchInvokeValue.TryRead(gebeurtenis.Activity) is not { } vraag) return Misvormd;
        if (gebeurtenis.InAfgeschermdKanaal || handlers.GetKeyedService<IKeuzebron>(vraag.Dataset) is not { } bron) return InvokeResponse.SearchResults([]);
        var verzoek = new Keuzeverzoek(
            gebeurtenis.TenantId, gebeurtenis.Wie, gebeurtenis.GesprekId, gebeurtenis.InKanaal, vraag.QueryText.Trim(), vraag.Skip, vraag.Top);
        return InvokeResponse.SearchResults((await bron.ZoekAsync(verzoek, ct)).Select(k => new SearchChoice(k.Titel, k.Waarde)));
    }

    private static InvokeResponse Venster(Kaartbeeld beeld) => InvokeResponse.ContinueTask(beeld.Titel, beeld.AlsVenster().ToElement());

    private static InvokeResponse Misvormd { get; } = new(400);

    /// <summary>Where something was typed, the client keeps it as long as no other card comes in its place: it shows its own sentence then.</summary>
    private static InvokeResponse Storing(string? naam, string code) => naam switch
    {
        InvokeNames.AdaptiveCardAction => InvokeResponse.Error(500, code, Teksten.Storing(code)),
        InvokeNames.TaskFetch or InvokeNames.MessagingExtensionFetchTask => Venster(MeldingKaart.Storing(code)),
        InvokeNames.MessagingExtensionQuery => InvokeResponse.MessagingExtensionMessage(Teksten.ZoekenLukteNiet(code)),
        InvokeNames.Search => InvokeResponse.SearchResults([]),
        _ => new InvokeResponse(500),
    };

    /// <summary>Which file to look at; the name comes from the program, never from the activity.</summary>
    private string Onderdeel(Activity activity) => (CardClick.TryRead(activity) is { } click ? knoppen.Vind(click)?.GetType().Name : null) ?? "an invoke";

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A click for {Handler} failed; the person who clicked saw code {Code}")]
        public static partial void Mislukt(ILogger logger, string handler, string code, Exception exception);

        [LoggerMessage(2, LogLevel.Warning, "A click was not saved, and the person who clicked knows: {Reason}")]
        public static partial void OpslagWeg(ILogger logger, string reason);
    }
}

/// <summary>Real time that a click may take: Teams gives up after about ten seconds, and whoever clicked should know sooner that the tables are away.</summary>
public sealed record Kliktijd(TimeSpan Meeste)
{
    public static Kliktijd InTeams { get; } = new(TimeSpan.FromSeconds(4.5));
}
