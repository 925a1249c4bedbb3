using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The asker wants to be reminded, privately and once, of a question for which there was nobody.</summary>
public sealed class VraagLaterOpnieuw(Inzage inzage, Kluis kluis) : IKlikHandler<int>
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, int weken, CancellationToken ct)
    {
        var (beslissing, geenZicht) = await inzage.BeslisAsync(
            klik, Kijker.Aanvrager, (dossier, _) => Aanvraagverloop.VraagLater(dossier, weken, klik.Wie, kluis.Nu), ct);
        if (beslissing is null) return geenZicht!;
        return AanvraagKaart.Maak(
            beslissing.Dossier, klik.InKanaal, beslissing.Dossier.Aanvraag.Afloop.Later is null ? beslissing.Weigering.AlsMelding() : null);
    }
}
