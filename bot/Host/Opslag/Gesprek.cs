namespace TeamsHerstelBot.Host.Opslag;

/// <summary>The 1:1 chat with a person.</summary>
public sealed record Gesprek(string ConversationId, string ServiceUrl);
