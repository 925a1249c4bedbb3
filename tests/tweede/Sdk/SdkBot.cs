using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace TeamsHerstelBot.Sdk.Tests;

/// <summary>
/// A bot as somebody writes it with Microsoft's SDK: it answers the same invokes as ours, and leaves all else to
/// <see cref="TeamsActivityHandler"/>.
/// </summary>
internal sealed class SdkBot : TeamsActivityHandler
{
    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Task.FromResult(
            new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = "ja" });

    protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Task.FromResult(
            new SearchInvokeResponse
            {
                StatusCode = 200,
                Type = "application/vnd.microsoft.search.searchResponse",
                Value = new { results = Array.Empty<object>() },
            });

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken) => Task.FromResult(Yes());

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken) => Task.FromResult(Yes());

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action,
        CancellationToken cancellationToken) => Task.FromResult(new MessagingExtensionActionResponse());

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action,
        CancellationToken cancellationToken) => Task.FromResult(new MessagingExtensionActionResponse());

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query,
        CancellationToken cancellationToken) => Task.FromResult(new MessagingExtensionResponse());

    private static TaskModuleResponse Yes() => new() { Task = new TaskModuleMessageResponse("ja") };
}
