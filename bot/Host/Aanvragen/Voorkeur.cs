namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>What somebody chose for how the bot talks to them.</summary>
/// <param name="ZonderTaaltip">No tips about words that can become a label.</param>
public sealed record Voorkeur(bool ZonderTaaltip = false);
