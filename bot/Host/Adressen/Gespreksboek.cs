using System.Collections.Concurrent;
using TeamsHerstelBot.Host.Graph;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>Where people can be reached 1:1: learned from every activity in a personal chat, opened when there is none yet.</summary>
public sealed class Gespreksboek(
    Kluis kluis, Kanalen kanalen, Ledenboek leden, IConnector connector, RateLadder ladder, IInstallaties installaties)
{
    private readonly ConcurrentDictionary<string, Gesprek> _gezien = new();

    /// <summary>Takes over the chat and service address of an inbound activity; true when that was news.</summary>
    /// <param name="welkom">What is said in a chat that is new, saved in the same transaction.</param>
    public async Task<bool> LeerAsync(string tenantId, string persoonId, Gesprek gesprek, CancellationToken ct, Uitrij? welkom = null)
    {
        var partitie = Sleutel.PersoonPartitie(tenantId, persoonId);
        if (_gezien.TryGetValue(partitie, out var bekend) && bekend == gesprek) return false;
        var rij = await kluis.LeesAsync<Gesprek>(Tabel.Personen, partitie, Sleutel.GesprekRij, ct);
        if (rij?.Waarde != gesprek)
        {
            var beurt = new Beurt(new(tenantId, Tabel.Personen, partitie)).Zet(Sleutel.GesprekRij, gesprek, rij);
            await kluis.BewaarAsync(welkom is null ? beurt : beurt.Bericht(welkom), ct);
        }

        _gezien[partitie] = gesprek;
        return rij?.Waarde != gesprek;
    }

    /// <summary>The chat with this person. An error says why there is none.</summary>
    public async Task<ConnectorResult<Gesprek>> VindAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        var partitie = Sleutel.PersoonPartitie(tenantId, persoonId);
        if (_gezien.TryGetValue(partitie, out var bekend)) return new(bekend, null);
        var rij = await kluis.LeesAsync<Gesprek>(Tabel.Personen, partitie, Sleutel.GesprekRij, ct);
        if (rij is { Waarde: { Weg: false } eerder })
        {
            _gezien[partitie] = eerder;
            return new(eerder, null);
        }

        if (await AdresAsync(tenantId, persoonId, ct) is not var (serviceUrl, lidId))
        {
            return new(null, new ConnectorError(0, "GeenKanaal", DeliveryAdvice.Disable));
        }

        await ladder.WaitAsync(tenantId, "create|" + lidId, ct);
        var geopend = await connector.CreatePersonalConversationAsync(serviceUrl, tenantId, lidId, ct);
        if (!geopend.Succeeded) return new(null, rij is null ? await ZonderAppAsync(persoonId, geopend.Error, ct) : geopend.Error);
        var gesprek = new Gesprek(geopend.Value.Id, geopend.Value.ServiceUrl ?? serviceUrl);

        // Who wrote meanwhile told it better; it is read the next time.
        var beurt = new Beurt(new(tenantId, Tabel.Personen, partitie)).Zet(Sleutel.GesprekRij, gesprek, rij);
        if ((await kluis.BewaarAsync(beurt, ct)).Succeeded) _gezien.TryAdd(partitie, gesprek);
        return new(gesprek, null);
    }

    /// <summary>
    /// For whoever never had the app it is added, where that is allowed; then the chat can be opened soon. Who had it once and took it
    /// away is left alone.
    /// </summary>
    private async Task<ConnectorError> ZonderAppAsync(string persoonId, ConnectorError fout, CancellationToken ct) =>
        string.Equals(fout.Code, DeliveryTable.NotInstalled, StringComparison.OrdinalIgnoreCase)
            && await installaties.VoegToeAsync(persoonId, ct)
            ? new ConnectorError(0, "AppToegevoegd", DeliveryAdvice.Retry)
            : fout;

    /// <summary>
    /// Where to ask for a chat, and under which id: as the roster of a shared channel knows the person. Teams takes the Entra object id
    /// too, which is all there is for somebody on no roster; Microsoft's local client opens a chat with nobody then.
    /// </summary>
    private async Task<(string ServiceUrl, string LidId)?> AdresAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        if (await leden.VindAsync(tenantId, persoonId, ct) is { } plaats)
        {
            return (plaats.Kanaal.ServiceUrl, plaats.Lid.Mri);
        }

        return (await kanalen.AlleAsync(tenantId, ct)).FirstOrDefault(k => !k.Weg) is { } eerste ? (eerste.ServiceUrl, persoonId) : null;
    }

    /// <summary>What was stored of this person is gone.</summary>
    public void Vergeet(Partitie persoon) => _gezien.TryRemove(persoon.Sleutel, out _);

    /// <summary>A chat turned out to be unreachable: the next attempt opens it again.</summary>
    public async Task MeldWegAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        var partitie = Sleutel.PersoonPartitie(tenantId, persoonId);
        _gezien.TryRemove(partitie, out _);
        if (await kluis.LeesAsync<Gesprek>(Tabel.Personen, partitie, Sleutel.GesprekRij, ct) is { Waarde.Weg: false } rij)
        {
            var weg = rij.Waarde with { Weg = true };
            await kluis.BewaarAsync(
                new Beurt(new(tenantId, Tabel.Personen, partitie)).Vervang(Sleutel.GesprekRij, weg, rij.ETag), ct);
        }
    }
}
