using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Gezondheid;

/// <summary>Teams accepts the bot's own registration, and nothing waits too long to be delivered.</summary>
public sealed class PostCheck(Postgezondheid gezondheid, Kluis kluis) : IHealthCheck
{
    /// <summary>Key of the age of the oldest undelivered message, in whole seconds.</summary>
    public const string Leeftijd = "oudsteSeconden";

    /// <summary>Key of the age of the oldest mail that was not sent, in whole seconds.</summary>
    public const string LeeftijdMail = "oudsteMailSeconden";

    /// <summary>Key of how many messages wait until somebody can be reached again.</summary>
    public const string Opzij = "opzij";

    /// <summary>Key of how many messages will not be delivered.</summary>
    public const string Opgegeven = "opgegeven";

    /// <summary>Key of how many messages keep failing for longer than an hour.</summary>
    public const string Vast = "vast";

    private static readonly Duration TeOud = Duration.FromMinutes(10);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var leeftijd = Postgezondheid.Leeftijd(gezondheid.Oudste, kluis.Nu);
        var mail = Postgezondheid.Leeftijd(gezondheid.OudsteMail, kluis.Nu);
        var gegevens = new Dictionary<string, object>
        {
            // Ids of one moment are some milliseconds apart, and a message waits since its id.
            [Leeftijd] = (long)Math.Round(leeftijd.TotalSeconds),
            [LeeftijdMail] = (long)Math.Round(mail.TotalSeconds),
            [Opzij] = gezondheid.Opzij,
            [Opgegeven] = gezondheid.Opgegeven,
            [Vast] = gezondheid.Vast,
        };
        if (gezondheid.Afgewezen is { } code)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy($"Teams refuses the bot: {code}", data: gegevens));
        }

        return Task.FromResult(leeftijd > TeOud || gezondheid.IsAllesVast
            ? HealthCheckResult.Unhealthy("A message waits too long to be delivered.", data: gegevens)
            : gezondheid.Vast > 0
            ? HealthCheckResult.Degraded("A conversation does not take what is sent there.", data: gegevens)
            : mail > TeOud
            ? HealthCheckResult.Degraded("A mail waits too long to be sent.", data: gegevens)
            : HealthCheckResult.Healthy(data: gegevens));
    }
}
