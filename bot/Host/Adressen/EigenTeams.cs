using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>The wijkteams of a person, as far as their rosters are known.</summary>
public sealed class EigenTeams(Ledenboek leden)
{
    public async Task<IReadOnlyList<Wijkteam>> VanAsync(string tenantId, string persoonId, CancellationToken ct) =>
    [
        .. (await leden.KanalenVanAsync(tenantId, persoonId, ct)).Select(k => k.Wijkteam).OfType<Wijkteam>()
            .OrderBy(t => t.Naam, StringComparer.Ordinal),
    ];
}
