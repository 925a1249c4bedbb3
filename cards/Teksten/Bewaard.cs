namespace TeamsHerstelBot.Cards;

/// <summary>What was saved, for who pressed the button.</summary>
public static partial class Teksten
{
    /// <summary>Settings: what they are now stands below it. Said again when the same is saved again.</summary>
    public static Melding Bewaard { get; } = Melding.Info("Bewaard. Hieronder staat hoe het nu is.");
}
