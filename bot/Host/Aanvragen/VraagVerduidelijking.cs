using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>A coördinator asks the asker one thing, from a short list.</summary>
public sealed class VraagVerduidelijking(Coordinatorbesluit besluit, Kluis kluis) : IKlikHandler, IVoorPoollid
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        klik.Keuze(Velden.Verduidelijking) is { } vraag && Keuzes.Verduidelijkingen.Contains(vraag)
            ? besluit.NeemAsync(
                klik, [], d => d.Aanvraag.Verduidelijking is { } gevraagd && gevraagd.Door.Id == klik.Wie.Id,
                (dossier, _) => Aanvraagverloop.VraagVerduidelijking(dossier, vraag, klik.Wie, kluis.Nu), ct)
            : besluit.ToonAsync(klik, Melding.Waarschuwing(Teksten.KiesEerst), ct);
}
