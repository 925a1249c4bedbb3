namespace TeamsHerstelBot.Host.Opslag;

/// <summary>How much of a card is sent, after Teams found it too large. Stored by name: never rename, never reuse.</summary>
public enum Kaartmaat
{
    Heel,

    /// <summary>The same texts and buttons, without a view per person and with short lists.</summary>
    Klein,

    /// <summary>What it is about and what to type.</summary>
    EenRegel,
}
