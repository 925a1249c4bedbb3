using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>Somebody of each role is forgotten: first what is going on is handed over, then everything goes.</summary>
public static partial class Stromen
{
    private static IEnumerable<Stroom> Vergeten() =>
    [
        VergeetMij("ED with a match wants to be forgotten", "both sides click", Wijk.Ed),
        Wekker("ED with a match is forgotten", "ED with a match wants to be forgotten", WekkerSoort.VergeetMij),
        Match("somebody else for who was forgotten", "ED with a match is forgotten", Wijk.Coordinator, Verbs.OverdrachtVervanger),
        Match("with care after who was forgotten", "ED with a match is forgotten", Wijk.Coordinator, Verbs.OverdrachtAfronden),
        Match("stopped after who was forgotten", "with care after who was forgotten", Wijk.Coordinator, Verbs.MatchStoppen),
        VergeetMij("asker with a match wants to be forgotten", "agree", Wijk.Vrager),
        Wekker("asker with a match is forgotten", "asker with a match wants to be forgotten", WekkerSoort.VergeetMij),
        VergeetMij("coördinator wants to be forgotten", "thank you", Wijk.Coordinator),
        Wekker("coördinator is forgotten", "coördinator wants to be forgotten", WekkerSoort.VergeetMij),
        VergeetMij("teamleider wants to be forgotten", Rustig, Wijk.Leider),
        Wekker("teamleider is forgotten", "teamleider wants to be forgotten", WekkerSoort.VergeetMij),
    ];

    private static Stroom VergeetMij(string naam, string van, string wie) =>
        Klik(naam, van, wie, Wijk.Chat(wie), Verbs.VergeetMij, Soorten.Hulp, "hulp") with { Wekkers = [WekkerSoort.VergeetMij] };
}
