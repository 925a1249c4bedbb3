using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>The contact passes it on, without a reason.</summary>
public sealed class GeefTeamvraagDoor(Teamvraagkast kast) : IKlikHandler
{
    /// <summary>Who passed it on already is a colleague in the team, and sees that it was.</summary>
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => kast.BeslisAsync(
        klik, Kijker.Meedenker | Kijker.Kanaallid, v => v.GeefDoor(klik.Wie),
        (vraag, _) => TeamvraagKaart.VoorMeedenker(vraag, klik.Wie.Id), ct);
}
