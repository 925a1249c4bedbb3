using System.Text.Json;
using TeamsHerstelBot.Host.Gegevens;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>Under which names somebody stands in a row.</summary>
internal static class Naamlezer
{
    /// <summary>Shorter than this it may be a word of a sentence.</summary>
    private const int Kortste = 4;

    public static IEnumerable<string> Namen(string json, string persoonId)
    {
        using var rij = JsonDocument.Parse(json);
        return [.. In(rij.RootElement, persoonId).Where(n => n.Length >= Kortste)];
    }

    private static IEnumerable<string> In(JsonElement deel, string persoonId) => deel.ValueKind switch
    {
        JsonValueKind.Array => deel.EnumerateArray().SelectMany(d => In(d, persoonId)),
        JsonValueKind.Object => deel.EnumerateObject().SelectMany(l => In(l.Value, persoonId)).Concat(
            deel.TryGetProperty("Id", out var id) && id.ValueKind == JsonValueKind.String && Sporen.Noemt(id.GetString()!, persoonId)
                && deel.TryGetProperty("Naam", out var naam) && naam.ValueKind == JsonValueKind.String
                ? [naam.GetString()!]
                : []),
        _ => [],
    };
}
