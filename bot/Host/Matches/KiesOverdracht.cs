using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>A coördinator chooses what happens with a match whose ED is not available.</summary>
public sealed class KiesOverdracht(Matchbesluit besluit, Inzage inzage, Kluis kluis) : IKlikHandler<Overdracht>, IVoorPoollid
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, Overdracht keuze, CancellationToken ct)
    {
        // A vervanger takes the pause away, and with it who paused: read before, so that the card can say so.
        var (dossier, weigering) = await inzage.LaadAsync(klik, Kijker.Coordinator, ct);
        if (dossier is null) return weigering!;
        var edId = dossier.Match is { } eerder ? eerder.Pauze?.EdId ?? eerder.Wie.EdId : "";
        return await besluit.NeemAsync(
            klik, Kijker.Coordinator, d => keuze == Overdracht.Vervanger ? d.Aanvraag.WachtOpReactie : d.Match?.Pauze?.Keuze == keuze,
            (d, eds) => Matchverloop.KiesOverdracht(d, eds, keuze, klik.Wie, kluis.Nu),
            (d, melding) => OverdrachtKaart.Maak(d, edId, melding, klik.Wie.Id), ct);
    }
}
