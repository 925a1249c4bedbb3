namespace TeamsHerstelBot.Host.Pools;

/// <summary>Points from a person, a queue or a click to an aanvraag.</summary>
/// <param name="Gezegd">Mark of what a form said when it was sent, or null: sent again it is known.</param>
public sealed record Verwijzing(Guid AanvraagId, string PoolId, string? Gezegd = null);
