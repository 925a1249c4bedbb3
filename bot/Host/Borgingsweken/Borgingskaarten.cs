using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Borgingsweken;

/// <summary>Draws the borgingsvraag of a week.</summary>
public sealed class Borgingskaarten(Borgingskast kast, Kluis kluis) : IKaartbron
{
    public async Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (toon.PersoonId is not { } persoonId || Isoweek.Lees(toon.Id) is not { } week) return null;
        return await kast.LeesAsync(partitie.TenantId, persoonId, week, ct) is { } rij ? BorgingKaart.Maak(rij.Waarde) : null;
    }

    /// <summary>The question of the next week is soon enough.</summary>
    public async Task<bool> IsTeLaatAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        toon.PersoonId is { } persoonId
            && Isoweek.Lees(toon.Id) is { } week
            && await kast.LeesAsync(partitie.TenantId, persoonId, week, ct) is { Waarde: var vraag }
            && !vraag.IsLaatste(kluis.Nu);
}
