namespace TeamsHerstelBot.Sdk.Tests;

/// <summary>What becomes of an activity, whatever the status that says so.</summary>
internal enum Verdict
{
    /// <summary>It reached the bot: 200, or 501 for an invoke that the bot does not know.</summary>
    LetIn,

    /// <summary>Not from the channel, or not for this bot: 401 or 403.</summary>
    Refused,

    /// <summary>Not an activity: 400.</summary>
    Malformed,

    /// <summary>The bot failed on it: 500.</summary>
    Fault,
}

/// <summary>One case in which our bot and the SDK do not agree, and why ours stays as it is.</summary>
internal sealed record Difference(Verdict Sdk, Verdict Ours, string Reason);

/// <summary>Every case in which they do not agree; <c>bot/Teams/README.md</c> tells the same to people.</summary>
internal static class Differences
{
    private const string FaultIsNoAnswer =
        "The SDK lets an exception of its library out as 500. Whoever cannot prove who they are gets 401.";
    private const string Needed = "The activity specification requires it, and the bot cannot act without it.";
    private const string OneBot = "One registration serves one bot in Teams, for the tenants of the list.";

    /// <summary>By the name of the sender, whatever the activity.</summary>
    public static IReadOnlyDictionary<string, Difference> BySender { get; } = new Dictionary<string, Difference>
    {
        ["valid, scheme in lower case"] = new(Verdict.Refused, Verdict.LetIn,
            "The scheme of an Authorization header is the same in any case (RFC 9110); the token is checked all the same."),
        ["without nbf"] = new(Verdict.LetIn, Verdict.Refused, "The channel states both ends of the lifetime."),
        ["no key id"] = new(Verdict.LetIn, Verdict.Refused,
            "Without a key id nobody can tell for which channels the key is endorsed; the SDK skips that check then."),
        ["RS384"] = new(Verdict.LetIn, Verdict.Refused, "The channel signs with RS256, as its metadata say; one algorithm is enough."),
        ["valid in six minutes"] = new(Verdict.Fault, Verdict.Refused, FaultIsNoAnswer),
        ["without exp"] = new(Verdict.Fault, Verdict.Refused, FaultIsNoAnswer),
        ["two audiences"] = new(Verdict.Fault, Verdict.Refused, FaultIsNoAnswer),
        ["another key under a known id"] = new(Verdict.Fault, Verdict.Refused, FaultIsNoAnswer),
        ["unknown key id"] = new(Verdict.Fault, Verdict.Refused, FaultIsNoAnswer),
        ["HS256 with the public key"] = new(Verdict.Fault, Verdict.Refused, FaultIsNoAnswer),
        ["alg none"] = new(Verdict.Fault, Verdict.Refused, FaultIsNoAnswer),
        ["not a JWT"] = new(Verdict.Fault, Verdict.Refused, FaultIsNoAnswer),
    };

    /// <summary>By the name of a body that Teams does not send, with a valid token.</summary>
    public static IReadOnlyDictionary<string, Difference> ByOddity { get; } = new Dictionary<string, Difference>
    {
        ["blank type"] = new(Verdict.LetIn, Verdict.Malformed, Needed),
        ["no channelId"] = new(Verdict.LetIn, Verdict.Malformed, Needed),
        ["no serviceUrl"] = new(Verdict.Fault, Verdict.Malformed, Needed),
        ["no conversation"] = new(Verdict.LetIn, Verdict.Malformed, Needed),
        ["no from"] = new(Verdict.LetIn, Verdict.Malformed, Needed),
        ["no recipient"] = new(Verdict.LetIn, Verdict.Malformed, Needed),
        ["another channel"] = new(Verdict.LetIn, Verdict.Refused,
            "The bot knows Teams only; the SDK serves any channel whose key is endorsed for it."),
        ["another bot is meant"] = new(Verdict.LetIn, Verdict.Refused, OneBot),
        ["another tenant"] = new(Verdict.LetIn, Verdict.Refused, OneBot),
        ["no tenant"] = new(Verdict.LetIn, Verdict.Refused, OneBot),
        ["serviceUrl of a stranger"] = new(Verdict.LetIn, Verdict.Refused,
            "A token of the bot goes to addresses of Teams only, also when a signed activity names another."),
        ["a name of a thousand characters"] = new(Verdict.LetIn, Verdict.Malformed,
            "Ids and names become keys and cards; those of Teams stay far below 512 characters."),
        ["text is a number"] = new(Verdict.LetIn, Verdict.Malformed,
            "A member of another type is not that member; the SDK's serializer makes a text of it."),
        ["a hole among the members"] = new(Verdict.LetIn, Verdict.Malformed, "There is nobody there; in the SDK the bot meets the null."),
        ["a hundred levels deep"] = new(Verdict.LetIn, Verdict.Malformed,
            "Teams stays far below 64 levels; a limit keeps a small body from costing much."),
        ["Action.Execute without a value"] = new(Verdict.Malformed, Verdict.LetIn, Inside),
        ["Action.Execute without an action"] = new(Verdict.Malformed, Verdict.LetIn, Inside),
        ["card action of another type"] = new(Verdict.Malformed, Verdict.LetIn, Inside),
        ["choice list with nothing typed"] = new(Verdict.Malformed, Verdict.LetIn,
            "Who opens the list has typed nothing yet and gets the first choices."),
        ["task/fetch without a value"] = new(Verdict.Fault, Verdict.Malformed,
            "A body that says nothing is the sender's mistake, not the bot's."),
        ["search without a value"] = new(Verdict.Fault, Verdict.Malformed,
            "A body that says nothing is the sender's mistake, not the bot's."),
    };

    private const string Inside = "Adaptive Cards asks for HTTP 200 with the error inside, so that Teams shows it on the card.";
}
