namespace TeamsHerstelBot.Teams.Activities;

/// <summary>Names of the invokes a bot with cards and dialogs meets; any other name is answered with 501.</summary>
public static class InvokeNames
{
    /// <summary>A click on Action.Execute, or the refresh of a card.</summary>
    public const string AdaptiveCardAction = "adaptiveCard/action";

    /// <summary>A dialog is opened.</summary>
    public const string TaskFetch = "task/fetch";

    /// <summary>A dialog is sent in.</summary>
    public const string TaskSubmit = "task/submit";

    /// <summary>Typing in a choice set with dynamic choices.</summary>
    public const string Search = "application/search";

    /// <summary>A message action or the compose box asks for its dialog.</summary>
    public const string MessagingExtensionFetchTask = "composeExtension/fetchTask";

    /// <summary>The dialog of a message action or of the compose box is sent in.</summary>
    public const string MessagingExtensionSubmitAction = "composeExtension/submitAction";

    /// <summary>A search from the compose box, whose result becomes part of a message.</summary>
    public const string MessagingExtensionQuery = "composeExtension/query";
}
