using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>Asker or ED gives a match back: the question returns to the pool, without blame.</summary>
public sealed class GeefMatchTerug(Matchbesluit besluit, Kluis kluis) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        besluit.NeemAsync(
            klik, Aanvraagverloop.IsTeruggegeven, (dossier, eds) => Aanvraagverloop.GeefTerug(dossier, eds, klik.Wie, kluis.Nu), ct);
}
