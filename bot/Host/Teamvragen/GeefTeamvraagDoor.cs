using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>The contact passes it on, without a reason.</summary>
public sealed class GeefTeamvraagDoor(Teamvraagkast kast) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        await kast.BeslisAsync(klik, v => v.GeefDoor(klik.Wie), ct) is var (vraag, _)
            ? TeamvraagKaart.VoorMeedenker(vraag, klik.Wie.Id)
            : MeldingKaart.KnopOnbekend();
}
