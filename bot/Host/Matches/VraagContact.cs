using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>
/// Five working days after the begin: "hebben jullie elkaar gesproken?". Silent when the match ended, is another one by
/// now, or the begin is too long ago.
/// </summary>
public sealed class VraagContact(Matchwekker match, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (wekker.IsVerlopen(kluis.Nu)) return null;
        await match.StuurAsync(
            tenantId, wekker,
            d => d.Match is { } m && Matchritme.Contact(d.Aanvraag, m.Tijd.Sinds) == wekker ? Matchverloop.VraagContact(d) : [], ct);
        return null;
    }
}
