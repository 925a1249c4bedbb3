namespace TeamsHerstelBot.Teams.Connector;

/// <summary>What a Connector call does, as far as a second try matters.</summary>
public enum ConnectorCall
{
    /// <summary>Posts a message: each try that arrives is one more message.</summary>
    Create,

    /// <summary>Replaces or deletes a message: twice is the same as once.</summary>
    Change,

    /// <summary>Reads, or opens a 1:1 chat (which finds the one that exists).</summary>
    Read,
}

/// <summary>
/// The one place that says what to do after a call failed. Rows with a code go before rows without one; a status without a row gets the
/// row of its class. Source: "Status codes from bot conversational APIs" in the Teams documentation; a 5xx or a time-out on a create is
/// kept apart because the message may have arrived and a POST carries no idempotency key.
/// </summary>
public static class DeliveryTable
{
    /// <summary>Code when the address is not on the list of trusted service addresses; no call was made.</summary>
    public const string ServiceUrlNotAllowed = "ServiceUrlNotAllowed";

    /// <summary>Code when an id cannot be part of an address; no call was made.</summary>
    public const string InvalidId = "InvalidId";

    /// <summary>Code when the identity platform refuses the bot's secret, certificate or registration.</summary>
    public const string TokenRefused = "TokenRefused";

    /// <summary>Code when the identity platform could not be reached.</summary>
    public const string TokenUnavailable = "TokenUnavailable";

    /// <summary>Code when no connection was made: nothing was sent.</summary>
    public const string NotConnected = "NotConnected";

    /// <summary>Code when the request was (perhaps partly) sent and no answer came.</summary>
    public const string NoAnswer = "NoAnswer";

    /// <summary>Code when a success came with a body that does not hold what was asked for.</summary>
    public const string UnreadableAnswer = "UnreadableAnswer";

    /// <summary>Code of Teams when the app is not installed for the person with whom a chat is opened.</summary>
    public const string NotInstalled = "ForbiddenOperationException";

    private static readonly DeliveryRow[] Table =
    [
        Same(0, ServiceUrlNotAllowed, DeliveryAdvice.Disable),
        Same(0, InvalidId, DeliveryAdvice.Dead),
        Same(0, TokenRefused, DeliveryAdvice.StopAll),
        Same(0, TokenUnavailable, DeliveryAdvice.Retry),
        Same(0, NotConnected, DeliveryAdvice.Retry),
        new(0, NoAnswer, DeliveryAdvice.Unknown, DeliveryAdvice.Retry, DeliveryAdvice.Retry),
        new(200, UnreadableAnswer, DeliveryAdvice.Unknown, DeliveryAdvice.Retry, DeliveryAdvice.Retry),
        // Also what passes: "Failed to decrypt pairwise id" comes as a bad argument.
        Same(400, null, DeliveryAdvice.RetryFew),
        Same(401, null, DeliveryAdvice.StopAll),
        Same(403, "BotDisabledByAdmin", DeliveryAdvice.Disable),
        Same(403, "BotNotInConversationRoster", DeliveryAdvice.Disable),
        Same(403, "ConversationBlockedByUser", DeliveryAdvice.Disable),
        Same(403, NotInstalled, DeliveryAdvice.Disable),
        Same(403, "InvalidBotApiHost", DeliveryAdvice.Disable),
        Same(403, "MessageWritesBlocked", DeliveryAdvice.Disable),
        Same(403, "NotEnoughPermissions", DeliveryAdvice.Disable),
        Same(403, null, DeliveryAdvice.Disable),
        new(404, "ActivityNotFoundInConversation", DeliveryAdvice.RetryFew, DeliveryAdvice.PostAgain, DeliveryAdvice.RetryFew),
        Same(404, "ConversationNotFound", DeliveryAdvice.Disable),
        // Without a code it may be either; posting again finds out, because that fails with ConversationNotFound.
        new(404, null, DeliveryAdvice.Disable, DeliveryAdvice.PostAgain, DeliveryAdvice.Disable),
        new(408, null, DeliveryAdvice.Unknown, DeliveryAdvice.Retry, DeliveryAdvice.Retry),
        Same(412, null, DeliveryAdvice.Retry),
        new(413, null, DeliveryAdvice.Shrink, DeliveryAdvice.Shrink, DeliveryAdvice.RetryFew),
        Same(429, null, DeliveryAdvice.Retry),
        new(500, null, DeliveryAdvice.Unknown, DeliveryAdvice.Retry, DeliveryAdvice.Retry),
        new(502, null, DeliveryAdvice.Unknown, DeliveryAdvice.Retry, DeliveryAdvice.Retry),
        new(503, null, DeliveryAdvice.Unknown, DeliveryAdvice.Retry, DeliveryAdvice.Retry),
        new(504, null, DeliveryAdvice.Unknown, DeliveryAdvice.Retry, DeliveryAdvice.Retry),
    ];

    private static readonly DeliveryRow OtherServerError =
        new(0, null, DeliveryAdvice.Unknown, DeliveryAdvice.Retry, DeliveryAdvice.Retry);

    // What nobody wrote down is not final after one answer.
    private static readonly DeliveryRow OtherRefusal = Same(0, null, DeliveryAdvice.RetryFew);

    /// <summary>All rows, to show or to test; <see cref="Advise"/> adds what holds for a status without a row.</summary>
    public static IReadOnlyList<DeliveryRow> Rows => Table;

    /// <summary>What to do after this failure.</summary>
    /// <param name="call">What the call does.</param>
    /// <param name="status">HTTP status, 0 without an answer.</param>
    /// <param name="code">Error code of the body or one of the codes above; case does not matter.</param>
    public static DeliveryAdvice Advise(ConnectorCall call, int status, string? code)
    {
        var row = Array.Find(Table, row => row.Status == status && row.Code is not null && IsCode(row.Code, code))
            ?? Array.Find(Table, row => row.Status == status && row.Code is null)
            ?? (status >= 500 ? OtherServerError : OtherRefusal);

        return call switch
        {
            ConnectorCall.Create => row.Create,
            ConnectorCall.Change => row.Change,
            _ => row.Read,
        };
    }

    private static bool IsCode(string known, string? code) => string.Equals(known, code, StringComparison.OrdinalIgnoreCase);

    private static DeliveryRow Same(int status, string? code, DeliveryAdvice advice) => new(status, code, advice, advice, advice);
}

/// <summary>One row of the <see cref="DeliveryTable"/>.</summary>
/// <param name="Status">HTTP status; 0 when there was no answer.</param>
/// <param name="Code">Error code; null for every code that has no row of its own.</param>
/// <param name="Create">After posting a message.</param>
/// <param name="Change">After replacing or deleting one.</param>
/// <param name="Read">After reading, or opening a 1:1 chat.</param>
public sealed record DeliveryRow(int Status, string? Code, DeliveryAdvice Create, DeliveryAdvice Change, DeliveryAdvice Read);
