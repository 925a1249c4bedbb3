using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Host.Profielen;

namespace TeamsHerstelBot.Host.Borgingsweken;

/// <summary>Draws the borgingsvraag of a week.</summary>
public sealed class Borgingskaarten(Borgingskast kast, Borgingsblad blad, Voorkeuren voorkeuren, Kluis kluis) : IKaartbron
{
    public async Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (toon.PersoonId is not { } persoonId || Isoweek.Lees(toon.Id) is not { } week) return null;
        if (await kast.LeesAsync(partitie.TenantId, persoonId, week, ct) is not { Waarde: var vraag }) return null;
        return vraag.IsVoorbij(toon.Extra is null ? 1 : 2)
            ? BorgingKaart.Dicht(vraag)
            : await blad.MaakAsync(partitie.TenantId, vraag, ct);
    }

    /// <summary>The question of the next week is soon enough.</summary>
    public async Task<bool> IsTeLaatAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        toon.PersoonId is { } persoonId
            && Isoweek.Lees(toon.Id) is { } week
            && await kast.LeesAsync(partitie.TenantId, persoonId, week, ct) is { Waarde: var vraag }
            && !vraag.IsLaatste(kluis.Nu, (await voorkeuren.LeesAsync(partitie.TenantId, persoonId, ct)).BorgingElke);
}
