using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>
/// A coördinator asks somebody by name, outside the proposal; who has as much as they chose only with an experienced second.
/// </summary>
public sealed class KiesZelf(Coordinatorbesluit besluit, Kluis kluis) : IKlikHandler, IVoorPoollid
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if ((klik.Aanvraag()?.EdId ?? klik.Keuze(Velden.Collega)) is not { } edId)
        {
            return besluit.ToonAsync(klik, Melding.Waarschuwing(Teksten.KiesEerst), ct);
        }

        var tweedeId = klik.Keuze(Velden.Tweede) is { } gekozen && gekozen != edId ? gekozen : null;
        string[] ids = tweedeId is null ? [edId] : [edId, tweedeId];
        return besluit.NeemAsync(
            klik, ids, d => ids.All(id => d.AanbodAan(id) is { IsOpen: true } && Coordinatorbesluit.VroegZelf(d, id, klik.Wie.Id)),
            (dossier, eds) => dossier.Pool.IsCoordinator(klik.Wie.Id) && ids.Any(id => eds.All(e => e.Wie.Id != id))
                ? new Uitkomst<Wijziging>.Geweigerd(Reden.NietInPool)
                : Aanvraagverloop.KiesZelf(
                    dossier, eds.FirstOrDefault(e => e.Wie.Id == edId), eds.FirstOrDefault(e => e.Wie.Id == tweedeId), klik.Wie, kluis.Nu),
            ct);
    }
}
