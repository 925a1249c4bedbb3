using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsHerstelBot.Teams.Activities;
using TeamsHerstelBot.Teams.Logging;

namespace TeamsHerstelBot.Teams.Connector;

/// <summary>Body of <c>POST /v3/conversations</c>: one member for a 1:1 chat, a channel and an activity for a thread.</summary>
internal sealed record CreateConversationBody(
    ChannelAccount Bot,
    bool IsGroup,
    IReadOnlyList<ChannelAccount>? Members,
    string TenantId,
    ChannelData ChannelData,
    Activity? Activity = null);

/// <summary>A member as Teams writes it: one of the two object ids, or both.</summary>
internal sealed record MemberBody(
    string? Id,
    string? Name,
    string? AadObjectId,
    string? ObjectId,
    string? UserRole,
    string? TenantId,
    string? UserPrincipalName = null,
    string? Email = null)
{
    public TeamsMember? ToMember() => Filled.Of(Id) is { } id
        ? new TeamsMember(
            id, Filled.Short(Name), EntraId.Of(Filled.Of(AadObjectId) ?? Filled.Of(ObjectId)), Filled.Of(UserRole), Filled.Of(TenantId),
            Filled.Of(UserPrincipalName), Filled.Of(Email))
        : null;
}

internal sealed record PagedMembersBody(IReadOnlyList<MemberBody?>? Members, string? ContinuationToken);

internal sealed record ConversationResourceBody(string? Id, string? ActivityId, string? ServiceUrl);

internal sealed record TeamDetailsBody(string? Id, string? Name, string? AadGroupId, string? TenantId, int? MemberCount);

internal sealed record ChannelListBody(IReadOnlyList<ChannelInfo?>? Conversations);

/// <summary>
/// What others call something, before it is stored or sent back: no longer than any real one, or a row of it could not be saved.
/// </summary>
internal static class Filled
{
    private const int Longest = 2_000;
    private const int LongestName = 256;

    /// <summary>Null when it is empty, or longer than any id or address: part of it would be another.</summary>
    public static string? Of(string? text) => text is { Length: > 0 and <= Longest } ? text : null;

    /// <summary>A name, cut off where no real one goes on.</summary>
    public static string? Short(string? name) =>
        name is { Length: > LongestName } ? name[..(char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName)] : name;
}

/// <summary>The code of an error body, which may also be empty or HTML.</summary>
internal static class ErrorBody
{
    public static string? CodeOf(ReadOnlySpan<byte> body)
    {
        try
        {
            if (Parse(body) is not { } root)
                return null;

            var error = Member(root, "error") is { ValueKind: JsonValueKind.Object } inner ? inner : root;
            return LogText.Of(SubCode(error) ?? Text(error, "code"));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON, or text in it that cannot be decoded.
            return null;
        }
    }

    /// <summary>An older form hides the telling code in JSON inside the message, under a code that is a number.</summary>
    private static string? SubCode(JsonElement error) =>
        Text(error, "subCode") ?? (HiddenIn(error) is { } hidden ? Text(hidden, "subCode") : null);

    private static JsonElement? HiddenIn(JsonElement error)
    {
        try
        {
            return Text(error, "message") is { } message && message.TrimStart().StartsWith('{') ? Parse(
                Encoding.UTF8.GetBytes(message)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Parse(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        return JsonElement.TryParseValue(ref reader, out var root) && root is { ValueKind: JsonValueKind.Object } ? root : null;
    }

    private static JsonElement? Member(JsonElement element, string name) => element.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } member ? member.GetString() : null;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = ActivityJson.MaxDepth)]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(ConversationResourceBody))]
[JsonSerializable(typeof(MemberBody))]
[JsonSerializable(typeof(PagedMembersBody))]
[JsonSerializable(typeof(TeamDetailsBody))]
[JsonSerializable(typeof(ChannelListBody))]
[JsonSerializable(typeof(CreateConversationBody))]
internal sealed partial class ConnectorJson : JsonSerializerContext;
