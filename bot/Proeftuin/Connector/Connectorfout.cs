using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin.Connector;

/// <summary>The errors of the Connector, in the form Teams gives them.</summary>
internal static class Connectorfout
{
    public static IResult GeenToken => Maak(401, "Unauthorized", "Authorization has been denied for this request.");

    public static IResult GesprekOnbekend => Maak(404, "ConversationNotFound", "Conversation not found.");

    public static IResult BerichtOnbekend => Maak(404, "ActivityNotFoundInConversation", "Activity not found in conversation.");

    public static IResult LidOnbekend => Maak(404, "MemberNotFoundInConversation", "Member not found in conversation.");

    public static IResult TeamOnbekend => Maak(404, "TeamNotFound", "Team not found.");

    public static IResult BotNietHier => Maak(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static IResult NietGeinstalleerd => Maak(403, "ForbiddenOperationException", "Bot is not installed in user's personal scope.");

    public static IResult NietVanBot => Maak(403, "NotEnoughPermissions", "The bot can only change its own messages.");

    public static IResult TeGroot => Maak(413, "MessageSizeTooBig", "Message size too large.");

    public static IResult Ongeldig(string reden) => Maak(400, "BadSyntax", reden);

    public static IResult Maak(int status, string code, string melding) =>
        Results.Json(new { error = new { code, message = melding } }, Json.Opties, statusCode: status);
}
