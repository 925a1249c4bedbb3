namespace TeamsHerstelBot.Cards;

/// <summary>Where a long choice list looks for its choices. Sent: never rename, never reuse.</summary>
public static class Datasets
{
    /// <summary>Members of the team of the channel in which the card stands.</summary>
    public const string Leden = "leden";

    /// <summary>Colleagues in the wijkteams of this municipality, for an ED in the own chat.</summary>
    public const string Collegas = "collegas";
}
