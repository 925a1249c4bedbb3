using System.Diagnostics.CodeAnalysis;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Metingen;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>
/// Takes in what Teams sends. What waits for an answer (a click, a dialog, a message action, a search) goes to one handler by name; what
/// nobody handles is not implemented, and Teams says so in its own words.
/// </summary>
public sealed partial class Ontvangst(
    IServiceProvider handlers, Activiteiten activiteiten, Poort poort, LeerAdressen adressen, Antwoorder antwoorder, Afzender afzender,
    Kliktijd tijd, Meetpunten meetpunten, TimeProvider klok, ILogger<Ontvangst> logger) : ITeamsBot
{
    public async Task OnActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        using var spoor = Tracering.Begin(activity.Type is ActivityTypes.Message ? "bericht" : "gebeurtenis");
        await activiteiten.NeemAanAsync(await afzender.HerkenAsync(activity, cancellationToken), cancellationToken);
    }

    [SuppressMessage(
        "Design", "CA1031",
        Justification = "The one catch: whoever clicked gets a sentence and a code, and keeps the card with what was typed.")]
    public async Task<InvokeResponse> OnInvokeAsync(Activity activity, CancellationToken cancellationToken)
    {
        using var meting = new Klikmeting(meetpunten, klok, Kliklezer.Knop(activity)?.Verb);
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        genoeg.CancelAfter(tijd.Meeste);
        try
        {
            return await BeantwoordAsync(await afzender.HerkenAsync(activity, genoeg.Token), meting, genoeg.Token);
        }
        catch (Exception fout) when (
            !cancellationToken.IsCancellationRequested && ZonderOpslag.IsWeg(fout) && Kliklezer.Knop(activity) is { Vanzelf: false } klik)
        {
            meting.Uitkomst = "opslag-weg";
            Log.OpslagWeg(logger, fout.Message);
            var beeld = OpslagWegKaart.Maak(klik.Verb, Actiedata.Uit(klik.Invoer), klik.Invoer);
            return activity.Name == InvokeNames.AdaptiveCardAction ? InvokeResponse.Card(beeld.Kaart.WriteTo) : Venster(beeld);
        }
        catch (Exception fout) when (!cancellationToken.IsCancellationRequested)
        {
            meting.Uitkomst = "mislukt";
            var code = ZonderOpslag.NieuweCode();
            Log.Mislukt(logger, Onderdeel(activity), code, fout);
            return Storing(activity.Name, code);
        }
    }

    private async Task<InvokeResponse> BeantwoordAsync(Activity activity, Klikmeting meting, CancellationToken ct)
    {
        switch (activity.Name)
        {
            case InvokeNames.AdaptiveCardAction:
                return Kliklezer.Knop(activity) is { } knop
                    ? InvokeResponse.Card(meting.Zie(await DrukAsync(knop, ct)).Kaart.WriteTo)
                    : GeenActie;

            // A dialog is a card shown in another place: the same button, the same handler, the same card.
            case InvokeNames.TaskFetch or InvokeNames.TaskSubmit or InvokeNames.MessagingExtensionSubmitAction:
                return Kliklezer.Knop(activity) is { } inVenster ? Venster(meting.Zie(await DrukAsync(inVenster, ct))) : Misvormd;
            case InvokeNames.MessagingExtensionFetchTask:
                return Kliklezer.Berichtactie(activity) is { } actie ? Venster(await OpenAsync(actie, ct)) : Misvormd;
            case InvokeNames.MessagingExtensionQuery:
                return Kliklezer.Zoekvraag(activity) is { } vraag ? await ZoekAsync(vraag, ct) : Misvormd;
            case InvokeNames.Search:
                return Kliklezer.Keuzevraag(activity) is { } keuze ? await KeuzesAsync(keuze, ct) : Misvormd;
            default:
                return InvokeResponse.NotImplemented;
        }
    }

    private async Task<Kaartbeeld> DrukAsync(Klik klik, CancellationToken ct)
    {
        if (await poort.NoodAsync(klik, ct) is { } nood) return nood;
        await adressen.UitAsync(klik, ct);
        var beeld = await poort.LaatDoorAsync(klik, ct);

        // The answer lives only in this client until it is closed; a card that nothing keeps in sync is replaced in the chat as well.
        var losseKaart = klik is { Plek.Soort: Pleksoort.Persoonlijk, Bericht: not null } && !beeld.NietVerstuurd;
        if (losseKaart && (beeld.Blijft || poort.Vind(klik)?.Werker is IWijzigtLosseKaart)) await antwoorder.VervangAsync(klik, beeld, ct);
        return beeld;
    }

    private async Task<Kaartbeeld> OpenAsync(Klik klik, CancellationToken ct) =>
        handlers.GetKeyedService<IKlikHandler>(new Berichtactie(klik.Verb)) is { } handler
            ? await handler.HandelAsync(klik, ct)
            : MeldingKaart.KnopOnbekend();

    private async Task<InvokeResponse> ZoekAsync(Klik klik, CancellationToken ct)
    {
        if (handlers.GetKeyedService<IZoekopdracht>(klik.Verb) is not { } handler)
        {
            return InvokeResponse.MessagingExtensionMessage(Teksten.ZoekenOnbekend);
        }

        var resultaten = await handler.ZoekAsync(klik, ct);
        return resultaten.Count == 0 && klik.Overslaan == 0
            ? InvokeResponse.MessagingExtensionMessage(Teksten.NietsGevonden)
            : InvokeResponse.MessagingExtensionResult(
                resultaten.Select(r => new MessagingExtensionAttachment(r.Titel, r.Tekst, r.Kaart.Kaart.ToElement())));
    }

    private async Task<InvokeResponse> KeuzesAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Plek.Soort == Pleksoort.AfgeschermdKanaal) return InvokeResponse.SearchResults([]);
        await adressen.UitAsync(klik, ct);
        return handlers.GetKeyedService<IKeuzebron>(klik.Verb) is { } bron
            ? InvokeResponse.SearchResults((await bron.ZoekAsync(klik, ct)).Select(k => new SearchChoice(k.Titel, k.Waarde)))
            : InvokeResponse.SearchResults([]);
    }

    private static InvokeResponse Venster(Kaartbeeld beeld) => InvokeResponse.ContinueTask(beeld.Titel, beeld.AlsVenster().ToElement());

    private static InvokeResponse Misvormd { get; } = new(400);

    private static InvokeResponse GeenActie => InvokeResponse.Error(400, "BadRequest", "The action is missing or malformed.");

    /// <summary>
    /// Where something was typed, the client keeps it as long as no other card comes in its place: it shows its own sentence then.
    /// </summary>
    private static InvokeResponse Storing(string? naam, string code) => naam switch
    {
        InvokeNames.AdaptiveCardAction => InvokeResponse.Error(500, code, Teksten.Storing(code)),
        InvokeNames.TaskFetch or InvokeNames.MessagingExtensionFetchTask => Venster(MeldingKaart.Storing(code)),
        InvokeNames.MessagingExtensionQuery => InvokeResponse.MessagingExtensionMessage(Teksten.ZoekenLukteNiet(code)),
        InvokeNames.Search => InvokeResponse.SearchResults([]),
        _ => new InvokeResponse(500),
    };

    /// <summary>Which file to look at; the name comes from the program, never from the activity.</summary>
    private string Onderdeel(Activity activity) =>
        (Kliklezer.Knop(activity) is { } klik ? poort.Vind(klik)?.Werker.GetType().Name : null) ?? "an invoke";

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A click for {Handler} failed; the person who clicked saw code {Code}")]
        public static partial void Mislukt(ILogger logger, string handler, string code, Exception exception);

        [LoggerMessage(2, LogLevel.Warning, "A click was not saved, and the person who clicked knows: {Reason}")]
        public static partial void OpslagWeg(ILogger logger, string reason);
    }
}
