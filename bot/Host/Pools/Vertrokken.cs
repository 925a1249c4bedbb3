using NodaTime;

namespace TeamsHerstelBot.Host.Pools;

/// <summary>Somebody was seen in no team any more, for the first time at this moment.</summary>
public sealed record Vertrokken(Instant Sinds);
