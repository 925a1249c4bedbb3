using System.Collections.Concurrent;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Where people can be reached 1:1: learned from every activity in a personal chat, opened when there is none yet.</summary>
public sealed class Gespreksboek(Kluis kluis, Kanalen kanalen, IConnector connector)
{
    private readonly ConcurrentDictionary<string, Gesprek> _gezien = new();

    /// <summary>Takes over the chat and service address of an inbound activity; true when that was news.</summary>
    public async Task<bool> LeerAsync(string tenantId, string persoonId, Gesprek gesprek, CancellationToken ct)
    {
        var partitie = Sleutel.PersoonPartitie(tenantId, persoonId);
        if (_gezien.TryGetValue(partitie, out var bekend) && bekend == gesprek) return false;
        var rij = await kluis.LeesAsync<Gesprek>(Tabel.Personen, partitie, Sleutel.GesprekRij, ct);
        if (rij?.Waarde != gesprek)
        {
            await kluis.BewaarAsync(new Beurt(new(tenantId, Tabel.Personen, partitie)).Zet(Sleutel.GesprekRij, gesprek, rij), ct);
        }

        _gezien[partitie] = gesprek;
        return rij?.Waarde != gesprek;
    }

    /// <summary>The chat with this person. An error says why there is none.</summary>
    public async Task<ConnectorResult<Gesprek>> VindAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        var partitie = Sleutel.PersoonPartitie(tenantId, persoonId);
        if (_gezien.TryGetValue(partitie, out var bekend)) return new(bekend, null);
        if (await kluis.LeesAsync<Gesprek>(Tabel.Personen, partitie, Sleutel.GesprekRij, ct) is { } rij)
        {
            _gezien[partitie] = rij.Waarde;
            return new(rij.Waarde, null);
        }

        var serviceUrl = (await kanalen.AlleAsync(tenantId, ct)).FirstOrDefault(k => !k.Weg)?.ServiceUrl;
        if (serviceUrl is null) return new(null, new ConnectorError(0, "GeenKanaal", DeliveryAdvice.Disable));
        var geopend = await connector.CreatePersonalConversationAsync(serviceUrl, tenantId, persoonId, ct);
        if (!geopend.Succeeded) return new(null, geopend.Error);
        var gesprek = new Gesprek(geopend.Value.Id, geopend.Value.ServiceUrl ?? serviceUrl);
        await LeerAsync(tenantId, persoonId, gesprek, ct);
        return new(gesprek, null);
    }

    /// <summary>Forgets a chat that turned out to be unreachable, so that the next attempt opens it again.</summary>
    public async Task VergeetAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        var partitie = Sleutel.PersoonPartitie(tenantId, persoonId);
        _gezien.TryRemove(partitie, out _);
        if (await kluis.LeesAsync<Gesprek>(Tabel.Personen, partitie, Sleutel.GesprekRij, ct) is { } rij)
        {
            await kluis.BewaarAsync(new Beurt(new(tenantId, Tabel.Personen, partitie)).Verwijder(Sleutel.GesprekRij, rij.ETag), ct);
        }
    }
}
