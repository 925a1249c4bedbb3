using NodaTime;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>A card that lies ready for an ED without Teams: which, never what it says.</summary>
/// <param name="Van">Where it is drawn from.</param>
/// <param name="Op">When it was laid there.</param>
public sealed record Brief(Toonbericht Toon, Partitie Van, Instant Op);

/// <summary>What mail somebody had.</summary>
/// <param name="Laatst">The last that told of something new.</param>
/// <param name="Geweigerd">Address at which nothing can arrive, as long as it is theirs.</param>
public sealed record Briefstand(Instant? Laatst = null, string? Geweigerd = null);
