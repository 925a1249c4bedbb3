using System.Text.Json;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Teams;

/// <summary>What a bot does with activities that passed authentication. Implemented by the host, called by the messages endpoint.</summary>
public interface ITeamsBot
{
    /// <summary>A message, install, update or other activity that waits for nothing but an acknowledgement.</summary>
    Task OnActivityAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>An invoke: the returned status and body are the HTTP answer.</summary>
    Task<InvokeResponse> OnInvokeAsync(Activity activity, CancellationToken cancellationToken);
}

/// <summary>The answer to an invoke, written bare on the HTTP response.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">JSON body, or null for an empty body.</param>
public sealed partial record InvokeResponse(int Status, JsonElement? Body = null)
{
    /// <summary>The answer to an invoke name this bot does not know: 501, empty.</summary>
    public static InvokeResponse NotImplemented { get; } = new(501);

    /// <summary>Answers <c>adaptiveCard/action</c> with a card that replaces the clicked one for this user.</summary>
    public static InvokeResponse Card(JsonElement card) => AdaptiveCard(200, Attachment.AdaptiveCardContentType, card);

    /// <summary>Answers <c>adaptiveCard/action</c> with a text under the card.</summary>
    public static InvokeResponse Message(string text) =>
        AdaptiveCard(200, "application/vnd.microsoft.activity.message", JsonSerializer.SerializeToElement(text));

    /// <summary>Answers <c>adaptiveCard/action</c> with an error that Teams shows on the card.</summary>
    public static InvokeResponse Error(int statusCode, string code, string message) => AdaptiveCard(
        statusCode,
        "application/vnd.microsoft.error",
        JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["code"] = code, ["message"] = message }));

    private static InvokeResponse AdaptiveCard(int statusCode, string type, JsonElement value) => new(
        200,
        JsonSerializer.SerializeToElement(
            new Dictionary<string, object> { ["statusCode"] = statusCode, ["type"] = type, ["value"] = value }));
}
