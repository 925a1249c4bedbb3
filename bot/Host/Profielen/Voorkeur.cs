namespace TeamsHerstelBot.Host.Profielen;

/// <summary>What somebody chose for how the bot talks to them.</summary>
/// <param name="ZonderTaaltip">No tips about words that can become a label.</param>
/// <param name="BorgingElke">Once in how many weeks a teamleider is asked the borgingsvraag.</param>
public sealed record Voorkeur(bool ZonderTaaltip = false, int BorgingElke = 1);
