using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>A coördinator closes a match that ends with care.</summary>
public sealed class StopMatch(Matchbesluit besluit, Kluis kluis) : IKlikHandler, IVoorPoollid
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => besluit.NeemAsync(
        klik, Kijker.Coordinator, Aanvraagverloop.IsAfgerond, (d, eds) => Matchverloop.Stop(d, eds, klik.Wie, kluis.Nu),
        (d, melding) => OverdrachtKaart.Maak(d, Matchverloop.Ontbreekt(d) is [var weg, ..] ? weg : "", melding, klik.Wie.Id), ct);
}
