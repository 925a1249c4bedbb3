using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Cards.Kaarten;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>Walks through the JSON of a card.</summary>
internal static class Kaartlezer
{
    /// <summary>Every object in the card with a <c>type</c>, fallbacks included, the data of actions left out.</summary>
    public static IEnumerable<JsonElement> Delen(JsonElement deel)
    {
        if (deel.ValueKind == JsonValueKind.Array)
        {
            foreach (var kind in deel.EnumerateArray().SelectMany(Delen)) yield return kind;
        }

        if (deel.ValueKind != JsonValueKind.Object) yield break;
        if (deel.TryGetProperty("type", out _)) yield return deel;
        foreach (var lid in deel.EnumerateObject().Where(l => l.Name is not "data"))
        {
            foreach (var kind in Delen(lid.Value)) yield return kind;
        }
    }

    /// <summary>The same in a tree that can be changed.</summary>
    public static IEnumerable<JsonObject> Delen(JsonNode? deel) => deel switch
    {
        JsonArray rij => rij.SelectMany(Delen),
        JsonObject leden =>
            leden.Where(l => l.Key != "data").SelectMany(l => Delen(l.Value)).Concat(leden.ContainsKey("type") ? [leden] : []),
        _ => [],
    };

    public static IEnumerable<JsonElement> Delen(Kaartbeeld beeld) => Delen(beeld.Kaart.ToElement());

    public static string? Tekst(this JsonElement deel, string lid) => deel.TryGetProperty(lid, out var waarde) ? waarde.ToString() : null;

    public static bool IsInvoer(this JsonElement deel) => deel.Tekst("type")!.StartsWith("Input.", StringComparison.Ordinal);

    /// <summary>Every text a reader can see, without markup.</summary>
    public static IEnumerable<string> Teksten(Kaartbeeld beeld)
    {
        yield return beeld.Samenvatting;

        // What a run says, a person wrote.
        foreach (var deel in Delen(beeld).Where(d => d.Tekst("type") != "TextRun"))
        {
            foreach (var lid in new[] { "text", "label", "errorMessage", "placeholder", "title", "fallbackText" })
            {
                if (deel.Tekst(lid) is { } tekst) yield return Kaal(tekst);
            }

            foreach (var lijst in new[] { "facts", "choices" })
            {
                if (!deel.TryGetProperty(lijst, out var items)) continue;
                foreach (
                    var item in items.EnumerateArray().SelectMany(i => i.EnumerateObject()).Where(
                        l => l.Name == "title" || lijst == "facts")) yield return Kaal(item.Value.ToString());
            }
        }
    }

    private static string Kaal(string tekst) =>
        tekst.Replace("\\", "", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal);
}
