using NodaTime.Text;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>Draws what an ED asks or offers a wijkteam.</summary>
public sealed class Teamvraagkaarten(Kluis kluis) : IKaartbron
{
    public async Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (!Guid.TryParse(toon.Id, out var id)) return null;
        if (await kluis.LeesAsync<Teamvraag>(partitie.Tabel, partitie.Sleutel, Sleutel.Teamvraag(id), ct) is not { Waarde: var vraag })
        {
            return null;
        }

        return toon.Soort switch
        {
            KaartSoort.TeamvraagInKanaal => TeamvraagKaart.InKanaal(vraag),
            KaartSoort.TeamvraagVoorErvaringsdeskundige => TeamvraagKaart.VoorErvaringsdeskundige(vraag),
            KaartSoort.TeamvraagVoorMeedenker => TeamvraagKaart.VoorMeedenker(vraag, toon.Extra!),
            KaartSoort.TeamvraagMorgen when toon.PersoonId is { } wie && vraag.IsBetrokkene(wie) && IsDezeDag(vraag, toon) =>
                TeamvraagKaart.Morgen(vraag, wie),
            _ => null,
        };
    }

    private static bool IsDezeDag(Teamvraag vraag, Toonbericht toon) =>
        vraag.Dag is { } dag && LocalDatePattern.Iso.Format(dag) == toon.Extra;

    /// <summary>On the day itself it is not tomorrow any more.</summary>
    public Task<bool> IsTeLaatAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) => Task.FromResult(
        toon.Soort == KaartSoort.TeamvraagMorgen
            && LocalDatePattern.Iso.Parse(toon.Extra ?? "") is { Success: true, Value: var dag }
            && dag <= Weekmoment.Lokaal(kluis.Nu).Date);
}
