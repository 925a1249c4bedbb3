namespace TeamsHerstelBot.Cards;

/// <summary>What somebody is; one person can be several.</summary>
[Flags]
public enum Rollen
{
    /// <summary>Nothing known.</summary>
    Geen = 0,

    /// <summary>Works in a wijkteam.</summary>
    SociaalWerker = 1,

    /// <summary>Leads a wijkteam.</summary>
    Teamleider = 2,

    /// <summary>Makes matches in a pool.</summary>
    Coordinator = 4,

    /// <summary>Has a profile in a pool.</summary>
    Ervaringsdeskundige = 8,
}
