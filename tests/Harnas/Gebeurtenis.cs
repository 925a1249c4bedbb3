using System.Text.Json;

namespace TeamsHerstelBot.Harnas;

/// <summary>One of the things that happened to an aanvraag, as its row keeps them.</summary>
public sealed record Gebeurtenis(string Wat, string DoorId)
{
    public static IEnumerable<Gebeurtenis> Uit(string aanvraag)
    {
        using var rij = JsonDocument.Parse(aanvraag);
        return [.. rij.RootElement.GetProperty("Verloop").EnumerateArray().Select(g => g.Deserialize<Gebeurtenis>()!)];
    }
}
