using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Teams;

/// <content>Answers that open dialogs, insert results and fill choice lists.</content>
public sealed partial record InvokeResponse
{
    /// <summary>Answers a dialog with nothing: Teams closes it. Source: protocol A.8.2.</summary>
    public static InvokeResponse CloseTask { get; } = new(200);

    /// <summary>
    /// Answers <c>task/fetch</c>, <c>task/submit</c>, <c>composeExtension/fetchTask</c> and <c>composeExtension/submitAction</c> with a
    /// card in a dialog (<c>TaskModuleContinueResponse</c>, protocol A.8.2).
    /// </summary>
    /// <param name="title">Title of the dialog.</param>
    /// <param name="card">Any card; it gets the form of <see cref="DialogCard"/>.</param>
    /// <param name="size">Height and width: <c>small</c>, <c>medium</c> or <c>large</c>.</param>
    public static InvokeResponse ContinueTask(string title, JsonElement card, string size = "medium") => Of(new JsonObject
    {
        ["task"] = new JsonObject
        {
            ["type"] = "continue",
            ["value"] = new JsonObject
            {
                ["title"] = title,
                ["height"] = size,
                ["width"] = size,
                ["card"] = Card(
                DialogCard.From(card), preview: null)
            },
        },
    });

    /// <summary>Answers a dialog with a text in its place (<c>TaskModuleMessageResponse</c>, protocol A.8.2).</summary>
    public static InvokeResponse TaskMessage(string text) =>
        Of(new JsonObject { ["task"] = new JsonObject { ["type"] = "message", ["value"] = text } });

    /// <summary>
    /// Answers <c>composeExtension/query</c> with a list; who picks a result gets its card in the compose box
    /// (<c>MessagingExtensionResult</c>, protocol A.8.4).
    /// </summary>
    public static InvokeResponse MessagingExtensionResult(IEnumerable<MessagingExtensionAttachment> results) => Of(new JsonObject
    {
        ["composeExtension"] = new JsonObject
        {
            ["type"] = "result",
            ["attachmentLayout"] = "list",
            ["attachments"] = new JsonArray([.. results.Select(result => Card(result.Card, result))]),
        },
    });

    /// <summary>Answers <c>composeExtension/query</c> with a text instead of results (protocol A.8.4).</summary>
    public static InvokeResponse MessagingExtensionMessage(string text) =>
        Of(new JsonObject { ["composeExtension"] = new JsonObject { ["type"] = "message", ["text"] = text } });

    /// <summary>
    /// Answers <c>application/search</c> (<c>SearchInvokeResponse</c>, protocol A.8.5). No choice is an empty list; more than
    /// <see cref="SearchInvokeValue.MostResults"/> are not shown and not sent.
    /// </summary>
    public static InvokeResponse SearchResults(IEnumerable<SearchChoice> choices) => Of(new JsonObject
    {
        ["statusCode"] = 200,
        ["type"] = "application/vnd.microsoft.search.searchResponse",
        ["value"] = new JsonObject
        {
            ["results"] = new JsonArray(
                [.. choices.Take(SearchInvokeValue.MostResults).Select(
                    choice => new JsonObject { ["title"] = choice.Title, ["value"] = choice.Value })]),
        },
    });

    private static JsonObject Card(JsonElement card, MessagingExtensionAttachment? preview)
    {
        var attachment = new JsonObject { ["contentType"] = Attachment.AdaptiveCardContentType, ["content"] = JsonObject.Create(card) };
        if (preview is not null)
        {
            attachment["preview"] = new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.card.thumbnail",
                ["content"] = new JsonObject { ["title"] = preview.Title, ["text"] = preview.Text },
            };
        }

        return attachment;
    }

    private static InvokeResponse Of(JsonObject body) => new(200, JsonSerializer.SerializeToElement(body, ActivityJson.Wire.JsonNode));
}

/// <summary>One result of a messaging extension's search.</summary>
/// <param name="Title">First line in the list; plain text.</param>
/// <param name="Text">Second line in the list; plain text.</param>
/// <param name="Card">What lands in the compose box.</param>
public sealed record MessagingExtensionAttachment(string Title, string Text, JsonElement Card);

/// <summary>One choice of a dynamic choice set.</summary>
/// <param name="Title">What is shown; plain text.</param>
/// <param name="Value">What comes back.</param>
public sealed record SearchChoice(string Title, string Value);
