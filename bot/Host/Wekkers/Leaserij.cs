namespace TeamsHerstelBot.Host.Wekkers;

/// <summary>Which instance works on a shard, as long as that instance lives.</summary>
public sealed record Leaserij(string Instantie);
