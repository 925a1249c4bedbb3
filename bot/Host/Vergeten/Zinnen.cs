using System.Text.Json;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>Everything that can be read in a card.</summary>
internal static class Zinnen
{
    public static IEnumerable<string> In(JsonElement deel) => deel.ValueKind switch
    {
        JsonValueKind.String => [deel.GetString()!],
        JsonValueKind.Array => deel.EnumerateArray().SelectMany(In),
        JsonValueKind.Object => deel.EnumerateObject().SelectMany(l => In(l.Value)),
        _ => [],
    };
}
