using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>
/// Five working days after the begin: "hebben jullie elkaar gesproken?". Silent when the match ended, or is another one by now.
/// </summary>
public sealed class VraagContact(Matchwekker match) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        await match.StuurAsync(
            tenantId, wekker,
            d => d.Match is { } m && Matchritme.Contact(d.Aanvraag, m.Tijd.Sinds) == wekker ? Matchverloop.VraagContact(d) : [], ct);
        return null;
    }
}
