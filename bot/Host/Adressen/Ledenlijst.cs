using NodaTime;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>Who was in a channel when the bot last looked; for choice lists and to check a choice.</summary>
/// <param name="Eigenaren">Entra object ids of the owners of the team; null when nobody could tell.</param>
public sealed record Ledenlijst(IReadOnlyList<Lid> Leden, Instant Gezien, IReadOnlyList<string>? Eigenaren = null)
{
    /// <summary>
    /// Who most likely leads the team: whoever added the bot when owning the team too, else an owner, else whoever added the bot. Only
    /// somebody who is in the team.
    /// </summary>
    public Lid? Vermoedelijk(string? doorId)
    {
        var eigenaren = Leden.Where(l => Eigenaren?.Contains(l.Id, StringComparer.OrdinalIgnoreCase) == true).ToList();
        return eigenaren.Find(l => l.Id == doorId) ?? eigenaren.FirstOrDefault() ?? Vind(doorId);
    }

    public Lid? Vind(string? persoonId) => Leden.FirstOrDefault(l => l.Id == persoonId);
}
