namespace TeamsHerstelBot.Host.Opslag;

/// <summary>The 1:1 chat with a person.</summary>
/// <param name="Weg">The bot cannot write there any more: the app was taken away, or the chat was blocked.</param>
public sealed record Gesprek(string ConversationId, string ServiceUrl, bool Weg = false);
