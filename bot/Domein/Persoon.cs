namespace TeamsHerstelBot.Domein;

/// <summary>Somebody with an account in the municipality: Entra object id and the name to show. Never a bewoner.</summary>
public sealed record Persoon(string Id, string Naam);
