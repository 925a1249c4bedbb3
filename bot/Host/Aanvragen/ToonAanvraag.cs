using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The asker looks at an own aanvraag.</summary>
public sealed class ToonAanvraag(Vraagloket loket) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (stand, weigering) = await loket.EigenAsync(klik, ct);
        return stand is null ? weigering! : AanvraagKaart.Maak(stand.Wijzigt!, klik.InKanaal, uitLijst: !klik.InKanaal);
    }
}
