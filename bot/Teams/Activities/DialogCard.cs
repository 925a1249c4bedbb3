using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsHerstelBot.Teams.Activities;

/// <summary>
/// A card in the form it needs inside a dialog, where Teams knows no universal actions: every <c>Action.Execute</c> becomes its
/// <c>Action.Submit</c> fallback, with the verb in the data, and nothing refreshes. Source: protocol A.8.2 and A.10.
/// </summary>
public static class DialogCard
{
    /// <summary>The card for a dialog; all else in it stays as it is.</summary>
    public static JsonElement From(JsonElement card)
    {
        var root = JsonObject.Create(card) ?? [];
        root.Remove("refresh");
        return JsonSerializer.SerializeToElement(Convert(root), ActivityJson.Wire.JsonNode);
    }

    private static JsonNode? Convert(JsonNode? node) => node switch
    {
        JsonObject item when item["type"] is JsonValue type && type.TryGetValue<string>(out var name) && name is "Action.Execute" => Submit(
            item),
        JsonObject item => new JsonObject(item.Select(member => KeyValuePair.Create(member.Key, Convert(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Convert)]),
        null => null,
        _ => node.DeepClone(),
    };

    private static JsonNode Submit(JsonObject execute)
    {
        if (execute["fallback"] is JsonObject fallback)
            return fallback.DeepClone();

        var submit = execute.DeepClone().AsObject();
        var data = submit["data"] as JsonObject ?? [];
        data["verb"] = submit["verb"]?.DeepClone();
        submit.Remove("verb");
        submit.Remove("fallback");
        submit["type"] = "Action.Submit";
        submit["data"] = data.DeepClone();
        return submit;
    }
}
