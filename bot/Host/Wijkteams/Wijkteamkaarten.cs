using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>Draws what a channel is for, and what its team agreed.</summary>
public sealed class Wijkteamkaarten(Kanalen kanalen, Inrichtbeeld inrichtbeeld) : IKaartbron
{
    public async Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if ((await kanalen.LeesAsync(partitie.TenantId, toon.Id, ct))?.Waarde is not { Weg: false } kanaal) return null;
        return toon.Soort switch
        {
            KaartSoort.Inrichten => InrichtKaart.Maak(await inrichtbeeld.MaakAsync(partitie.TenantId, kanaal, ct)),
            KaartSoort.RolOvergegaan when kanaal.Wijkteam is { } van => RolKaart.Overgegaan(van),
            KaartSoort.Afspraken when kanaal.Wijkteam is { } team => AfsprakenKaart.Maak(team),
            _ => null,
        };
    }
}
