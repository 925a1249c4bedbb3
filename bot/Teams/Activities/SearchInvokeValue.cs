using System.Text.Json;

namespace TeamsHerstelBot.Teams.Activities;

/// <summary>Typing in a choice set with dynamic choices (<c>Data.Query</c>). Source: protocol A.8.5, <c>application/search</c>.</summary>
/// <param name="Dataset">Dataset that the card names; empty when there is none.</param>
/// <param name="QueryText">What was typed so far, perhaps nothing.</param>
/// <param name="Skip">Results that were shown already.</param>
/// <param name="Top">Results that are wanted, 1 to <see cref="MostResults"/>.</param>
public sealed record SearchInvokeValue(string Dataset, string QueryText, int Skip, int Top)
{
    /// <summary>Teams shows no more.</summary>
    public const int MostResults = 15;

    /// <summary>The search in this activity; null when it is something else or malformed.</summary>
    public static SearchInvokeValue? TryRead(Activity activity)
    {
        if (activity is not { Type: ActivityTypes.Invoke, Name: InvokeNames.Search, Value: { ValueKind: JsonValueKind.Object } value })
            return null;

        var options = value.Member("queryOptions");
        return new(
            value.Text("dataset") ?? "",
            value.Text("queryText") ?? "",
            Math.Max(0, options.Number("skip") ?? 0),
            Math.Clamp(options.Number("top") ?? MostResults, 1, MostResults));
    }
}
