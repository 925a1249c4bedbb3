using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>Five working days after the begin: "hebben jullie elkaar gesproken?". Silent when the match ended, or is another one by now.</summary>
public sealed class VraagContact(Matchwekker match) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        await match.StuurAsync(tenantId, wekker, d => d.Match is { } m && Matchritme.Contact(d.Aanvraag, m.Sinds) == wekker ? Matchverloop.VraagContact(d) : [], ct);
        return null;
    }
}

/// <summary>They spoke, it is coming, or help is welcome.</summary>
public sealed class MeldContact(Matchbesluit besluit) : IKlikHandler<Contactantwoord>
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, Contactantwoord antwoord, CancellationToken ct) => besluit.NeemAsync(
        klik, d => Matchbesluit.Inbreng(d, klik.Wie.Id, i => i.Contact == antwoord), (d, _) => Matchverloop.MeldContact(d, antwoord, klik.Wie),
        (d, melding) => ContactKaart.Maak(d, klik.Wie.Id, melding), ct);
}
