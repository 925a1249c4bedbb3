namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>The key of the handler that opens a dialog from a message or the compose box.</summary>
/// <param name="Commando">Id of the command in the manifest.</param>
public sealed record Berichtactie(string Commando);
