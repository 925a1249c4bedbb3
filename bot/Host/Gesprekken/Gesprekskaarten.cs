using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Draws the welcome for a role; an answer to something typed is drawn once and never again.</summary>
public sealed class Gesprekskaarten(Kanalen kanalen) : IKaartbron
{
    public async Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (toon.Soort != KaartSoort.Welkom || !Enum.TryParse<Rollen>(toon.Id, out var rol)) return null;
        var team = Welkom.Waar(toon.Extra) is { } waar ? (await kanalen.VindAsync(partitie.TenantId, waar, ct))?.Wijkteam : null;
        return WelkomKaart.Voor(rol, team?.Naam);
    }
}
