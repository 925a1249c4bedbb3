using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Leveringen;

/// <summary>A partition of which somebody sees what does not arrive.</summary>
/// <param name="Plek">Its name in the id of a card.</param>
/// <param name="KanaalId">What is about this channel and no other; null for everything.</param>
/// <param name="IsHier">Who is in that channel: a welcome to the team is about it.</param>
public sealed record Leveringplek(Partitie Partitie, string Plek, string? KanaalId = null, Func<string, bool>? IsHier = null)
{
    public bool Gaat(Bestelling bestelling)
    {
        if (KanaalId is null || bestelling.KanaalId == KanaalId) return true;
        if (bestelling.Eerste.Toon is not { } toon) return false;
        return toon.Id == KanaalId || toon.Extra == KanaalId
            || (toon is { Soort: KaartSoort.Welkom, Extra: null } && IsHier?.Invoke(toon.PersoonId ?? "") == true);
    }
}
