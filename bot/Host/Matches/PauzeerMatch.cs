using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>Asker or ED lets one match wait, without a reason.</summary>
public sealed class PauzeerMatch(Matchbesluit besluit, Kluis kluis) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        besluit.NeemAsync(klik, d => d.Match?.Pauze is not null, (d, _) => Matchverloop.Pauzeer(d, klik.Wie, kluis.Nu), ct);
}
