using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Post;

/// <summary>Reads who is in a channel and remembers it; a large team up to a limit, the rest is chosen with the people picker.</summary>
public sealed class Ledenlezer(Kanalen kanalen, Kluis kluis, IConnector connector)
{
    /// <summary>A roster of this many people is cut off.</summary>
    public const int Meeste = 250;

    private const int Pagina = 200;

    /// <summary>The error when the roster could not be read, or null.</summary>
    public async Task<ConnectorError?> LeesAsync(string tenantId, string kanaalId, CancellationToken ct)
    {
        if (await kanalen.VindAsync(tenantId, kanaalId, ct) is not { Weg: false } kanaal) return null;
        var leden = new List<Lid>();
        string? vervolg = null;
        do
        {
            var pagina = await connector.GetPagedMembersAsync(kanaal.ServiceUrl, kanaalId, Pagina, vervolg, ct);
            if (!pagina.Succeeded) return pagina.Error;
            leden.AddRange(pagina.Value.Members.Where(m => m.AadObjectId is not null).Select(m => new Lid(m.AadObjectId!, m.Name ?? "", m.Id)));
            vervolg = pagina.Value.ContinuationToken;
        }
        while (vervolg is not null && leden.Count < Meeste);

        var lijst = new Ledenlijst([.. leden.OrderBy(l => l.Naam, StringComparer.Ordinal).Take(Meeste)], kluis.Nu);
        var eerder = await kluis.LeesAsync<Ledenlijst>(Tabel.Wijkteams, tenantId, Sleutel.Leden(kanaalId), ct);
        await kluis.BewaarAsync(new Beurt(new(tenantId, Tabel.Wijkteams, tenantId)).Zet(Sleutel.Leden(kanaalId), lijst, eerder), ct);
        return null;
    }
}
