using NodaTime;

namespace TeamsHerstelBot.Domein.Pools;

/// <summary>A coördinator who left the team, as long as nobody took the role over.</summary>
public sealed record Vertrek(Persoon Wie, Instant Sinds);
