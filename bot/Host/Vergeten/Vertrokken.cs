using NodaTime;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>Somebody was seen in no team any more, for the first time at this moment.</summary>
public sealed record Vertrokken(Instant Sinds);
