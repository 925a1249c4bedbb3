using System.Text.Json;

namespace TeamsHerstelBot.Teams.Activities;

/// <summary>
/// A command of a messaging extension that asks for its dialog: from the menu of a message, or from the compose box.
/// Source: protocol A.8.4, <c>composeExtension/fetchTask</c>.
/// </summary>
/// <param name="CommandId">Id of the command in the manifest; empty when there is none.</param>
/// <param name="Context">Where it was called.</param>
/// <param name="Message">The message it was called on; null from the compose box.</param>
public sealed record MessagingExtensionAction(string CommandId, CommandContext Context, MessagePayload? Message)
{
    /// <summary>The command in this activity; null when it is something else or malformed.</summary>
    public static MessagingExtensionAction? TryRead(Activity activity)
    {
        if (activity is not { Type: ActivityTypes.Invoke, Name: InvokeNames.MessagingExtensionFetchTask } ||
            activity is not { Value: { ValueKind: JsonValueKind.Object } value })
            return null;

        var context = value.Text("commandContext") switch
        {
            "message" => CommandContext.Message,
            "commandbox" or "commandBox" => CommandContext.CommandBox,
            _ => CommandContext.Compose,
        };
        var message = context is CommandContext.Message && value.Member("messagePayload") is { ValueKind: JsonValueKind.Object } payload
            ? new MessagePayload(payload.Text("id"), payload.Member("body").Text("contentType"), payload.Member("body").Text("content"))
            : null;
        return new(value.Text("commandId") ?? "", context, message);
    }
}

/// <summary>Where a command of a messaging extension was called.</summary>
public enum CommandContext
{
    /// <summary>The box in which a message is written.</summary>
    Compose,

    /// <summary>The search box at the top.</summary>
    CommandBox,

    /// <summary>The menu of a message.</summary>
    Message,
}

/// <summary>The message that a command was called on, by anybody in the conversation.</summary>
/// <param name="Id">Message id, or null.</param>
/// <param name="ContentType"><c>html</c> or <c>text</c>.</param>
/// <param name="Content">The body as Teams keeps it.</param>
public sealed record MessagePayload(string? Id, string? ContentType, string? Content)
{
    /// <summary>
    /// The words of the message: without HTML, without mentions, one blank at most between words; null when none are left.
    /// </summary>
    /// <param name="largest">Most bytes in UTF-8; what is longer is cut off between two characters.</param>
    public string? PlainText(int largest)
    {
        var words = ContentType is "text" ? Content ?? "" : HtmlText.Read(Content ?? "");
        words = HtmlText.Cut(words.Trim(), largest).TrimEnd();
        return words.Length == 0 ? null : words;
    }
}
