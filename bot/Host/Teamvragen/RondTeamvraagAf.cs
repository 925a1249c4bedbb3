using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>One of the two says it is done.</summary>
public sealed class RondTeamvraagAf(Teamvraagkast kast) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => kast.BeslisAsync(
        klik, Kijker.Aanvrager | Kijker.Meedenker, v => v.RondAf(klik.Wie),
        (v, weigering) => SpreekTeamvraagAf.Eigen(klik, v, weigering), ct);
}
