using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>One side says that it clicks, or that they meet once more.</summary>
public sealed class MaakKennis(Matchbesluit besluit, Kluis kluis) : IKlikHandler<Klikkeuze>
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, Klikkeuze keuze, CancellationToken ct) => besluit.NeemAsync(
        klik, d => Matchbesluit.Inbreng(d, klik.Wie.Id, i => i.Klik == keuze), (d, _) => Matchverloop.Kies(d, keuze, klik.Wie, kluis.Nu),
        ct);
}
