namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>What kind of conversation it is.</summary>
public enum Pleksoort
{
    /// <summary>A channel that everybody in the team can read.</summary>
    Kanaal,

    /// <summary>
    /// A private or shared channel: there the bot cannot see who is a member without a permission that it does not ask for, and in a shared
    /// one people of another organisation read along. It says so, and does nothing there.
    /// </summary>
    AfgeschermdKanaal,

    /// <summary>The chat of one person with the bot.</summary>
    Persoonlijk,

    /// <summary>A chat of several people, or of a meeting.</summary>
    Groep,

    /// <summary>
    /// A dialog of a messaging extension, which people use in any chat, also where the bot is not: it is about the person, nothing is
    /// posted there, and the chat is not the person's own chat with the bot.
    /// </summary>
    BovenEenGesprek,

    /// <summary>The page of an ED without Teams: one person, and nothing of Teams.</summary>
    Pagina,
}
