using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Post;

/// <summary>One mail as it goes out.</summary>
/// <param name="Nummer">The same when it is sent again, so that a mailbox can see that it is the same.</param>
public sealed record Brieftekst(string Aan, string Nummer, string Onderwerp, string Tekst, string Html);

/// <summary>
/// Brings a mail to the mail server. <see cref="DeliveryAdvice.Disable"/> says that nothing can arrive at this address.
/// </summary>
public interface IMailbode
{
    Task<ConnectorError?> StuurAsync(Brieftekst brief, CancellationToken ct);

    /// <summary>Whether a mail would be taken now, as far as that shows without sending one.</summary>
    Task<ConnectorError?> ProbeerAsync(CancellationToken ct) => Task.FromResult<ConnectorError?>(null);
}
