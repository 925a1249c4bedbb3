using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>
/// Every six weeks, as long as a long match runs: "welke stap is er gezet?". Nobody is reminded of it, and it stops by itself. Of several
/// times that went by unseen only the last is asked about.
/// </summary>
public sealed class VraagStap(Matchwekker match, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (
            await match.LaadAsync(
                tenantId, wekker,
                ct) is not { Dossier: { Aanvraag.MatchLoopt: true, Match: { Loopt: true, Tijd.LooptSinds: { } sinds } } dossier })
        {
            return null;
        }

        if (Matchritme.Stapronde(dossier.Aanvraag, sinds, wekker.Om) is not { } ronde) return null;
        var volgende = Matchritme.Stap(dossier.Aanvraag, sinds, ronde + 1);
        if (volgende.Om > kluis.Nu) await match.StuurAsync(tenantId, wekker, d => Matchverloop.VraagStap(d, ronde), ct);
        return volgende;
    }
}
