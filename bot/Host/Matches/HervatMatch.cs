using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>The match goes on: the ED wants to, and then the asker.</summary>
public sealed class HervatMatch(Matchbesluit besluit) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        besluit.NeemAsync(klik, Verder, (d, _) => Matchverloop.Hervat(d, klik.Wie), ct);

    private static bool Verder(Dossier dossier) =>
        dossier is { Aanvraag.MatchLoopt: true, Match: { Loopt: true, Pauze: null or { EdVerder: true } } };
}
