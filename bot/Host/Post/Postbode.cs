using System.Text.Json;
using TeamsHerstelBot.Host.Metingen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Post;

/// <summary>
/// Brings one card to one conversation, never faster than Teams allows. A card always travels alone: with text beside it, Teams gives no
/// id.
/// </summary>
public sealed partial class Postbode(
    IConnector connector, RateLadder ladder, Postgezondheid gezondheid, Meetpunten meetpunten, ILogger<Postbode> logger)
{
    /// <summary>Returns when Teams allows one more message in this conversation.</summary>
    public ValueTask WachtOpBeurtAsync(string tenantId, Gesprek gesprek, CancellationToken ct) =>
        ladder.WaitAsync(tenantId, gesprek.ConversationId, ct);

    /// <summary>Posts a message; its turn was waited for before.</summary>
    public async Task<ConnectorResult<ResourceResponse>> PlaatsAsync(
        Gesprek gesprek, JsonElement kaart, string samenvatting, CancellationToken ct) =>
        Gezien("geplaatst", await connector.SendToConversationAsync(
            gesprek.ServiceUrl, gesprek.ConversationId, Bericht(kaart, samenvatting), ct));

    public async Task<ConnectorResult<ResourceResponse>> WerkBijAsync(
        string tenantId, Gesprek gesprek, string activityId, JsonElement kaart, string samenvatting, CancellationToken ct)
    {
        await WachtOpBeurtAsync(tenantId, gesprek, ct);
        return Gezien("bijgewerkt", await connector.UpdateActivityAsync(
            gesprek.ServiceUrl, gesprek.ConversationId, activityId, Bericht(kaart, samenvatting), ct));
    }

    /// <param name="vanTeams">False for what a mail server said: that says nothing about how Teams takes the bot.</param>
    public void Meld(ConnectorError fout, UitStatus status, bool vanTeams)
    {
        if (vanTeams) gezondheid.Noteer(fout);
        meetpunten.NietBezorgd($"{fout.Status} {fout.KnownCode}".Trim(), status.ToString());
        if (status == UitStatus.Dood) Log.Opgegeven(logger, fout.Status, fout.Code, fout.Advice);
        else Log.NietBezorgd(logger, fout.Status, fout.Code, fout.Advice, status);
    }

    /// <summary>It could not even be made; Teams was not asked.</summary>
    /// <param name="wat">What kind of thing it is to do.</param>
    public void MeldKapot(string wat, Exception fout) => Log.Kapot(logger, wat, fout);

    private ConnectorResult<ResourceResponse> Gezien(string wijze, ConnectorResult<ResourceResponse> antwoord)
    {
        if (!antwoord.Succeeded) return antwoord;
        gezondheid.NoteerAangenomen();
        meetpunten.Kaart(wijze);
        return antwoord;
    }

    private static Activity Bericht(JsonElement kaart, string samenvatting) => new()
    {
        Type = ActivityTypes.Message,
        Summary = samenvatting,
        Attachments = [new Attachment { ContentType = Attachment.AdaptiveCardContentType, Content = kaart }],
        ChannelData = new ChannelData { Notification = new NotificationInfo { Alert = true } },
    };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Not delivered: status {Status}, code {Code}, advice {Advice}; the row is now {RowStatus}")]
        public static partial void NietBezorgd(ILogger logger, int status, string? code, DeliveryAdvice advice, UitStatus rowStatus);

        [LoggerMessage(2, LogLevel.Error, "Given up: status {Status}, code {Code}, advice {Advice}; this message will not be delivered")]
        public static partial void Opgegeven(ILogger logger, int status, string? code, DeliveryAdvice advice);

        [LoggerMessage(3, LogLevel.Error, "A message of kind {Kind} could not be made; the others go on, and it is tried again")]
        public static partial void Kapot(ILogger logger, string kind, Exception exception);
    }
}
