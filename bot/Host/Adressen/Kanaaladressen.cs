using NodaTime;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>
/// Whether a channel can be reached and where. The address of the Connector may change, and so may what Teams refuses; whatever comes in
/// from a channel, and what arrives there, tells how it is now.
/// </summary>
public sealed class Kanaaladressen(Kanalen kanalen, Kluis kluis)
{
    /// <summary>What was refused a moment ago has its own next try.</summary>
    private static readonly Duration Even = Duration.FromMinutes(1);

    /// <summary>Something came in from the channel. True when it can be reached again, or elsewhere.</summary>
    /// <param name="leeft">Somebody wrote or clicked there: the bot is in it, whatever Teams told before.</param>
    public async Task<bool> LeerAsync(string tenantId, string kanaalId, string serviceUrl, bool leeft, CancellationToken ct) =>
        await WijzigAsync(tenantId, kanaalId, k => (leeft ? k.Terug() : k) with { ServiceUrl = serviceUrl }, ct);

    /// <summary>Teams refuses what is sent here.</summary>
    public async Task MeldStilAsync(string tenantId, string kanaalId, CancellationToken ct) =>
        await WijzigAsync(tenantId, kanaalId, k => k with { Stil = k.Stil ?? kluis.Nu }, ct);

    /// <summary>Something arrived here. True when it was refused for a while.</summary>
    public async Task<bool> IsTerugAsync(string tenantId, string kanaalId, CancellationToken ct)
    {
        var sinds = (await kanalen.AlleAsync(tenantId, ct)).FirstOrDefault(k => k.Id == kanaalId)?.Stil;
        return await WijzigAsync(tenantId, kanaalId, k => k with { Stil = null }, ct) && kluis.Nu - sinds > Even;
    }

    private async Task<bool> WijzigAsync(string tenantId, string kanaalId, Func<Kanaal, Kanaal> wijzig, CancellationToken ct)
    {
        var bekend = (await kanalen.AlleAsync(tenantId, ct)).FirstOrDefault(k => k.Id == kanaalId);
        if (bekend is null || wijzig(bekend) == bekend) return false;
        if (await kanalen.LeesAsync(tenantId, kanaalId, ct) is not { } rij || wijzig(rij.Waarde) is var nieuw && nieuw == rij.Waarde)
        {
            return false;
        }

        // Who was first with another change keeps it: the next time tells it again.
        var beurt = new Beurt(new(tenantId, Tabel.Wijkteams, tenantId)).Vervang(Sleutel.Kanaal(kanaalId), nieuw, rij.ETag);
        if (rij.Waarde.Weg && !nieuw.Weg) beurt.BijTerugkeer(nieuw, kluis.Nu);
        return (await kluis.BewaarAsync(beurt, ct)).Succeeded;
    }
}
