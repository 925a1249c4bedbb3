using System.Collections.Concurrent;
using System.Text.Json;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Teams.Tests.Infrastructure;

/// <summary>The bot behind the endpoint: remembers what reached it and answers what the test says.</summary>
public sealed class RecordingBot : ITeamsBot
{
    private readonly ConcurrentQueue<Activity> _received = new();

    public IReadOnlyCollection<Activity> Received => _received;

    /// <summary>False for a long run that would remember too much.</summary>
    public bool Remembers { get; set; } = true;

    public Func<Activity, InvokeResponse> Answer { get; set; } = activity => activity.Name switch
    {
        InvokeNames.AdaptiveCardAction => InvokeResponse.Card(JsonSerializer.SerializeToElement(new { type = "AdaptiveCard" })),
        InvokeNames.TaskFetch or InvokeNames.TaskSubmit => new InvokeResponse(200),
        _ => InvokeResponse.NotImplemented,
    };

    public Task OnActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        Remember(activity);
        _ = Answer(activity);
        return Task.CompletedTask;
    }

    public Task<InvokeResponse> OnInvokeAsync(Activity activity, CancellationToken cancellationToken)
    {
        Remember(activity);
        return Task.FromResult(Answer(activity));
    }

    private void Remember(Activity activity)
    {
        if (Remembers)
            _received.Enqueue(activity);
    }
}
