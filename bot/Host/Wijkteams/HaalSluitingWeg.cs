using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>Somebody in the channel says that the team is open after all.</summary>
public sealed class HaalSluitingWeg(Sluitbesluit besluit) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        besluit.NeemAsync(klik, (team, _) => Sluitbesluit.Dagen(klik) is var (van, tot) ? team.Open(van, tot) : team, null, ct);
}
