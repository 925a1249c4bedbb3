using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>Who is in a match goes back to its card.</summary>
public sealed class ToonMatch(Matchbesluit besluit) : IKlikHandler, IToont
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => besluit.ToonAsync(klik, ct);
}
