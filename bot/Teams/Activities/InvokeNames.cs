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
}
