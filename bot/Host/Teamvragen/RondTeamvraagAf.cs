using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>One of the two says it is done.</summary>
public sealed class RondTeamvraagAf(Teamvraagkast kast) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => kast.BeslisAsync(
        klik, Kijker.Aanvrager | Kijker.Meedenker, v => v.RondAf(klik.Wie),
        (v, weigering) => SpreekTeamvraagAf.Eigen(klik, v, weigering), ct);
}
