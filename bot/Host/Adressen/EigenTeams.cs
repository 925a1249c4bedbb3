using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>The wijkteams of a person, as far as their rosters are known.</summary>
public sealed class EigenTeams(Ledenboek leden, Kanalen kanalen)
{
    public async Task<IReadOnlyList<Wijkteam>> VanAsync(string tenantId, string persoonId, CancellationToken ct) =>
    [
        .. (await leden.KanalenVanAsync(tenantId, persoonId, ct)).Select(k => k.Wijkteam).OfType<Wijkteam>()
            .OrderBy(t => t.Naam, StringComparer.Ordinal),
    ];

    /// <summary>
    /// The wijkteam of this person that was put away in Teams, by its name: it is known, and nothing can be done for it. Null for none.
    /// </summary>
    public async Task<string?> GearchiveerdAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        foreach (var kanaal in (await kanalen.AlleAsync(tenantId, ct)).Where(k => k is { Archief: true, Wijkteam: not null }))
        {
            if ((await kanalen.LedenAsync(tenantId, kanaal.Id, ct)).Kent(persoonId)) return kanaal.Wijkteam!.Naam;
        }

        return null;
    }
}
