using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The asker takes the question back.</summary>
public sealed class TrekAanvraagIn(Inzage inzage, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (beslissing, geenZicht) = await inzage.BeslisAsync(
            klik, Kijker.Indiener, (dossier, eds) => Aanvraagverloop.TrekIn(dossier, eds, klik.Wie, kluis.Nu), ct);
        if (beslissing is null) return geenZicht!;

        // Only the asker can have done it, so who finds it done did it.
        var melding = beslissing.Dossier.Aanvraag.Status == AanvraagStatus.Ingetrokken ? null : beslissing.Weigering.AlsMelding();
        return AanvraagKaart.Maak(beslissing.Dossier, klik.InKanaal, melding, uitLijst: !klik.InKanaal);
    }
}
