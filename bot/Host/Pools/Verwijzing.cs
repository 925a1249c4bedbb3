namespace TeamsHerstelBot.Host.Pools;

/// <summary>Points from a person, a queue or a click to an aanvraag.</summary>
public sealed record Verwijzing(Guid AanvraagId, string PoolId);
