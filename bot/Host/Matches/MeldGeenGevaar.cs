using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>The ED pressed by mistake that danger threatens: the asker reads so on the same message.</summary>
public sealed class MeldGeenGevaar(Matchbesluit besluit, Kluis kluis) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => besluit.NeemAsync(
        klik, d => d.Match?.Onderweg is { Urgent: null, GeenGevaar: not null },
        (d, _) => Matchverloop.NeemUrgentTerug(d, klik.Wie, kluis.Nu), ct, Melding.Info(Teksten.GeenGevaarVerstuurd));
}
