using NodaTime;

namespace TeamsHerstelBot.Domein.Dossiers;

/// <summary>What happened to an aanvraag: no text, no reason, and where nobody needs to know it no name.</summary>
public sealed record Gebeurtenis(string Wat, string DoorId, Instant Op)
{
    /// <summary>A match ended and its question went back to the pool. Stored: never rename.</summary>
    public const string Teruggegeven = "teruggegeven";
}
