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
        var waar = toon.Extra is null ? null : Kaartkeer.Lees(toon.Extra).Wat;
        var team = waar is null ? null : (await kanalen.VindAsync(partitie.TenantId, waar, ct))?.Wijkteam;
        return WelkomKaart.Voor(rol, team?.Naam);
    }
}
