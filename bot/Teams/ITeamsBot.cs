using System.Buffers;
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
    /// <summary>A card of an ordinary size, with what is around it.</summary>
    private const int Usual = 8 * 1024;

    /// <summary>JSON body, or null for an empty body.</summary>
    public JsonElement? Body
    {
        get => field ?? (Written is { } written ? JsonElement.Parse(written.Span) : null);
        init;
    } = Body;

    /// <summary>The body as it goes out, when it was written at once.</summary>
    private ReadOnlyMemory<byte>? Written { get; init; }

    internal ReadOnlyMemory<byte>? Utf8()
    {
        if (Written is not null || Body is not { } body) return Written;
        return JsonSerializer.SerializeToUtf8Bytes(body, ActivityJson.Wire.JsonElement);
    }

    /// <summary>The answer to an invoke name this bot does not know: 501, empty.</summary>
    public static InvokeResponse NotImplemented { get; } = new(501);

    /// <summary>Answers <c>adaptiveCard/action</c> with a card that replaces the clicked one for this user.</summary>
    public static InvokeResponse Card(JsonElement card) => AdaptiveCard(200, Attachment.AdaptiveCardContentType, card.WriteTo);

    /// <summary>The same with a card that is written straight into the answer.</summary>
    public static InvokeResponse Card(Action<Utf8JsonWriter> card) => AdaptiveCard(200, Attachment.AdaptiveCardContentType, card);

    /// <summary>Answers <c>adaptiveCard/action</c> with a text under the card.</summary>
    public static InvokeResponse Message(string text) =>
        AdaptiveCard(200, "application/vnd.microsoft.activity.message", writer => writer.WriteStringValue(text));

    /// <summary>Answers <c>adaptiveCard/action</c> with an error that Teams shows on the card.</summary>
    public static InvokeResponse Error(int statusCode, string code, string message) => AdaptiveCard(
        statusCode,
        "application/vnd.microsoft.error",
        writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("code", code);
            writer.WriteString("message", message);
            writer.WriteEndObject();
        });

    private static InvokeResponse AdaptiveCard(int statusCode, string type, Action<Utf8JsonWriter> value)
    {
        var body = new ArrayBufferWriter<byte>(Usual);
        using (var writer = new Utf8JsonWriter(body, new() { Encoder = ActivityJson.Wire.Options.Encoder }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("statusCode", statusCode);
            writer.WriteString("type", type);
            writer.WritePropertyName("value");
            value(writer);
            writer.WriteEndObject();
        }

        return new(200) { Written = body.WrittenMemory };
    }
}
