namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>The key of the handler of a typed command; a button is found by its verb alone.</summary>
public sealed record Getypt(string Opdracht);
