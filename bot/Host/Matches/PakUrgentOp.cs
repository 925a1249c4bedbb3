using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>Who was called for takes it up: the alarm ends, and the ED hears that it was seen.</summary>
public sealed class PakUrgentOp(Matchbesluit besluit, Kluis kluis) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => besluit.NeemAsync(
        klik, Kijker.Aanvrager | Kijker.Coordinator | Kijker.Geroepen, d => d.Match?.Onderweg.IsOpgepakt == true,
        (d, _) => Matchverloop.PakUrgentOp(d, klik.Wie, kluis.Nu, leidt: true),
        (d, melding) => UrgentKaart.NaOppakken(d, klik.Wie.Id, melding), ct);
}
