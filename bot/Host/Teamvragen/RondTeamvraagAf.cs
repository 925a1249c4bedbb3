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

/// <summary>One of the two says it is done.</summary>
public sealed class RondTeamvraagAf(Teamvraagkast kast) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        await kast.BeslisAsync(klik, v => v.RondAf(klik.Wie), ct) is var (vraag, weigering)
            ? SpreekTeamvraagAf.Eigen(klik, vraag, weigering)
            : MeldingKaart.KnopOnbekend();
}
