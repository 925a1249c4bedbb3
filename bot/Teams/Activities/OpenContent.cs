using System.Text.Json;

namespace TeamsHerstelBot.Teams.Activities;

/// <summary>Reads open content that a stranger shaped: what is absent or of another kind is null, never an exception.</summary>
internal static class OpenContent
{
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;

    public static JsonElement? Member(this JsonElement? element, string name) => element?.Member(name);

    public static string? Text(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static string? Text(this JsonElement? element, string name) => element?.Text(name);

    /// <summary>The items of an array; none when it is anything else.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>A whole number, or null when it is absent, broken or does not fit.</summary>
    public static int? Number(this JsonElement? element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;
}
