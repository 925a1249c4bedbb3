using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>A coördinator chooses what happens with a match whose ED is not available, or whose asker left.</summary>
public sealed class KiesOverdracht(Matchbesluit besluit, Inzage inzage, Kanalen kanalen, Kluis kluis)
    : IKlikHandler<Overdracht>, IVoorPoollid
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, Overdracht keuze, CancellationToken ct)
    {
        // A vervanger takes the pause away, and with it who paused: read before, so that the card can say so.
        var (dossier, weigering) = await inzage.LaadAsync(klik, Kijker.Coordinator, ct);
        if (dossier is null) return weigering!;
        var voor = klik.Aanvraag()?.EdId;
        var weg = voor ?? (Matchverloop.Ontbreekt(dossier) is [.., var wie] ? wie : dossier.Match?.Wie.EdId ?? "");
        var opvolger = await kanalen.TeamleiderAsync(klik.TenantId, dossier.Aanvraag.Herkomst.KanaalId, ct);
        return await besluit.NeemAsync(
            klik, Kijker.Coordinator,
            d => keuze == Overdracht.Vervanger ? d.Aanvraag.WachtOpReactie || IsVervangen(d) : d.Match?.Pauze?.Keuze == keuze,
            (d, eds) => Matchverloop.KiesOverdracht(d, eds, keuze, klik.Wie, kluis.Nu, voor, opvolger),
            (d, melding) => OverdrachtKaart.Maak(d, weg, melding, klik.Wie.Id), ct);

        bool IsVervangen(Dossier d) => voor is not null && d.Aanvraag.Aanvrager.Id != voor && d.Aanvraag.Aanvrager.Id == opvolger?.Id;
    }
}
