using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>The address of the Connector may change; whatever comes in from a channel tells the one of now.</summary>
public sealed class Kanaaladressen(Kanalen kanalen, Kluis kluis)
{
    public async Task LeerAsync(string tenantId, string kanaalId, string serviceUrl, CancellationToken ct)
    {
        var bekend = (await kanalen.AlleAsync(tenantId, ct)).FirstOrDefault(k => k.Id == kanaalId);
        if (bekend is null || bekend.ServiceUrl == serviceUrl) return;
        if (await kanalen.LeesAsync(tenantId, kanaalId, ct) is not { } rij || rij.Waarde.ServiceUrl == serviceUrl) return;

        // Who was first with another change keeps it: the next activity tells the address again.
        var beurt = new Beurt(new(tenantId, Tabel.Wijkteams, tenantId))
            .Vervang(Sleutel.Kanaal(kanaalId), rij.Waarde with { ServiceUrl = serviceUrl }, rij.ETag);
        await kluis.BewaarAsync(beurt, ct);
    }
}
