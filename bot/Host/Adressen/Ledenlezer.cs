using TeamsHerstelBot.Host.Graph;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>Reads who is in a channel and who owns its team, and remembers it; a large team up to a limit.</summary>
public sealed class Ledenlezer(Kanalen kanalen, Kluis kluis, IConnector connector, RateLadder ladder, ITeameigenaren eigenaren)
{
    /// <summary>A roster of this many people is cut off.</summary>
    public const int Meeste = 250;

    private const int Pagina = 200;

    /// <summary>Pages may be small or empty; that there are always more is not believed.</summary>
    private const int MeestePaginas = 20;

    /// <summary>The error when the roster could not be read, or null.</summary>
    public async Task<ConnectorError?> LeesAsync(string tenantId, string kanaalId, CancellationToken ct)
    {
        if (await kanalen.VindAsync(tenantId, kanaalId, ct) is not { Weg: false } kanaal) return null;
        var leden = new List<Lid>();
        string? vervolg = null;
        var gelezen = 0;
        do
        {
            await ladder.WaitAsync(tenantId, "members|" + kanaalId, ct);
            var pagina = await connector.GetPagedMembersAsync(kanaal.ServiceUrl, kanaalId, Pagina, vervolg, ct);
            if (!pagina.Succeeded) return pagina.Error;
            leden.AddRange(
                pagina.Value.Members.Where(m => m.AadObjectId is not null).Select(m => new Lid(m.AadObjectId!, m.Name ?? "", m.Id)));
            vervolg = pagina.Value.ContinuationToken;
        }
        while (vervolg is not null && leden.Count < Meeste && ++gelezen < MeestePaginas);

        var lijst = new Ledenlijst(
            [.. leden.OrderBy(l => l.Naam, StringComparer.Ordinal).Take(Meeste)], kluis.Nu, await EigenarenAsync(kanaal, ct));
        var eerder = await kluis.LeesAsync<Ledenlijst>(Tabel.Wijkteams, tenantId, Sleutel.Leden(kanaalId), ct);
        await kluis.BewaarAsync(new Beurt(new(tenantId, Tabel.Wijkteams, tenantId)).Zet(Sleutel.Leden(kanaalId), lijst, eerder), ct);
        return null;
    }

    /// <summary>Null when it is not known: then the bot proposes whoever added it, and nothing else changes.</summary>
    private async Task<IReadOnlyList<string>?> EigenarenAsync(Kanaal kanaal, CancellationToken ct)
    {
        if (!eigenaren.Aan || kanaal.TeamId is not { } teamId) return null;
        var team = await connector.GetTeamAsync(kanaal.ServiceUrl, teamId, ct);
        return team.Value?.AadGroupId is { } groepId && await eigenaren.VanAsync(groepId, ct) is { Count: > 0 } gevonden ? gevonden : null;
    }
}
