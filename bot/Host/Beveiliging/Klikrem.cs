using System.Threading.RateLimiting;
using TeamsHerstelBot.Host.Metingen;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Beveiliging;

/// <summary>How fast it may go: so much at once, and a tenth of that in each time after it.</summary>
/// <param name="PerPersoon">More than anybody clicks by hand.</param>
/// <param name="PerTenant">More than a municipality does on its busiest morning.</param>
/// <param name="Seconden">That time.</param>
public sealed record Remmaten(int PerPersoon = 100, int PerTenant = 2000, int Seconden = 1);

/// <summary>
/// Keeps one person, or one organisation, from taking the bot from all others. Who it is says Teams, in an activity that it signed. A click
/// that is slowed down leaves the card and what was typed as they are; a message waits for its turn.
/// </summary>
public sealed partial class Klikrem(ITeamsBot bot, Remmaten maten, Meetpunten meetpunten, ILogger<Klikrem> logger) : ITeamsBot, IDisposable
{
    private const string Zin = "Dat gaat even te snel. Wacht een paar tellen en probeer het opnieuw.";

    private readonly PartitionedRateLimiter<Activity> _rem = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<Activity, string>(
            a => Emmer($"{Tenant(a)}|{a.From?.AadObjectId ?? a.From?.Id}", maten.PerPersoon, maten)),
        PartitionedRateLimiter.Create<Activity, string>(a => Emmer(Tenant(a), maten.PerTenant, maten)));

    public async Task OnActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        using var beurt = await _rem.AcquireAsync(activity, 1, cancellationToken);
        if (beurt.IsAcquired) await bot.OnActivityAsync(activity, cancellationToken);
        else Noteer();
    }

    public async Task<InvokeResponse> OnInvokeAsync(Activity activity, CancellationToken cancellationToken)
    {
        using var beurt = _rem.AttemptAcquire(activity);
        if (beurt.IsAcquired) return await bot.OnInvokeAsync(activity, cancellationToken);
        Noteer();
        return activity.Name is InvokeNames.AdaptiveCardAction
            ? InvokeResponse.Error(StatusCodes.Status429TooManyRequests, "TooManyRequests", Zin)
            : new InvokeResponse(StatusCodes.Status429TooManyRequests);
    }

    public void Dispose() => _rem.Dispose();

    private void Noteer()
    {
        meetpunten.Weigering("TeSnel");
        Log.Geremd(logger);
    }

    private static string Tenant(Activity activity) => activity.Conversation?.TenantId ?? activity.ChannelData?.Tenant?.Id ?? "";

    private static RateLimitPartition<string> Emmer(string wie, int inhoud, Remmaten maten) =>
        RateLimitPartition.GetTokenBucketLimiter(wie, _ => new()
        {
            TokenLimit = inhoud,
            TokensPerPeriod = Math.Max(1, inhoud / 10),
            ReplenishmentPeriod = TimeSpan.FromSeconds(maten.Seconden),
            QueueLimit = inhoud,
        });

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Somebody clicks or writes faster than by hand, and is slowed down")]
        public static partial void Geremd(ILogger logger);
    }
}
