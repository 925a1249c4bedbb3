using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// The asker opens the form to change an aanvraag for which nobody was asked yet; or, for a bewoner who agreed, at that part of it.
/// </summary>
public sealed class WijzigAanvraag(Vraagloket loket) : IKlikHandler<Vraagstap>, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, Vraagstap stap, CancellationToken ct)
    {
        var (stand, weigering) = await loket.EigenAsync(klik, ct);
        if (stand is null) return weigering!;
        return stand.Wijzigt!.Aanvraag.IsTeWijzigen
            ? VraagKaart.Maak(stand.Beeld, stap)
            : AanvraagKaart.Maak(stand.Wijzigt, klik.InKanaal, Teksten.MeldingVoor(Reden.NietMeerOpen));
    }
}
