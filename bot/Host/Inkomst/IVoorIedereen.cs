namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>A command whose answer is about the channel, not about the person: it is answered where it was asked.</summary>
public interface IVoorIedereen;
