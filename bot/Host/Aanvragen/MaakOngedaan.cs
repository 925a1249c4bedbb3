using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>Who ended or gave away something by mistake goes back to how it was. The same card says so.</summary>
public sealed class MaakOngedaan(Inzage inzage, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (beslissing, geenZicht) = await inzage.BeslisAsync(
            klik, Kijker.Betrokkene | Kijker.Coordinator,
            (dossier, eds) => Aanvraagverloop.MaakOngedaan(dossier, eds, klik.Wie, kluis.Nu), ct);
        if (beslissing is null) return geenZicht!;
        var melding = Aanvraagverloop.IsOngedaan(beslissing.Dossier, klik.Wie.Id)
            ? Melding.Info(Teksten.Ongedaan)
            : beslissing.Weigering.AlsMelding();
        return Kaart(klik, beslissing.Dossier, melding);
    }

    /// <summary>The card on which the button stood. What a card says it is proves nothing, so first who it is.</summary>
    private static Kaartbeeld Kaart(Klik klik, Dossier dossier, Melding? melding)
    {
        var (wie, soort) = (klik.Wie.Id, Actiedata.Uit(klik.Invoer).Soort);
        if (soort == Soorten.Matchvraag && dossier.Pool.IsCoordinator(wie))
        {
            return OverdrachtKaart.Maak(dossier, dossier.Match?.Pauze?.EdId ?? "", melding, wie);
        }

        if (dossier.Aanvraag.Aanvrager.Id != wie) return MatchKaart.VoorErvaringsdeskundige(dossier, melding, wie);
        return soort == Soorten.Match
            ? MatchKaart.VoorVrager(dossier, melding)
            : AanvraagKaart.Maak(dossier, klik.InKanaal, melding, uitLijst: !klik.InKanaal);
    }
}
