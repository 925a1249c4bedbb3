namespace TeamsHerstelBot.Proeftuin.Kern;

/// <summary>
/// Where a clock was put: at <paramref name="Echt"/> of the computer it showed <paramref name="Proef"/> and went on at a speed.
/// </summary>
internal sealed record Klokstand(DateTimeOffset Echt, DateTimeOffset Proef, double Snelheid);

/// <summary>What the clock shows, and the next Monday 09:00 after that.</summary>
internal sealed record Klokbeeld(DateTimeOffset Nu, double Snelheid, DateTimeOffset VolgendeMaandag);
