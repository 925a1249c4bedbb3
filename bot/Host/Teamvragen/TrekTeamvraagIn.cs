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

/// <summary>The ED takes it back.</summary>
public sealed class TrekTeamvraagIn(Teamvraagkast kast) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (await kast.BeslisAsync(klik, v => v.TrekIn(klik.Wie), ct) is not var (vraag, weigering)) return MeldingKaart.KnopOnbekend();
        return vraag.Ed.Id == klik.Wie.Id ? TeamvraagKaart.VoorErvaringsdeskundige(vraag) : MeldingKaart.Weigering(weigering!.Reden);
    }
}
