namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>What Teams tells by itself.</summary>
public enum Gebeurtenissoort
{
    /// <summary>The bot was added to a channel.</summary>
    InKanaalGezet,

    /// <summary>The bot was taken out of a team, or out of one channel of it.</summary>
    UitTeamGehaald,

    /// <summary>Somebody joined or left a team, or one channel of it.</summary>
    LedenGewijzigd,

    /// <summary>A team or channel got another name, was deleted, archived, or came back.</summary>
    TeamGewijzigd,

    /// <summary>Somebody added the app for themself.</summary>
    PersoonlijkGezet,
}
