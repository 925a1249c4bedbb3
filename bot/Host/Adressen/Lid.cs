using TeamsHerstelBot.Domein;

namespace TeamsHerstelBot.Host.Adressen;

/// <param name="Id">Entra object id.</param>
/// <param name="Mri">The id of this person towards this bot, for refresh and mentions.</param>
/// <param name="Gast">Of another organisation.</param>
public sealed record Lid(string Id, string Naam, string Mri, bool Gast = false)
{
    /// <summary>The id of a person towards this bot, and no Entra object id.</summary>
    public static bool IsMri(string id) => id.StartsWith("29:", StringComparison.Ordinal);

    public Persoon Persoon => new(Id, Naam);

    /// <summary>Entra ids are the same whatever case a client sends them in.</summary>
    public bool Is(string? persoonId) => string.Equals(Id, persoonId, StringComparison.OrdinalIgnoreCase);
}
