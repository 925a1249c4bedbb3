using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>The ED takes it back.</summary>
public sealed class TrekTeamvraagIn(Teamvraagkast kast) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => kast.BeslisAsync(
        klik, Kijker.Aanvrager, v => v.TrekIn(klik.Wie), (vraag, _) => TeamvraagKaart.VoorErvaringsdeskundige(vraag), ct);
}
