using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>The wijkteams of a person, as far as their rosters are known.</summary>
public sealed class EigenTeams(Kanalen kanalen)
{
    public async Task<IReadOnlyList<Wijkteam>> VanAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        List<Wijkteam> teams = [];
        foreach (var kanaal in (await kanalen.AlleAsync(tenantId, ct)).Where(k => !k.Weg && k.Wijkteam is not null))
        {
            if ((await kanalen.LedenAsync(tenantId, kanaal.Id, ct)).Vind(persoonId) is not null) teams.Add(kanaal.Wijkteam!);
        }

        return [.. teams.OrderBy(t => t.Naam, StringComparer.Ordinal)];
    }
}
