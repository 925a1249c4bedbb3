using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Signalen;

/// <summary>Draws a signaal for who gave it, who answers it and the channel it may go to.</summary>
public sealed class Signaalkaarten(Kluis kluis) : IKaartbron
{
    public async Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (!Guid.TryParse(toon.Id, out var id)) return null;
        if (await kluis.LeesAsync<Signaal>(partitie.Tabel, partitie.Sleutel, Sleutel.Signaal(id), ct) is not { Waarde: var signaal })
        {
            return null;
        }

        return toon.Soort switch
        {
            KaartSoort.SignaalVoorErvaringsdeskundige => SignaalKaart.VoorErvaringsdeskundige(signaal),
            KaartSoort.SignaalVoorCoordinator => SignaalKaart.VoorCoordinator(signaal),
            KaartSoort.SignaalInKanaal => SignaalKaart.InKanaal(signaal),
            _ => null,
        };
    }
}
