using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>The match goes on: the ED wants to, and then the asker.</summary>
public sealed class HervatMatch(Matchbesluit besluit) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        besluit.NeemAsync(klik, Verder, (d, _) => Matchverloop.Hervat(d, klik.Wie), ct);

    private static bool Verder(Dossier dossier) =>
        dossier is { Aanvraag.MatchLoopt: true, Match: { Loopt: true, Pauze: null or { EdVerder: true } } };
}
