namespace TeamsHerstelBot.Teams.Connector;

/// <summary>What to do after a Connector call failed; see the decision table in <c>DeliveryTable</c>.</summary>
public enum DeliveryAdvice
{
    /// <summary>Try again after <see cref="ConnectorError.RetryAfter"/>, or after a jittered back-off when that is null.</summary>
    Retry,

    /// <summary>It may or may not have been delivered (5xx or time-out on a create): wait, replay at most once.</summary>
    Unknown,

    /// <summary>
    /// This conversation cannot be reached (removed, blocked, deleted): stop until a new inbound activity, keep the reason.
    /// </summary>
    Disable,

    /// <summary>The message to update is gone: forget its id and post the current card once.</summary>
    PostAgain,

    /// <summary>The message is too large: show the compact form.</summary>
    Shrink,

    /// <summary>The bot's own registration or secret is wrong: stop sending, show it in the health check.</summary>
    StopAll,

    /// <summary>The payload is wrong and stays wrong: set aside with its code.</summary>
    Dead,

    /// <summary>
    /// Refused for a reason that may pass, or that is not known: try a few times, seconds and then minutes apart, and then set it aside
    /// with its code.
    /// </summary>
    RetryFew,
}

/// <summary>A failed Connector call.</summary>
/// <param name="Status">HTTP status, 0 when there was no answer.</param>
/// <param name="Code">Error code of the body, or null.</param>
/// <param name="Advice">What to do.</param>
/// <param name="RetryAfter">What the service asked for, or null.</param>
public sealed record ConnectorError(int Status, string? Code, DeliveryAdvice Advice, TimeSpan? RetryAfter = null)
{
    /// <summary>The code when <see cref="DeliveryTable"/> has it; what else a service says may be anything.</summary>
    public string? KnownCode =>
        DeliveryTable.Rows.FirstOrDefault(row => string.Equals(row.Code, Code, StringComparison.OrdinalIgnoreCase))?.Code;

    /// <summary>
    /// True when the service itself, or the gateway before it, says that it is busy: seconds and not minutes until the next try.
    /// </summary>
    public bool AgainSoon => Status is 502 or 503 or 504;

    /// <summary>
    /// True when the service may still carry the call out, even after a later one: nobody answered, or a gateway did. An update that was
    /// repeated meanwhile can then be overtaken by its older self.
    /// </summary>
    public bool MayStillArrive => DeliveryTable.Advise(ConnectorCall.Create, Status, Code) is DeliveryAdvice.Unknown;
}

/// <summary>Outcome of a Connector call: a value or an error, never both.</summary>
public sealed record ConnectorResult<T>(T? Value, ConnectorError? Error)
    where T : class
{
    /// <summary>True when the call succeeded and <see cref="Value"/> is set.</summary>
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Value))]
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;
}
