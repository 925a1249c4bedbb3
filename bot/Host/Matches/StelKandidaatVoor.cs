using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>A coördinator asks one ED of the proposal whether an aanvraag suits.</summary>
public sealed class StelKandidaatVoor(Coordinatorbesluit besluit, Kluis kluis) : IKlikHandler, IVoorPoollid
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Aanvraag()?.EdId is not { } edId) return besluit.ToonAsync(klik, Melding.Waarschuwing(Teksten.KiesEerst), ct);
        return besluit.NeemAsync(
            klik, [edId], d => d.AanbodAan(edId) is { IsOpen: true } && Coordinatorbesluit.VroegZelf(d, edId, klik.Wie.Id),
            (dossier, eds) => Aanvraagverloop.StelVoor(dossier, eds is [var ed, ..] ? ed : null, klik.Wie, kluis.Nu), ct);
    }
}
