using System.Collections.Frozen;
using System.Text.Json;

namespace TeamsHerstelBot.Teams.Activities;

/// <summary>A search from the compose box. Source: protocol A.8.4, <c>composeExtension/query</c>.</summary>
/// <param name="CommandId">Id of the command in the manifest; empty when there is none.</param>
/// <param name="Parameters">What was typed, by the name of the parameter in the manifest.</param>
/// <param name="Skip">Results that were shown already.</param>
/// <param name="Count">Results that are wanted, 1 to 25.</param>
public sealed record MessagingExtensionQuery(string CommandId, IReadOnlyDictionary<string, string> Parameters, int Skip, int Count)
{
    private const int MostResults = 25;

    /// <summary>The parameter by which Teams says that nothing was typed yet.</summary>
    private const string InitialRun = "initialRun";

    /// <summary>What was typed in the one parameter that most commands have; empty at the first run.</summary>
    public string Text =>
        Parameters.Where(parameter => parameter.Key is not InitialRun).Select(parameter => parameter.Value).FirstOrDefault("");

    /// <summary>The search in this activity; null when it is something else or malformed.</summary>
    public static MessagingExtensionQuery? TryRead(Activity activity)
    {
        if (activity is not { Type: ActivityTypes.Invoke, Name: InvokeNames.MessagingExtensionQuery } ||
            activity is not { Value: { ValueKind: JsonValueKind.Object } value })
            return null;

        var options = value.Member("queryOptions");
        return new(
            value.Text("commandId") ?? "",
            Typed(value).DistinctBy(parameter => parameter.Key, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal),
            Math.Max(0, options.Number("skip") ?? 0),
            Math.Clamp(options.Number("count") ?? MostResults, 1, MostResults));
    }

    private static IEnumerable<KeyValuePair<string, string>> Typed(JsonElement value) =>
        from parameter in value.Member("parameters").Items()
        let name = parameter.Text("name")
        let typed = parameter.Text("value")
        where name is not null && typed is not null
        select KeyValuePair.Create(name, typed);
}
