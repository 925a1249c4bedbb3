using TeamsHerstelBot.Host.Adressen;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>What a wijkteam agreed for when it becomes urgent, or null while it agreed nothing.</summary>
public sealed class Afspraakurgent(Kanalen kanalen)
{
    public async Task<string?> VanAsync(string tenantId, string kanaalId, CancellationToken ct) =>
        (await kanalen.VindAsync(tenantId, kanaalId, ct))?.Wijkteam?.Urgent;
}
