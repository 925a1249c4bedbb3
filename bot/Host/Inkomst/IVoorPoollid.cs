namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>A handler for people of a pool: its coördinatoren and EDs. Who left the team of the pool is refused.</summary>
public interface IVoorPoollid;
