using TeamsHerstelBot.Teams.Connector;
using static TeamsHerstelBot.Teams.Connector.DeliveryAdvice;

namespace TeamsHerstelBot.Teams.Tests;

/// <summary>One row per code: what to do after a create, after an update or delete, and after a read.</summary>
public sealed class DeliveryTableTests
{
    [Theory]
    [InlineData(0, "ServiceUrlNotAllowed", Disable, Disable, Disable)]
    [InlineData(0, "InvalidId", Dead, Dead, Dead)]
    [InlineData(0, "TokenRefused", StopAll, StopAll, StopAll)]
    [InlineData(0, "TokenUnavailable", Retry, Retry, Retry)]
    [InlineData(0, "NotConnected", Retry, Retry, Retry)]
    [InlineData(0, "NoAnswer", Unknown, Retry, Retry)]
    [InlineData(200, "UnreadableAnswer", Unknown, Retry, Retry)]
    [InlineData(302, null, RetryFew, RetryFew, RetryFew)]
    [InlineData(400, "Bad Argument", RetryFew, RetryFew, RetryFew)]
    [InlineData(400, "BadArgument", RetryFew, RetryFew, RetryFew)]
    [InlineData(400, "BadSyntax", RetryFew, RetryFew, RetryFew)]
    [InlineData(400, null, RetryFew, RetryFew, RetryFew)]
    [InlineData(401, "BotNotRegistered", StopAll, StopAll, StopAll)]
    [InlineData(401, null, StopAll, StopAll, StopAll)]
    [InlineData(403, "BotDisabledByAdmin", Disable, Disable, Disable)]
    [InlineData(403, "BotNotInConversationRoster", Disable, Disable, Disable)]
    [InlineData(403, "ConversationBlockedByUser", Disable, Disable, Disable)]
    [InlineData(403, "ForbiddenOperationException", Disable, Disable, Disable)]
    [InlineData(403, "InvalidBotApiHost", Disable, Disable, Disable)]
    [InlineData(403, "MessageWritesBlocked", Disable, Disable, Disable)]
    [InlineData(403, "NotEnoughPermissions", Disable, Disable, Disable)]
    [InlineData(403, "SomethingNew", Disable, Disable, Disable)]
    [InlineData(403, null, Disable, Disable, Disable)]
    [InlineData(404, "ActivityNotFoundInConversation", RetryFew, PostAgain, RetryFew)]
    [InlineData(404, "activitynotfoundinconversation", RetryFew, PostAgain, RetryFew)]
    [InlineData(404, "ConversationNotFound", Disable, Disable, Disable)]
    [InlineData(404, null, Disable, PostAgain, Disable)]
    [InlineData(405, null, RetryFew, RetryFew, RetryFew)]
    [InlineData(408, null, Unknown, Retry, Retry)]
    [InlineData(412, "PreconditionFailed", Retry, Retry, Retry)]
    [InlineData(413, "MessageSizeTooBig", Shrink, Shrink, RetryFew)]
    [InlineData(418, null, RetryFew, RetryFew, RetryFew)]
    [InlineData(499, "SomethingNew", RetryFew, RetryFew, RetryFew)]
    [InlineData(429, "Throttled", Retry, Retry, Retry)]
    [InlineData(500, "ServiceError", Unknown, Retry, Retry)]
    [InlineData(502, null, Unknown, Retry, Retry)]
    [InlineData(503, "ServiceUnavailable", Unknown, Retry, Retry)]
    [InlineData(504, null, Unknown, Retry, Retry)]
    [InlineData(599, null, Unknown, Retry, Retry)]
    public void Every_code_has_its_advice(int status, string? code, DeliveryAdvice create, DeliveryAdvice change, DeliveryAdvice read)
    {
        Assert.Equal(create, DeliveryTable.Advise(ConnectorCall.Create, status, code));
        Assert.Equal(change, DeliveryTable.Advise(ConnectorCall.Change, status, code));
        Assert.Equal(read, DeliveryTable.Advise(ConnectorCall.Read, status, code));
    }
}
