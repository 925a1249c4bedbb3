using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>The wijkteam with what it agreed for when it becomes urgent, and who leads it; null when it is none any more.</summary>
public sealed class Afspraakurgent(Kanalen kanalen)
{
    public async Task<Wijkteam?> VanAsync(string tenantId, string kanaalId, CancellationToken ct) =>
        (await kanalen.VindAsync(tenantId, kanaalId, ct))?.Wijkteam;
}
