namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>A handler that changes nothing, so that a client may call it by itself to refresh a card.</summary>
public interface IToont;
